import { defineSource, type Provision } from '#lib/law/source.ts';

const read = {
	checked: { on: '2026-11-22', by: 'editors', against: 'consolidated-2017' },
	reviewBy: '2027-05-22'
} satisfies Provision;

/** Burgerlijk Wetboek Boek 1: informing the Raad voor de Kinderbescherming and the parent without gezag. */
export const bw1 = defineSource({
	id: 'bw1',
	kind: 'statute',
	url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0002656',
	provisions: {
		'240': { ...read, url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0002656&artikel=240' },
		'377c': { ...read, url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0002656&artikel=377c' }
	}
});
