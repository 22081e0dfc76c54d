import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { type ReadingState, type ReadingView, readingView } from '#lib/export/reading.ts';
import { readingBundles } from '#lib/export/reading/bundles.ts';
import { marks } from '#lib/export/reading/cite.ts';
import { languages, type Language } from '#lib/i18n/language.ts';
import { resources } from '#lib/i18n/resources.ts';
import { type Words, wordsOf } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';

let graphs: ReadonlyMap<PathId, PathGraph>;
const words = {} as Record<Language, Words>;

beforeAll(async () => {
	graphs = await loadAllGraphs();
	for (const language of languages) {
		words[language] = await wordsOf(language).load(...readingBundles, ...pathIds);
	}
});

const viewOf = (path: PathId, language: Language = 'nl'): ReadingView =>
	readingView(graphs.get(path) as PathGraph, words[language]);

const stateOf = (path: PathId, id: string): ReadingState =>
	viewOf(path).states.find((state) => state.id === id) as ReadingState;

/** Every text within `value`, however deep. */
function leaves(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}

/** A pattern that meets `text` with anything in its gaps. */
const filled = (text: string): RegExp =>
	new RegExp(
		`^${text
			.split(/\{\{\w+\}\}/)
			.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
			.join('[^{}]+')}$`
	);

describe.each(pathIds)('the reading view of %s', (path) => {
	it.each(languages)('holds every text that the path has in %s', async (language) => {
		const shown = leaves(viewOf(path, language));
		for (const text of leaves((await resources[language][path]()).default)) {
			const pattern = filled(text);
			expect
				.soft(
					shown.some((candidate) => pattern.test(candidate)),
					text
				)
				.toBe(true);
		}
	});

	it('tells of each obligation that an outcome comes with what to do and what to record', () => {
		const { outcomes, duties } = viewOf(path);
		expect(duties.map(({ id }) => id).sort()).toEqual(
			[...new Set(outcomes.flatMap((outcome) => outcome.duties.map(({ id }) => id)))].sort()
		);
		for (const { how, record } of duties) {
			expect.soft(how.text).not.toBe('');
			expect.soft(record.text).not.toBe('');
		}
	});
});

describe('the persons in the texts', () => {
	it('change at 12 and 16, and in the Meldcode at 12 and 18', () => {
		expect(viewOf('informeren').persons.map(({ ages, family }) => [ages, family])).toEqual([
			['niet bekend', 'de ouders of de jongere'],
			['jonger dan 12', 'de ouders met gezag (of de voogd)'],
			['van 12 tot en met 15', 'de jongere en de ouders met gezag (of de voogd)'],
			['vanaf 16', 'de jongere']
		]);
		expect(viewOf('meldcode').persons.map(({ ages }) => ages)).toEqual([
			'niet bekend',
			'jonger dan 12',
			'van 12 tot en met 17',
			'vanaf 18'
		]);
	});

	it('have a variant only where the texts hold one, from the age at which the youth counts alone', () => {
		const { question, help } = stateOf('informeren', 'reactie');
		expect(question).toEqual({ text: 'Hoe reageerden zij?', youth: 'Hoe reageerde de jongere?' });
		expect(help.youth).toContain('als de jongere het signaal niet wil');
		// Its text differs by age through a gap alone.
		expect(stateOf('wanneer-signaleren', 'betrokken').question.youth).toBeNull();
		expect([viewOf('informeren').aloneFrom, viewOf('meldcode').aloneFrom]).toEqual([16, 18]);
	});
});

describe('the statutory risks', () => {
	it('stand beside the question that weighs them, each with its letter, and with what is left out', () => {
		const { points } = stateOf('wanneer-signaleren', 'bedreigtOntwikkeling');
		expect(points?.items.map(({ key }) => key).join('')).toBe('abcdefghijk');
		expect(points?.note).toContain('letter l');
	});

	it('stand beside no other question', () => {
		const { title } = words.nl.risks();
		const beside = pathIds.flatMap((path) =>
			viewOf(path).states.filter(({ points }) => points?.title === title)
		);
		expect(beside.map(({ id }) => id)).toEqual(['bedreigtOntwikkeling']);
	});
});

describe('a rule', () => {
	it('names the criteria of the threshold that it applies', () => {
		const rule = stateOf('wanneer-signaleren', 'criteriaToets').rule;
		expect(rule?.says).toContain('W3, W4, G3, G4, G5, G6, O2, O3, O6 en S5');
		expect(rule?.reasons).toContain('[gekozen zorgen]: telt nooit mee zonder iets anders');
	});

	it('leaves no gap open in what it says or gives as a reason', () => {
		for (const path of pathIds) {
			for (const { id, rule } of viewOf(path).states) {
				const texts = rule ? [rule.says, ...rule.reasons] : [];
				for (const text of texts) expect.soft(text, id).not.toMatch(/\{\{|undefined|\[\]|^:| {2}/);
			}
		}
		expect(viewOf('bevoegdheid').states.some(({ rule }) => rule !== null)).toBe(true);
	});
});

describe('a citation', () => {
	const cited = (path: PathId, id: string): readonly string[] => {
		const found = viewOf(path)
			.states.flatMap(({ cites }) => cites)
			.find((cite) => cite.id === id);
		return found ? marks(found, words.nl) : [];
	};

	it('says that no jurist looked at it, as long as that is so', () => {
		expect(cited('wanneer-signaleren', 'jw:7.1.4.1')).toContain('Nog niet nagekeken door een jurist.');
	});

	it('says which text was read', () => {
		expect(cited('wanneer-signaleren', 'jw:7.1.4.1')[0]).toContain('mei 2017');
		expect(cited('wanneer-signaleren', 'profipendi:wanneer')[0]).toContain('Het hele document is gelezen.');
	});

	it('links to the passage, and to the whole source where the passage has no address', () => {
		const { cites } = stateOf('wanneer-signaleren', 'criteriaToets');
		expect(cites.find(({ id }) => id === 'profipendi:wanneer')?.url).toBe(
			'https://profipendi.nl/verwijsindex.html'
		);
		const [risk] = stateOf('wanneer-signaleren', 'bedreigtOntwikkeling').cites;
		expect(risk?.url).toContain('artikel=7.1.4.1');
	});
});

describe('the list of criteria', () => {
	it('stands with the path whose rule reads it, and with no other', () => {
		const paths = pathIds.filter((path) => viewOf(path).criteria !== null);
		expect(paths).toEqual(['wanneer-signaleren']);
	});
});
