import { defineSource } from '#lib/law/source.ts';

/** Besluit verplichte meldcode huiselijk geweld en kindermishandeling, in its text of before 2019. */
export const bvm = defineSource({
	id: 'bvm',
	kind: 'statute',
	url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0033723',
	provisions: {
		'2': {
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0033723&artikel=2',
			checked: { on: '2026-11-22', by: 'editors', against: 'consolidated-2017' },
			reviewBy: '2027-05-22'
		}
	}
});
