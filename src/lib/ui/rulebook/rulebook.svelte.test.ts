import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { rulebookBundles, type RulebookView, rulebookView } from '#lib/export/rulebook.ts';
import { type Language, languages } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { pathIds } from '#lib/machines/registry.ts';
import RulebookPage from '#lib/ui/rulebook/RulebookPage.svelte';
import { show } from '../../../../tests/in-context.ts';
import { expectHeadingsInOrder, expectIdsOnce } from '../../../../tests/page-order.ts';

let remembered: string[] = [];

beforeEach(() => {
	remembered = [];
	location.hash = '';
});

/** A few items of each part: all of them would make every look-up by role slow. Dead anchors fail the build. */
async function excerpt(language: Language): Promise<RulebookView> {
	const words = await wordsOf(language).load(...rulebookBundles, ...pathIds);
	const { sources, rules, differences } = rulebookView(await loadAllGraphs(), words);
	return {
		sources: sources
			.filter(({ id }) => ['groeiling', 'wpo', 'politie'].includes(id))
			.map((source) => ({
				...source,
				provisions: source.provisions.filter(({ id }) => source.id !== 'groeiling' || id === 'groeiling:5')
			})),
		rules: rules.filter(({ id }) => id === 'inzageLeeftijd'),
		differences: differences.filter(({ id }) => ['D-0001', 'D-0014', 'D-0015', 'V-12'].includes(id))
	};
}

async function read(language: Language = 'nl'): Promise<void> {
	const view = await excerpt(language);
	const onremember = (fragment: string): void => {
		remembered.push(fragment);
	};
	await show(RulebookPage, { view, exampleDay: '2026-11-22', onremember }, { language });
}

const shown = (): string[] =>
	[...document.querySelectorAll('article[id]')]
		.filter((article) => article.closest('[hidden]') === null)
		.map(({ id }) => id);
const choose = async (label: string, option: string): Promise<void> => {
	await userEvent.selectOptions(screen.getByRole('combobox', { name: label }), option);
};

describe('the rulebook', () => {
	it.each(languages)('has one title, headings in order, and no id twice (%s)', async (language) => {
		await read(language);
		expectHeadingsInOrder();
		expectIdsOnce();
	});

	it('shows a provision with what it says, how far it was checked and where it is used', async () => {
		await read();
		const card = document.getElementById('wpo:4a') as HTMLElement;
		expect(card).toHaveTextContent('vertrouwensinspecteur');
		expect(card).toHaveTextContent('Nog niet nagekeken door een jurist.');
		expect(
			within(card).getByRole('link', { name: 'D-0001: Een vermoeden tegen een medewerker' })
		).toHaveAttribute('href', '#D-0001');
		const places = [...card.querySelectorAll('details a')].map((link) => link.getAttribute('href'));
		expect(places).toContain('/lees/veiligheid/#medewerkerVerdacht');
		expect(places).toContain('/lees/veiligheid/#medewerker-route');
	});

	it('shows a rule with its cases as a table', async () => {
		await read('en');
		const card = document.getElementById('regel-inzageLeeftijd') as HTMLElement;
		const table = within(card).getByRole('table', { name: /age for access/ });
		const rows = within(table).getAllByRole('row').slice(1);
		expect(rows.map((row) => row.querySelector('code')?.textContent ?? null)).toEqual([
			...['tot-16', 'tot-16', 'vanaf-16', 'vanaf-16'],
			null
		]);
	});
});

describe('the filter', () => {
	it('leaves what fits in all three parts, says how much, and keeps the choice but not the words', async () => {
		await read();
		await choose('Pad', 'bezwaar');
		expect(shown()).toContain('groeiling:5');
		expect(shown()).toContain('D-0015');
		expect(shown()).toContain('V-12');
		expect(shown()).not.toContain('wpo:4a');
		expect(shown().some((id) => id.startsWith('regel-'))).toBe(false);
		expect(screen.getByRole('status')).toHaveTextContent(
			'1 van 3 bepalingen, 0 van 1 regels en 2 van 4 verschillen.'
		);
		await userEvent.type(screen.getByRole('textbox', { name: 'Woorden' }), 'procesmanager');
		expect(shown()).toEqual(['groeiling:5', 'D-0015']);
		expect(remembered.at(-1)).toBe('pad=bezwaar');
		await userEvent.click(screen.getByRole('button', { name: 'Wis de keuze' }));
		expect(shown()).toHaveLength(8);
		expect(remembered.at(-1)).toBe('');
	});

	it('says so where nothing is left', async () => {
		await read();
		await choose('Controle', 'jurist');
		expect(shown()).toEqual([]);
		expect(screen.getByRole('status')).toHaveTextContent('Niets gevonden.');
	});

	it('begins with the choice in the address', async () => {
		location.hash = '#bron=politie';
		await read();
		expect(shown()).toEqual(['politie:nog-te-toetsen', 'D-0014']);
		expect(screen.getByRole('combobox', { name: 'Bron' })).toHaveValue('politie');
	});
});
