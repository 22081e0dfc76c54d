import { beforeAll, describe, expect, it } from 'vitest';
import { loadGraph, type PathGraph } from '#lib/flow/graph.ts';
import { replay } from '#lib/flow/replay.ts';
import { type Lit, litPath } from '#lib/export/map/lit.ts';
import { mapView } from '#lib/export/map/path-map.ts';
import { mapSvg } from '#lib/export/map/svg.ts';
import type { MapView } from '#lib/export/map/view.ts';
import { wordsOf } from '#lib/i18n/words.ts';

let graph: PathGraph;
let view: MapView;
let lit: Lit | null;

beforeAll(async () => {
	graph = await loadGraph('veiligheid');
	view = mapView(graph, await wordsOf('nl').load('ui', 'veiligheid'));
	lit = litPath(replay(graph, { acuutGevaar: 'nee' }, { facts: {}, profile: {}, day: '2026-11-22' }));
});

const svg = (trail: Lit | null = null, title = 'De kaart'): string =>
	mapSvg(view, trail, { title, about: 'Versie 1', language: 'nl', here: 'U bent hier' });
const count = (text: string, part: RegExp): number => [...text.matchAll(part)].length;

describe('the map as a file', () => {
	it('draws each node and each arrow, and every line of their labels', () => {
		const file = svg();
		expect(count(file, /class="shape"/g)).toBe(view.nodes.length);
		expect(count(file, /class="line"/g)).toBe(view.edges.length);
		const lines = [
			...view.nodes.flatMap(({ lines: all }) => all),
			...view.edges.flatMap(({ label }) => label)
		];
		expect(count(file, /<text /g)).toBe(lines.length);
	});

	it('needs nothing from elsewhere, and says what it is', () => {
		const file = svg();
		expect(file).toContain('<style>');
		expect(file).toContain('<title id="title">De kaart</title>');
		expect(file).toContain('<desc id="about">Versie 1</desc>');
		expect(file).not.toMatch(/href|url\(|@import|var\(|<script/);
		expect(file.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
	});

	it('closes every element that it opens', () => {
		const file = svg(lit).replace(/<style>[\s\S]*<\/style>/, '');
		const open: string[] = [];
		for (const [, end = '', name = '', own = ''] of file.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
			if (end) expect(open.pop()).toBe(name);
			else if (!own) open.push(name);
		}
		expect(open).toEqual([]);
	});

	it('writes signs of its own language as codes', () => {
		expect(svg(null, 'a < b & "c"')).toContain('<title id="title">a &#60; b &#38; &#34;c&#34;</title>');
	});

	it('marks the own trail by line, tick and words, and nothing without one', () => {
		const file = svg(lit);
		expect(file).toContain('<g class="lit">');
		expect(count(file, /class="tick"/g)).toBe(1);
		expect(count(file, /class="given"/g)).toBe(1);
		expect(count(file, />U bent hier</g)).toBe(1);
		expect(svg()).not.toMatch(/class="(lit|tick|given|here)"/);
	});
});
