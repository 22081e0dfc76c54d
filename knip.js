// What knip cannot see by itself. It finds the entries (routes, scripts, tests, configurations) from
// package.json and the configurations of SvelteKit, Vitest and Playwright.
const cssImport = /@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/g;

/** @type {import('knip').KnipConfig} */
export default {
	// The component styles are packages of CSS: an `@import` in a style sheet is what uses them.
	compilers: {
		css: (text) => [...text.matchAll(cssImport)].map(([, path]) => `import '${path}';`).join('\n')
	},
	// Stryker's own runner of Vitest reads the second one.
	vitest: { config: ['vite.config.ts', 'vitest.mutation.config.js'] },
	// A type that an exported function takes or returns can be named by who calls it, even if nobody does yet.
	ignoreExportsUsedInFile: { interface: true, type: true },
	// SvelteKit keeps these types in a folder of its own; svelte-check reports one that is missing.
	ignoreUnresolved: [/^\.\/\$types\.ts$/]
};
