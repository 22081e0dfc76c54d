import { screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { loadAllGraphs, loadGraph } from '#lib/flow/graph.ts';
import { readingView } from '#lib/export/reading.ts';
import { readingBundles } from '#lib/export/reading/bundles.ts';
import { streamView } from '#lib/export/reading/stream.ts';
import { type Language, languages } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { readingAddress } from '#lib/ui/address.ts';
import PathReading from '#lib/ui/reading/PathReading.svelte';
import ReadingIndex from '#lib/ui/reading/ReadingIndex.svelte';
import { show } from '../../../../tests/in-context.ts';
import { expectAnchorsBehindLinks, expectHeadingsInOrder } from '../../../../tests/page-order.ts';

async function read(path: PathId, language: Language = 'nl'): Promise<void> {
	const words = await wordsOf(language).load(path, ...readingBundles);
	await show(PathReading, { view: readingView(await loadGraph(path), words) }, { language });
}

describe.each(pathIds)('the page of %s', (path) => {
	it.each(languages)(
		'has one title, headings in order, and an anchor behind every link in it (%s)',
		async (language) => {
			await read(path, language);
			expectHeadingsInOrder();
			expectAnchorsBehindLinks();
		}
	);
});

describe('a question', () => {
	it('shows each answer with a link to where it leads', async () => {
		await read('veiligheid');
		const question = document.querySelector<HTMLElement>('#acuutGevaar') as HTMLElement;
		const rows = within(question).getAllByRole('row').slice(1);
		expect(rows.map((row) => within(row).getByRole('link').getAttribute('href'))).toEqual([
			'#handel-nu',
			'#bel-veilig-thuis',
			'#medewerkerVerdacht'
		]);
	});

	it('shows the variant for a youth who counts alone', async () => {
		await read('informeren');
		expect(document.querySelector('#reactie')).toHaveTextContent('Vanaf 16 jaar: Hoe reageerde de jongere?');
	});

	it('shows the statutory risks by their letters', async () => {
		await read('wanneer-signaleren');
		const question = document.querySelector<HTMLElement>('#bedreigtOntwikkeling') as HTMLElement;
		const risks = within(question)
			.getAllByRole('listitem')
			.map(({ textContent }) => textContent.trim());
		expect(risks.filter((text) => /^[a-k]\. /.test(text))).toHaveLength(11);
	});

	it('says of each source that no jurist has looked at it yet', async () => {
		await read('veiligheid');
		const question = document.querySelector('#acuutGevaar');
		expect(question).toHaveTextContent('Nog niet nagekeken door een jurist.');
	});
});

describe('the page of all paths', () => {
	it('links to every path, and shows what opens the Meldcode', async () => {
		const words = await wordsOf('nl').load('ui', 'reading', ...pathIds);
		const stream = streamView(await loadAllGraphs(), words);
		await show(ReadingIndex, { stream });
		expectHeadingsInOrder();
		const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
		for (const path of pathIds) expect.soft(links).toContain(readingAddress('nl', path));
		const row = screen.getByRole('link', { name: 'Bel nu 112' }).closest('tr') as HTMLElement;
		expect(within(row).getAllByRole('cell').at(-1)).toHaveTextContent(/^ja$/);
	});
});
