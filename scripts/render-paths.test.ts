import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { flowEdges } from '#lib/flow/stream.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { readDuiding, readDuidingen } from './duidingen.ts';
import { pathPages } from './path-pages.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'duidingen');
const duidingen = readDuidingen(folder);
let pages: ReadonlyMap<string, string>;
let graphs: ReadonlyMap<PathId, PathGraph>;

beforeAll(async () => {
	[pages, graphs] = await Promise.all([pathPages(duidingen), loadAllGraphs()]);
});

const page = (file: string): string => pages.get(file) ?? '';
const matches = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** The parts of a page by the anchor that each begins with. */
function sections(text: string): ReadonlyMap<string, string> {
	return new Map(
		text
			.split('<a id="')
			.slice(1)
			.map((part) => [part.slice(0, part.indexOf('"')), part])
	);
}

describe('the pages', () => {
	it('are one per path, one for the flow, and the index', () => {
		expect([...pages.keys()].sort()).toEqual(
			[...pathIds.map((path) => `${path}.md`), 'README.md', 'signaleringsstroom.md'].sort()
		);
	});

	it('are the same when they are made again', async () => {
		expect(await pathPages(duidingen)).toEqual(pages);
	});

	it('end with one newline, hold no carriage return and no unfilled gap', () => {
		for (const [file, text] of pages) {
			expect.soft(text, file).toMatch(/[^\n]\n$/);
			expect.soft(text, file).not.toMatch(/\r|undefined|\{\{[a-zA-Z]+\}\}/);
		}
	});

	it('have no link to an anchor or a file that does not exist', () => {
		for (const [file, text] of pages) {
			for (const target of matches(text, /\]\((?!https?:)([^)]+)\)/g)) {
				const [to = '', anchor] = target.split('#');
				if (to.startsWith('../duidingen/')) {
					expect.soft(readdirSync(folder), `${file}: ${target}`).toContain(to.slice('../duidingen/'.length));
				} else {
					const found = pages.get(to === '' ? file : to);
					const anchors = [...sections(found ?? '').keys(), undefined];
					expect.soft(found, `${file}: ${target}`).toBeDefined();
					expect.soft(anchors, `${file}: ${target}`).toContain(anchor);
				}
			}
		}
	});
});

describe.each(pathIds)('the page of %s', (path) => {
	const graph = (): PathGraph => graphs.get(path) as PathGraph;

	it('has every state and outcome once, in the order of the machine', () => {
		const anchors = matches(page(`${path}.md`), /<a id="([^"]+)"><\/a>/g).filter(
			(anchor) => !anchor.startsWith('taak-')
		);
		expect(anchors).toEqual([...graph().asked.keys(), ...graph().outcomes.keys()]);
	});

	it('has with every state its answers, where they lead, and its citations', () => {
		const parts = sections(page(`${path}.md`));
		for (const { id, meta, edges } of graph().asked.values()) {
			const part = parts.get(id) ?? '';
			for (const [answer, target] of edges) {
				const row = part.split('\n').find((line) => line.includes(`(\`${answer}\`)`));
				expect.soft(row, `${id}: ${answer}`).toContain(`](#${target}) |`);
			}
			for (const cited of meta.cites) expect.soft(part, id).toContain(`(\`${cited}\`)`);
		}
	});

	it('has with every outcome its duties and its citations', () => {
		const parts = sections(page(`${path}.md`));
		for (const { id, meta } of graph().outcomes.values()) {
			const part = parts.get(id) ?? '';
			expect.soft(matches(part, /\]\(#taak-([^)]+)\)/g), id).toEqual([...meta.duties]);
			for (const cited of meta.cites) expect.soft(part, id).toContain(`(\`${cited}\`)`);
		}
	});

	it('names each interpretation record at exactly the states and outcomes that rest on it', () => {
		for (const [anchor, part] of sections(page(`${path}.md`))) {
			if (anchor.startsWith('taak-')) continue;
			const at = `${path}/${anchor}`;
			const resting = duidingen.filter(({ states, outcomes }) => [...states, ...outcomes].includes(at));
			expect.soft(matches(part, /\[(D-\d{4})\\?: /g), at).toEqual(resting.map(({ id }) => id));
		}
	});
});

describe('the page of the flow', () => {
	it('has every outcome of every step with where it leads', () => {
		const rows = page('signaleringsstroom.md').split('\n');
		for (const [step, edges] of flowEdges) {
			for (const [outcome, target] of edges) {
				const row = rows.find((line) => line.includes(`](${step}.md#${outcome})`));
				const next = { registratie: 'Registratie', einde: 'Einde' }[target] ?? `](${target}.md)`;
				expect.soft(row, `${step}/${outcome}`).toContain(next);
			}
		}
	});
});

describe('the interpretation records', () => {
	it('name only states and outcomes that exist', () => {
		expect(duidingen).not.toEqual([]);
		for (const { id, states, outcomes } of duidingen) {
			for (const state of states) {
				const [path = '', name = ''] = state.split('/');
				expect.soft(graphs.get(path as PathId)?.asked.has(name), `${id}: ${state}`).toBe(true);
			}
			for (const outcome of outcomes) {
				const [path = '', name = ''] = outcome.split('/');
				expect.soft(graphs.get(path as PathId)?.outcomes.has(name), `${id}: ${outcome}`).toBe(true);
			}
		}
	});

	it('are listed in their index exactly once each, with the number that their file begins with', () => {
		const index = readFileSync(join(folder, 'README.md'), 'utf8');
		expect(matches(index, /\((D-\d{4}[^)]*\.md)\)/g)).toEqual(duidingen.map(({ file }) => file));
		expect(duidingen.map(({ id }) => id)).toEqual(
			duidingen.map(({ file }) => file.slice(0, 'D-0000'.length))
		);
	});

	it('are read with lists on one line or over several, in either quotes', () => {
		const text =
			'---\nid: D-1\ntitle: "A: b"\nstatus: voorstel\ncites: ["a:1"]\nstates: ["p/a", "p/b"]\noutcomes:\n  [\n    \'p/c\'\n  ]\n---\n';
		expect(readDuiding('D-1.md', text)).toEqual({
			id: 'D-1',
			title: 'A: b',
			status: 'voorstel',
			file: 'D-1.md',
			cites: ['a:1'],
			states: ['p/a', 'p/b'],
			outcomes: ['p/c']
		});
	});

	it('are refused without front matter or with a part of it missing', () => {
		expect(() => readDuiding('D-1.md', '# D-1\n')).toThrow('D-1.md has no front matter');
		expect(() => readDuiding('D-1.md', '---\nid: D-1\n---\n')).toThrow('has no "title"');
	});
});
