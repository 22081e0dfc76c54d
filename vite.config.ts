import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022' },
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
