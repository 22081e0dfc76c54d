import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchDocument } from '#lib/export/search/document.ts';
import { searchBundles, searchDocuments } from '#lib/export/search/sources.ts';
import { readingView } from '#lib/export/reading.ts';
import { readingBundles } from '#lib/export/reading/bundles.ts';
import { loadAllGraphs, loadGraph } from '#lib/flow/graph.ts';
import type { SearchKey } from '#lib/i18n/keys.ts';
import type { Language } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { pathIds } from '#lib/machines/registry.ts';
import AboutPage from '#lib/ui/about/AboutPage.svelte';
import PathReading from '#lib/ui/reading/PathReading.svelte';
import { placeAddress } from '#lib/ui/search/place.ts';
import SearchPage from '#lib/ui/search/SearchPage.svelte';
import type { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import { lastSearch } from '#lib/ui/search/last-search.ts';
import { show } from '../../../../tests/in-context.ts';

const graphs = await loadAllGraphs();
let documents: Readonly<Record<Language, readonly SearchDocument[]>>;

beforeAll(async () => {
	const made = async (language: Language): Promise<readonly SearchDocument[]> =>
		searchDocuments({ graphs, words: await wordsOf(language).load(...searchBundles) });
	documents = { nl: await made('nl'), en: await made('en') };
});

const text = (key: SearchKey, language: Language = 'nl'): string => wordsOf(language).search(key);

/** A part of all that can be found, for speed. */
const isSample = ({ kind, path }: SearchDocument): boolean =>
	kind === 'page' || kind === 'path' || kind === 'term' || path === 'toestemming' || path === 'verzoek';

async function open(language: Language = 'nl'): Promise<TabWork> {
	lastSearch.keep('', 0);
	const { work } = await show(
		SearchPage,
		{ documents: documents[language].filter(isSample) },
		{ bundles: ['search'], language }
	);
	work.isRestored = true;
	return work;
}

const field = (): HTMLElement => screen.getByRole('textbox');
const hits = (): readonly HTMLElement[] =>
	screen.queryAllByRole('heading', { level: 3 }).flatMap((heading) => within(heading).queryAllByRole('link'));

/** Types `query` and waits for what it finds. */
async function ask(query: string): Promise<void> {
	await userEvent.type(field(), query);
	await expect.poll(() => screen.getByRole('status').textContent, { timeout: 5000 }).toMatch(/^\d|^Geen|^No/);
}

describe('the search', () => {
	it('forgets what was asked when the work is wiped while it stands there', async () => {
		const work = await open();
		await ask('match');
		work.wipe();
		await expect.poll(() => field()).toHaveValue('');
		expect(hits()).toEqual([]);
	});

	it('lists all parts before anything is asked, each once', async () => {
		await open();
		const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
		expect(new Set(addresses).size).toBe(addresses.length);
		expect(addresses).toEqual(
			expect.arrayContaining(['/stroom/', '/pad/ots/', '/begrippen/', '/regels/', '/over/'])
		);
	});

	it('shows what fits, best first, with its kind and the words marked, and says how many', async () => {
		await open();
		await ask('ouder weigert');
		expect(screen.getByRole('status')).toHaveTextContent(/^\d+ resultaten$/);
		expect(hits().length).toBeGreaterThan(3);
		expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent.toLowerCase())).toEqual(
			expect.arrayContaining(['weigering', 'ouder'])
		);
		expect(screen.getAllByText(text('kinds.question')).length).toBeGreaterThan(0);
	});

	it('shows ten at a time, and the next ten when asked, with the focus on the first of them', async () => {
		await open();
		await ask('toestemming');
		expect(hits()).toHaveLength(10);
		await userEvent.click(screen.getByRole('button', { name: text('results.more') }));
		expect(hits().length).toBeGreaterThan(10);
		expect(hits()[10]).toHaveFocus();
	});

	it('is walked with the arrows, and left with Escape', async () => {
		await open();
		await ask('bezwaar');
		await userEvent.keyboard('{ArrowDown}');
		expect(hits()[0]).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
		expect(hits()[1]).toHaveFocus();
		await userEvent.keyboard('{ArrowUp}{ArrowUp}');
		expect(field()).toHaveFocus();
		await userEvent.keyboard('{ArrowDown}{Escape}');
		expect(field()).toHaveFocus();
		expect(field()).toHaveValue('');
		expect(hits()).toEqual([]);
	});

	it('helps on when nothing is found: the spelling, the terms, and Veilig Thuis for advice', async () => {
		await open('en');
		await ask('xyzzyplugh');
		expect(screen.getByRole('heading', { name: text('none.title', 'en') })).toBeVisible();
		expect(screen.getByRole('link', { name: text('none.call', 'en') })).toHaveAttribute(
			'href',
			'tel:08002000'
		);
		expect(screen.getByRole('link', { name: text('none.terms', 'en') })).toHaveAttribute(
			'href',
			'/en/begrippen/'
		);
	});

	it('asks a suggestion that is pressed', async () => {
		await open();
		const suggestion = text('suggest.items.d');
		await userEvent.click(screen.getByRole('button', { name: suggestion }));
		expect(field()).toHaveValue(suggestion);
		await expect.poll(() => hits().length, { timeout: 5000 }).toBeGreaterThan(0);
	});

	it('is there again for who comes back, and forgotten once the work is wiped', async () => {
		const work = await open();
		await ask('match');
		expect(lastSearch.recall(work.generation)).toBe('match');
		work.wipe();
		expect(lastSearch.recall(work.generation)).toBe('');
	});
});

describe.each(['nl', 'en'] as const)('every suggestion (%s)', (language) => {
	it.each(['a', 'b', 'c', 'd', 'e'] as const)('%s finds something', async (item) => {
		await open(language);
		await userEvent.click(screen.getByRole('button', { name: text(`suggest.items.${item}`, language) }));
		await expect.poll(() => hits().length, { timeout: 5000 }).toBeGreaterThan(2);
	});
});

describe('the place of a document', () => {
	it.each(pathIds)('has an anchor on the page that it names: the reading view of %s', async (path) => {
		const words = await wordsOf('nl').load(path, ...readingBundles);
		await show(PathReading, { view: readingView(await loadGraph(path), words) });
		const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
		const anchors = documents.nl.flatMap(({ place }) =>
			place.on === 'reading' && place.path === path ? [place.anchor] : []
		);
		expect(anchors.length).toBeGreaterThan(5);
		expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
	});

	it('has an anchor on the page about the app', async () => {
		await show(AboutPage, {}, { bundles: ['about'] });
		const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		const anchors = documents.nl.flatMap(({ place }) =>
			place.on === 'page' && place.anchor !== undefined ? [place.anchor] : []
		);
		expect(anchors).not.toEqual([]);
		expect(ids).toEqual(expect.arrayContaining(anchors));
	});

	it.each([
		[{ on: 'path', path: 'ots' }, '/en/pad/ots/'],
		[{ on: 'reading', path: 'ots', anchor: 'otsDitKind' }, '/en/lees/ots/#otsDitKind'],
		[{ on: 'rulebook', anchor: 'jw:7.3.11' }, '/en/regels/#jw:7.3.11'],
		[{ on: 'term', term: 'ots' }, '/en/begrippen/#ots'],
		[{ on: 'page', page: 'profiel' }, '/en/profiel/'],
		[{ on: 'page', page: 'over', anchor: 'data' }, '/en/over/#data']
	] as const)('%o has its address', (place, address) => {
		expect(placeAddress('en', place)).toBe(address);
	});
});
