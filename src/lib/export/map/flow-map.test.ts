import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { flowMap } from '#lib/export/map/flow-map.ts';
import type { MapView } from '#lib/export/map/view.ts';
import { type StreamView, streamView } from '#lib/export/reading/stream.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { pathIds } from '#lib/machines/registry.ts';

let stream: StreamView;
let view: MapView;

beforeAll(async () => {
	const words = await wordsOf('nl').load('ui', 'reading', ...pathIds);
	stream = streamView(await loadAllGraphs(), words);
	view = flowMap(stream, words);
});

describe('the map of the flow', () => {
	it('begins at safety, and has the five steps, the Meldcode and both ends', () => {
		expect(view.initial).toBe('veiligheid');
		expect(view.nodes.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
			'step veiligheid',
			'step wanneer-signaleren',
			'step bevoegdheid',
			'step informeren',
			'step bezwaar',
			'track meldcode',
			'end registratie',
			'end einde'
		]);
	});

	it('has each outcome of each step once on the main line', () => {
		const drawn = view.edges
			.filter(({ isTrack }) => !isTrack)
			.flatMap(({ from, to, answers }) => answers.map((answer) => `${from} ${answer} ${to}`));
		const known = stream.steps.flatMap(({ path, outcomes }) =>
			outcomes.map(({ id, next }) => `${path} ${id} ${next.id}`)
		);
		expect(drawn.sort()).toEqual(known.sort());
	});

	it('has the Meldcode beside it, opened by the outcomes with that obligation', () => {
		const opening = view.edges.filter(({ isTrack }) => isTrack);
		expect(opening.map(({ from, to, answers }) => [from, to, answers])).toEqual([
			['veiligheid', 'meldcode', ['handel-nu', 'bel-veilig-thuis', 'meldcode-starten']],
			['wanneer-signaleren', 'meldcode', ['eerst-veiligheid']],
			['informeren', 'meldcode', ['eerst-meldcode']]
		]);
	});

	it('lists several outcomes at one arrow as a list', () => {
		const end = view.edges.find(({ from, to }) => from === 'bezwaar' && to === 'einde');
		expect(end?.label.filter(({ text }) => text.startsWith('– '))).toHaveLength(3);
		const single = view.edges.find(({ from, to }) => from === 'bezwaar' && to === 'registratie');
		expect(single?.label[0]?.text).not.toContain('–');
	});
});
