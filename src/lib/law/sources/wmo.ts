import { defineSource } from '#lib/law/source.ts';

/** Wet maatschappelijke ondersteuning 2015: the right to inform Veilig Thuis. */
export const wmo = defineSource({
	id: 'wmo',
	kind: 'statute',
	url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0035362',
	provisions: {
		'5.2.6': {
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=5.2.6',
			checked: { on: '2026-11-22', by: 'editors', against: 'consolidated-2017' },
			reviewBy: '2027-05-22'
		}
	}
});
