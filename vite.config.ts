import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		rolldownOptions: {
			output: {
				// Left alone, each shared module becomes a file of its own, and a first visit pays a
				// response for each. The rooms that are always fetched together travel together.
				codeSplitting: {
					groups: [
						// A group takes its dependencies along; what other pages do without stays out of both rooms.
						{ name: 'valibot', test: /node_modules\/valibot\//, priority: 3 },
						{ name: 'xstate', test: /node_modules\/xstate\//, priority: 3 },
						{ name: 'svelte', test: /node_modules\/(svelte|esm-env|@sveltejs)\//, priority: 3 },
						{
							name: 'frame',
							priority: 2,
							test: /src\/lib\/(ui\/(frame\/(?!ErrorPage|SaveFailure)|start\/doors|kit\/(Button|Notice|Sheet)|address|session\/(tab-|main-line|save-work|files))|law\/day|flow\/walk\.ts|storage\/once|i18n\/language|machines\/registry)/
						},
						{
							name: 'facts',
							test: /src\/lib\/ui\/(facts\/|kit\/(TextField|SelectField|CheckField|DayField|day-text))/
						},
						{
							name: 'outcome',
							test: /src\/lib\/ui\/path\/(Outcome|Duty|Because|Onward|Urgent|Verdict)/
						},
						{
							name: 'case',
							priority: 1,
							test: /src\/lib\/(ui\/(path\/(?!Outcome|Duty|Because|Onward|Urgent|Verdict)|kit\/(Choice|Field|TextArea)|session\/(?!case-|Case)|words|frame\/SaveFailure)|flow\/(?!headless|walk-schema|profile-schema|stream|graph)|rules\/[a-z-]+\.ts|law\/[a-z/-]+\.ts|machines\/(?!decision)[a-z-]+\.ts|storage\/(profile|database-name))/
						}
					]
				}
			}
		}
	},
	// Its `import` condition leads to CommonJS, which would bring a second Svelte into the prerendering.
	ssr: { noExternal: ['@xstate/svelte'] },
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				// `@xstate/svelte` exports CommonJS under `import`: without these Svelte is loaded twice.
				resolve: { conditions: ['module', 'browser', 'development'] },
				test: {
					name: 'components',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts'],
					setupFiles: ['tests/setup-components.ts'],
					server: { deps: { inline: ['@xstate/svelte'] } }
				}
			}
		]
	}
});
