import type { Manifest } from 'vite';
import { describe, expect, test } from 'vitest';
import { workshopChunks } from './workshop-files.mjs';

const nodes = '.svelte-kit/generated/client-optimized/nodes';
const routes: Readonly<Record<string, string>> = {
	[`${nodes}/0.js`]: '../../node_modules/@sveltejs/kit/src/runtime/components/svelte-5/layout.svelte',
	[`${nodes}/1.js`]: '../../src/routes/[[lang=language]]/+layout.svelte',
	[`${nodes}/2.js`]: '../../src/routes/[[lang=language]]/(workshop)/workshop/quiz/+page.svelte',
	[`${nodes}/3.js`]: '../../src/routes/[[lang=language]]/(case)/dossier/+page.svelte'
};
const manifest: Manifest = {
	'entry.js': { file: 'entry.js', isEntry: true, dynamicImports: Object.keys(routes), imports: ['_kit.js'] },
	'_kit.js': { file: 'kit.js' },
	[`${nodes}/0.js`]: { file: '0.js', isEntry: true },
	[`${nodes}/1.js`]: {
		file: '1.js',
		isEntry: true,
		dynamicImports: ['src/lib/ui/dossier/DossierBar.svelte', 'src/lib/i18n/dossier.nl.json']
	},
	[`${nodes}/2.js`]: {
		file: '2.js',
		isEntry: true,
		imports: ['_quiz.js'],
		dynamicImports: ['src/lib/i18n/quiz.nl.json']
	},
	[`${nodes}/3.js`]: { file: '3.js', isEntry: true, imports: ['_dossier.js'] },
	'_quiz.js': { file: 'quiz.js', dynamicImports: ['src/lib/machines/match/machine.ts'] },
	'_dossier.js': { file: 'dossier.js' },
	'src/lib/ui/dossier/DossierBar.svelte': { file: 'bar.js', isDynamicEntry: true },
	'src/lib/i18n/dossier.nl.json': { file: 'dossier.nl.js', isDynamicEntry: true },
	'src/lib/i18n/quiz.nl.json': { file: 'quiz.nl.js', isDynamicEntry: true },
	'src/lib/machines/match/machine.ts': { file: 'match.js', isDynamicEntry: true }
};
const files = workshopChunks(manifest, (source) => routes[source] ?? '').map(({ file }) => file);

describe('the files that a workshop keeps', () => {
	test('are those of its pages and of the frame around them, also what they fetch later', () => {
		expect(files.sort()).toEqual(
			['0.js', '1.js', '2.js', 'entry.js', 'kit.js', 'match.js', 'quiz.js', 'quiz.nl.js'].sort()
		);
	});

	test('hold no page of the dossier and nothing that is fetched for it', () => {
		for (const file of ['3.js', 'bar.js', 'dossier.js', 'dossier.nl.js']) expect(files).not.toContain(file);
	});
});
