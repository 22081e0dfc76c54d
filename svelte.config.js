import { createHash } from 'node:crypto';
import adapter from '@sveltejs/adapter-static';
import { withWorkshopFiles } from './scripts/workshop-files.mjs';

// SvelteKit's route announcer carries this style attribute; the policy names it by its hash and
// allows no other. A browser test fails on any violation, so a change in SvelteKit shows at once.
const announcerStyle =
	'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px';
/** @type {`sha256-${string}`} */
const announcerHash = `sha256-${createHash('sha256').update(announcerStyle).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: withWorkshopFiles(adapter({ precompress: true, strict: true, fallback: '404.html' })),
		paths: { relative: false },
		// Only the pages of the workshop register it: who never opens one keeps nothing.
		serviceWorker: { register: false },
		// Scripts and the browser tests' set-up are checked with the rest.
		typescript: {
			config(config) {
				config.include.push('../scripts/**/*', '../playwright.config.ts', '../knip.js');
				// Checked with the rest: it names what it uses of its scope itself.
				config.exclude = config.exclude.filter((path) => !path.includes('service-worker'));
				return config;
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				// Argon2id is WebAssembly; `wasm-unsafe-eval` allows that and no `eval`.
				'script-src': ['self', 'wasm-unsafe-eval'],
				'worker-src': ['self'],
				'style-src': ['self', 'unsafe-hashes', announcerHash],
				'img-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
