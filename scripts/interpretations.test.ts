import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { interpretation, interpretationIds, interpretationsAt } from '#lib/law/interpretations.ts';
import en from '#lib/law/interpretations.en.json';
import nl from '#lib/law/interpretations.nl.json';
import { citationIds } from '#lib/law/register.ts';
import { readDuidingen } from './duidingen.ts';

const duidingen = readDuidingen(join(import.meta.dirname, '..', 'docs', 'duidingen'));
const records = interpretationIds.filter((id) => id.startsWith('D-'));
const differences = interpretationIds.filter((id) => id.startsWith('V-'));

describe('the records in docs/duidingen', () => {
	it('each have an entry, and each entry its record', () => {
		expect(records).toEqual(duidingen.map(({ id }) => id));
	});

	it.each(duidingen)('$id has the same status, provisions and places in both', (duiding) => {
		const { status, cites, states, outcomes } = duiding;
		const id = records.find((known) => known === duiding.id);
		expect(id && interpretation(id)).toEqual({ status, cites, states, outcomes });
	});
});

describe('the other differences', () => {
	it('are numbered without a gap', () => {
		expect(differences).toEqual(differences.map((_, index) => `V-${String(index + 1).padStart(2, '0')}`));
		expect(differences.length).toBeGreaterThan(0);
	});
});

describe.each(interpretationIds)('%s', (id) => {
	const { cites, states, outcomes } = interpretation(id);

	it('cites provisions of the register, each once', () => {
		const known: readonly string[] = citationIds;
		expect(cites.filter((cited) => !known.includes(cited))).toEqual([]);
		expect(new Set(cites).size).toBe(cites.length);
	});

	it('shows at states and outcomes that exist, and is found there', async () => {
		const graphs = await loadAllGraphs();
		const all = [...graphs.values()];
		const stateIds = all.flatMap(({ path, asked }) => [...asked.keys()].map((key) => `${path}/${key}`));
		const outcomeIds = all.flatMap(({ path, outcomes: ends }) =>
			[...ends.keys()].map((key) => `${path}/${key}`)
		);
		expect(states.filter((place) => !stateIds.includes(place))).toEqual([]);
		expect(outcomes.filter((place) => !outcomeIds.includes(place))).toEqual([]);
		for (const place of [...states, ...outcomes]) expect(interpretationsAt(place)).toContain(id);
	});
});

describe.each([
	['nl', nl],
	['en', en]
])('the words in %s', (_language, words) => {
	it('are there for exactly all readings, in their order', () => {
		expect(Object.keys(words)).toEqual(interpretationIds);
	});

	it('say all five parts, and hold no gap', () => {
		const parts = ['title', 'documents', 'law', 'reading', 'open'];
		for (const [id, texts] of Object.entries(words)) {
			expect.soft(Object.keys(texts), id).toEqual(parts);
			for (const text of Object.values(texts)) expect.soft(text, id).toMatch(/^[^{}]{10,}$/);
		}
	});
});

it('no reading is left in Dutch', () => {
	const same = interpretationIds.filter((id) => nl[id].reading === en[id].reading);
	expect(same).toEqual([]);
});
