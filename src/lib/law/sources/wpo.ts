import { defineSource } from '#lib/law/source.ts';

/** Wet op het primair onderwijs: a possible sexual offence by someone who works for the school. */
export const wpo = defineSource({
	id: 'wpo',
	kind: 'statute',
	url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0003420',
	provisions: {
		'4a': {
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0003420&artikel=4a',
			checked: { on: '2026-11-22', by: 'editors', against: 'consolidated-2017' },
			reviewBy: '2027-05-22'
		}
	}
});
