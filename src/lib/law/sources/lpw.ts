import { defineSource } from '#lib/law/source.ts';

/** Leerplichtwet 1969: what the head of a school owes the attendance officer. */
export const lpw = defineSource({
	id: 'lpw',
	kind: 'statute',
	url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0002628',
	provisions: {
		'18': {
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0002628&artikel=18',
			checked: { on: '2026-11-22', by: 'editors', against: 'consolidated-2017' },
			reviewBy: '2027-05-22'
		}
	}
});
