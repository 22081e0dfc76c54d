import { describe, expect, it } from 'vitest';
import { madeGraph } from '../../tests/made-graph.ts';
import { clauseKeys, isPoint, pathTextKeys, textFaults } from './texts.ts';

const sound = { a: { vraag: 'Klopt dit?', punten: ['een', 'twee'] } };
const required = ['a/vraag', 'a/punten'];
const found = (nl: object, en: object = sound, allows?: (key: string) => boolean): string[] =>
	textFaults({ name: 'proef', texts: { nl, en }, required, ...(allows && { allows }) }).map(
		({ kind, where, problem }) => `${kind}: ${where}: ${problem}`
	);

describe('a text file', () => {
	it('has no fault with exactly what it must hold, variants included', () => {
		const varied = { a: { ...sound.a, vraag_youth: 'Klopt dit, jij?' } };
		expect(found(sound)).toEqual([]);
		expect(found(varied, varied)).toEqual([]);
	});

	it('is faulty when a text is missing', () => {
		expect(found({ a: { vraag: 'Klopt dit?' } })).toEqual(['text missing: proef.nl: a/punten is missing']);
	});

	it('is faulty when a text is empty, or a list is', () => {
		expect(found({ a: { vraag: ' ', punten: [] } })).toEqual([
			'text missing: proef.nl: a/vraag is empty',
			'text missing: proef.nl: a/punten is empty'
		]);
	});

	it('is faulty when a text is asked for by nothing', () => {
		const more = { a: { ...sound.a, oud: 'Oud.' } };
		expect(found(more, more)).toEqual([
			'text superfluous: proef.nl: a/oud is asked for by nothing',
			'text superfluous: proef.en: a/oud is asked for by nothing'
		]);
		expect(found(more, more, (key) => key === 'a/oud')).toEqual([]);
	});

	it('is faulty when a variant varies nothing', () => {
		const stray = { a: { ...sound.a, hulp_youth: 'Hulp.' } };
		expect(found(stray, stray, (key) => key === 'a/hulp')).toEqual([
			'text superfluous: proef.nl: a/hulp_youth varies a text that is not there',
			'text superfluous: proef.en: a/hulp_youth varies a text that is not there'
		]);
	});

	it('is faulty when a variant stands in one language only', () => {
		expect(found({ a: { ...sound.a, vraag_youth: 'Klopt dit, jij?' } })).toEqual([
			'text missing: proef.en: a/vraag_youth is only in the other language'
		]);
	});
});

it('a path needs texts for its states, answers and outcomes, and points to weigh where one weighs', () => {
	const graph = madeGraph({
		a: { meta: { kind: 'weighing' }, to: { ja: 'b' } },
		b: { to: { nee: 'x' } },
		x: {}
	});
	expect(pathTextKeys(graph)).toEqual([
		'title',
		'intro',
		...['short', 'question', 'help', 'why', 'weigh', 'answers/ja'].map((key) => `states/a/${key}`),
		...['short', 'question', 'help', 'why', 'answers/nee'].map((key) => `states/b/${key}`),
		...['title', 'means', 'do', 'next'].map((key) => `outcomes/x/${key}`)
	]);
	expect(clauseKeys(graph)).toEqual(['a/ja/says', 'b/nee/says']);
});

it('a list of points may stand beside any question, and nothing else', () => {
	expect(['states/a/points/title', 'states/a/points/items'].every(isPoint)).toBe(true);
	expect(['states/a/points/x', 'states/points/title', 'states/a/titel'].some(isPoint)).toBe(false);
});
