import { describe, expect, it } from 'vitest';
import { type Direction, wander, type Way } from '#lib/ui/map/wander.ts';
import type { MapEdge, MapNode } from '#lib/export/map/view.ts';

// begin → links, midden, rechts (in the picture from left to right); rechts and midden → slot
const node = (id: string, x: number): MapNode => ({
	id,
	kind: 'question',
	verdict: null,
	lines: [id],
	box: { x, y: 0, width: 10, height: 10 },
	outline: ''
});
const edge = (from: string, to: string): MapEdge => ({
	id: `${from}--${to}`,
	from,
	to,
	answers: ['ja'],
	isTrack: false,
	label: [],
	labelBox: { x: 0, y: 0, width: 0, height: 0 },
	route: '',
	tip: { x: 0, y: 0 }
});
const view = {
	nodes: [node('begin', 50), node('links', 0), node('rechts', 100), node('midden', 50), node('slot', 75)],
	edges: [
		edge('begin', 'rechts'),
		edge('begin', 'links'),
		edge('begin', 'midden'),
		edge('rechts', 'slot'),
		edge('midden', 'slot')
	]
};
const go = (way: Way, directions: readonly Direction[], trail: readonly string[] = []): Way =>
	directions.reduce<Way>((at, direction) => wander(at, direction, { view, trail: new Set(trail) }), way);

describe('the arrow keys on a map', () => {
	it('down follows the first answer, or the own trail', () => {
		expect(go(['begin'], ['down'])).toEqual(['begin', 'rechts']);
		expect(go(['begin'], ['down', 'down'], ['begin', 'midden', 'slot'])).toEqual(['begin', 'midden', 'slot']);
	});

	it('up goes back the way one came, also where other lines lead there', () => {
		expect(go(['begin', 'midden', 'slot'], ['up'])).toEqual(['begin', 'midden']);
		expect(go(['slot'], ['up'])).toEqual(['rechts']);
		expect(go(['slot'], ['up'], ['midden'])).toEqual(['midden']);
	});

	it('left and right go to the other answers, as they stand in the picture', () => {
		expect(go(['begin', 'rechts'], ['left'])).toEqual(['begin', 'midden']);
		expect(go(['begin', 'rechts'], ['left', 'left'])).toEqual(['begin', 'links']);
		expect(go(['links'], ['right', 'right'])).toEqual(['begin', 'rechts']);
	});

	it('stay where they are at the begin, at an end and at a side', () => {
		expect(go(['begin'], ['up', 'left', 'right'])).toEqual(['begin']);
		expect(go(['begin', 'links'], ['left'])).toEqual(['begin', 'links']);
		expect(go(['begin', 'links'], ['down'])).toEqual(['begin', 'links']);
	});
});
