import { fireEvent, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { glossaryView, type LetterView } from '#lib/export/glossary/view.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import type { Language } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { termIds } from '#lib/law/glossary.ts';
import { pathIds } from '#lib/machines/registry.ts';
import Explained from '#lib/ui/glossary/Explained.svelte';
import GlossaryPage from '#lib/ui/glossary/GlossaryPage.svelte';
import LateExplained from '#lib/ui/glossary/LateExplained.svelte';
import { show } from '../../../../tests/in-context.ts';
import { expectAnchorsBehindLinks, expectHeadingsInOrder } from '../../../../tests/page-order.ts';

const sentence = 'Een signaal is geen melding. Een tweede signaal ook niet.';
const terms = (): readonly (string | null)[] => screen.queryAllByRole('link').map((link) => link.textContent);

describe('a text with terms', () => {
	it('reads as it was written', async () => {
		await show(Explained, { text: sentence }, { bundles: ['glossary'] });
		expect(document.body.textContent).toContain(sentence);
	});

	it('links each term once to its place on the page of terms, where no card can open', async () => {
		await show(Explained, { text: sentence }, { bundles: ['glossary'] });
		expect(terms()).toEqual(['signaal', 'melding']);
		expect(screen.getByRole('link', { name: 'melding' })).toHaveAttribute('href', '/begrippen/#melding');
	});

	it('leaves plain what was explained just before', async () => {
		await show(Explained, { text: sentence, before: ['Signaleren mag.'] }, { bundles: ['glossary'] });
		expect(terms()).toEqual(['melding']);
	});

	it('leads to the English page in English', async () => {
		await show(Explained, { text: 'There is a match.' }, { bundles: ['glossary'], language: 'en' });
		expect(screen.getByRole('link', { name: 'match' })).toHaveAttribute('href', '/en/begrippen/#match');
	});

	it('is plain until a person is there, when its terms may come late', async () => {
		await show(LateExplained, { text: sentence });
		expect(terms()).toEqual([]);
		expect(document.body.textContent).toContain(sentence);
		await fireEvent.pointerMove(window);
		expect((await screen.findAllByRole('link')).map((link) => link.textContent)).toEqual([
			'signaal',
			'melding'
		]);
		expect(document.body.textContent).toContain(sentence);
	});
});

describe.each(['nl', 'en'] as const)('the page of terms (%s)', (language: Language) => {
	let letters: readonly LetterView[];
	beforeAll(async () => {
		const words = await wordsOf(language).load('ui', 'law', 'glossary', 'terms', ...pathIds);
		letters = glossaryView(await loadAllGraphs(), words);
	});
	const open = async (): Promise<void> => {
		await show(GlossaryPage, { letters }, { bundles: ['terms', 'glossary'], language });
	};
	const names = (): readonly (string | null)[] =>
		screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);

	it('has one title, headings in order, and an anchor behind every link within it', async () => {
		await open();
		expectHeadingsInOrder();
		expect(expectAnchorsBehindLinks()).toEqual(expect.arrayContaining([...termIds]));
	});

	it('shows what each of the four acts is called by us, the law and the documents', async () => {
		await open();
		const table = screen.getByRole('table');
		expect(within(table).getAllByRole('columnheader')).toHaveLength(4);
		expect(within(table).getAllByRole('rowheader')).toHaveLength(4);
		expect(
			within(table)
				.getAllByRole('link')
				.map((link) => link.getAttribute('href'))
		).toEqual(['#signaal', '#matchbericht', '#melding', '#bevoegd']);
	});

	it('shows the terms that fit what is typed, by an abbreviation as well, and says how many', async () => {
		await open();
		expect(names()).toHaveLength(termIds.length);
		await userEvent.type(screen.getByRole('searchbox'), 'ots');
		expect(names()).toHaveLength(1);
		expect(names()[0]).toMatch(/OTS/);
		expect(screen.getByRole('status')).toHaveTextContent(new RegExp(`^1 .*${String(termIds.length)}`));
		await userEvent.type(screen.getByRole('searchbox'), 'xyz');
		expect(screen.queryAllByRole('heading', { level: 4 })).toEqual([]);
		expect(screen.getByRole('status')).not.toHaveTextContent(/\d/);
	});
});
