import { describe, expect, it } from 'vitest';
import type { Ground } from '#lib/flow/explain/ground.ts';
import { whatIfLink } from '#lib/flow/explain/what-if-link.ts';
import { readWhatIfLink } from '#lib/flow/explain/what-if-link-schema.ts';
import { loadGraph } from '#lib/flow/graph.ts';
import type { Facts } from '#lib/rules/facts.ts';

const graph = await loadGraph('toestemming');
const typed = 'Fenna Zonneveld';
const facts: Facts = {
	leeftijd: 9,
	gezag: 'beide-ouders',
	toestemmingen: [
		{ persoon: 'ouder-1', gebeurtenis: 'gevraagd', op: '2026-03-02' },
		{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: '2026-05-17' },
		{ persoon: 'ouder-2', gebeurtenis: 'gegeven', op: '2027-01-01' }
	]
};
const ground = (change: Partial<Ground> = {}): Ground => ({
	graph,
	answers: { stand: 'volledig' },
	input: { facts, profile: { indexStatus: 'actief' }, day: '2026-11-22' },
	...change
});

describe('an example from two versions of a path', () => {
	it('is read back, with consent in its order and on other days', () => {
		const now = {
			answers: { stand: 'volledig' },
			facts: {
				leeftijd: 9,
				gezag: 'beide-ouders',
				toestemmingen: [
					{ persoon: 'ouder-1', gebeurtenis: 'gevraagd', op: '2026-11-21' },
					{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: '2026-11-22' }
				]
			},
			profile: { indexStatus: 'actief' }
		};
		expect(readWhatIfLink(`#${whatIfLink(ground(), ground())}`)).toEqual({
			format: 1,
			main: 'toestemming',
			now,
			then: now
		});
	});

	it('holds no word that somebody typed, wherever it stood', () => {
		const [state = ''] = [...graph.asked.keys()];
		const typedGround = ground({
			answers: { [state]: typed, [typed]: 'ja' },
			input: {
				facts: { ...facts, opmerking: typed } as Facts,
				profile: { indexStatus: 'actief', organisation: typed } as object,
				day: '2026-11-22'
			},
			consentFor: typed
		});
		expect(decodeURIComponent(whatIfLink(typedGround, typedGround))).not.toContain(typed);
	});

	it('holds no consent that was given for another exchange', () => {
		const link = whatIfLink(ground({ consentFor: 'informatie-delen/politie' }), ground());
		const read = readWhatIfLink(link);
		expect(read?.now.facts.toestemmingen).toBeUndefined();
		expect(read?.then.facts.toestemmingen).toHaveLength(2);
	});

	it.each([
		['nothing', '#'],
		['no percent code', '#w=%'],
		['no JSON', '#w=abc'],
		['a text beside the answers', `#w=${encodeURIComponent(JSON.stringify({ format: 1, reasons: {} }))}`],
		['a flood', `#w=${'1'.repeat(20_001)}`]
	])('is none where the fragment holds %s', (_what, fragment) => {
		expect(readWhatIfLink(fragment)).toBeNull();
	});
});
