import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The name of the part that keeps the linter from reading the types of components. */
export const untypedComponents = 'components without their types';

const pure = 'The pure layers get day, time and storage as arguments, so that every walk can be replayed.';

export default ts.config(
	{ ignores: ['.svelte-kit/', 'build/', 'node_modules/', 'test-results/', 'reports/', '.stryker-tmp/'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js', '.dependency-cruiser.cjs'] },
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/explicit-module-boundary-types': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/consistent-type-definitions': 'off',
			// A name that starts with an underscore is one that is left out on purpose.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
			// TypeScript knows what exists; this rule does not read types.
			'no-undef': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				parser: ts.parser,
				svelteConfig,
				projectService: true,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			// The linter does not see the types of callbacks that stand in markup; svelte-check does, and reports them.
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			// Our maps are `$state.raw`: replaced whole, never changed in place.
			'svelte/prefer-svelte-reactivity': 'off',
			'svelte/button-has-type': 'error',
			'svelte/require-each-key': 'error',
			// Addresses are made by one function, `ui/address.ts`, which knows the language and the base.
			'svelte/no-navigation-without-resolve': 'off',
			// `let { … } = $props()` is how Svelte 5 declares bindable props.
			'prefer-const': 'off',
			'svelte/prefer-const': ['error', { destructuring: 'all' }]
		}
	},
	{
		// The program is built anew around each component, which takes longer than all the rest together. Their types are
		// read by svelte-check, and by `npm run lint:components`, which leaves this part out.
		name: untypedComponents,
		files: ['**/*.svelte'],
		languageOptions: { parserOptions: { projectService: false } },
		rules: ts.configs.disableTypeChecked.rules
	},
	{
		files: [
			'src/lib/law/**',
			'src/lib/rules/**',
			'src/lib/machines/**',
			'src/lib/flow/**',
			'src/lib/workshop/**',
			'src/lib/export/**'
		],
		ignores: ['src/lib/law/day.ts', '**/*.test.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...[
					'Date',
					'fetch',
					'localStorage',
					'sessionStorage',
					'indexedDB',
					'window',
					'document',
					'crypto'
				].map((name) => ({ name, message: pure }))
			]
		}
	},
	{
		files: ['src/**'],
		ignores: ['src/lib/storage/worker.ts'],
		rules: {
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Worker']",
					message: 'Workers are made in storage/worker.ts, so that a build can inline them in one place.'
				}
			]
		}
	},
	{
		files: ['*.js', '*.cjs', 'scripts/**/*.mjs'],
		...ts.configs.disableTypeChecked,
		rules: {
			...ts.configs.disableTypeChecked.rules,
			// Plain JavaScript has its types in JSDoc, which svelte-check reads and this rule does not.
			'@typescript-eslint/explicit-module-boundary-types': 'off'
		}
	}
);
