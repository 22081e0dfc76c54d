import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { modulesOf, rooms } from './scripts/chunks.ts';

/** Tests that keep something: each file has databases and locks of its own. */
const keeping = ['src/lib/storage/**/*.test.ts', 'src/lib/ui/dossier/case-keeping.test.ts'];

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		modulePreload: {
			// The list of what each page imports travels with the first visit to any of them and grows with every
			// page. A page names its own modules when it comes in; only its styles must be known beforehand.
			resolveDependencies: (_file, dependencies, { hostId }) =>
				hostId.includes('/entry/') ? dependencies.filter((name) => name.endsWith('.css')) : dependencies
		},
		rolldownOptions: {
			output: {
				// Left alone, each shared module becomes a file of its own, and a first visit pays a
				// response for each. The rooms that are always fetched together travel together.
				codeSplitting: {
					groups: [
						// A group takes its dependencies along; what other pages do without stays out of both rooms.
						{ name: 'valibot', test: /node_modules\/valibot\//, priority: 3 },
						{ name: 'xstate', test: /node_modules\/xstate\//, priority: 3 },
						{
							name: 'svelte',
							test: /node_modules\/(svelte(?!\/src\/internal\/client\/dom\/elements\/bindings\/(size|universal))|esm-env|@sveltejs)\//,
							priority: 3
						},
						...rooms.map((room) => ({ name: room.name, priority: room.priority, test: modulesOf(room) }))
					]
				}
			}
		}
	},
	// Its `import` condition leads to CommonJS, which would bring a second Svelte into the prerendering.
	ssr: { noExternal: ['@xstate/svelte'] },
	test: {
		expect: { requireAssertions: true },
		// Proofs over all walks take a while on a busy machine with two cores; none of them measures time.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					// Pure code leaves nothing behind in its process; a process for each file would load the paths anew.
					isolate: false,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', ...keeping]
				}
			},
			{
				extends: true,
				test: { name: 'keeping', environment: 'node', include: keeping }
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
