import { defineSource } from '#lib/law/source.ts';

/** Besluit Jeugdwet: which organisations and functionaries may signal. */
export const bj = defineSource({
	id: 'bj',
	kind: 'statute',
	url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0035779',
	provisions: {
		// It falls with § 7.1 of the Jeugdwet, hence the same quarterly look.
		'7.1': {
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0035779&hoofdstuk=7&paragraaf=7.1',
			checked: { on: '2026-11-22', by: 'editors', against: 'consolidated-2017' },
			reviewBy: '2027-02-20'
		}
	}
});
