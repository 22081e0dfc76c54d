import type { Ground } from '#lib/flow/explain/ground.ts';
import { referenceDay } from './arbitraries.ts';
import { graphOf } from './walks.ts';

/** The consent for a nine-year-old that one of two parents gave: what the other parent says is missing. */
export const incompleteConsent: Ground = {
	graph: graphOf('toestemming'),
	answers: { specifiek: 'ja', vrijEnGeinformeerd: 'ja' },
	input: {
		facts: {
			leeftijd: 9,
			gezag: 'beide-ouders',
			toestemmingen: [{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: '2026-11-01' }]
		},
		profile: {},
		day: referenceDay
	}
};
