import { defineSource, type Check, type Provision } from '#lib/law/source.ts';

// The text read is older than the AVG: where it names the Wbp, the gist says so.
const checked: Check = { on: '2026-11-22', by: 'editors', against: 'consolidated-2017' };

// § 7.1 is planned to leave the statute on a day that is not known: no end date, but a look every quarter.
const verwijsindex = {
	checked,
	validFrom: '2015-01-01',
	reviewBy: '2027-02-20'
} satisfies Provision;

/** Jeugdwet: § 7.1 on the Verwijsindex, and secrecy with the duty in an ots. */
export const jw = defineSource({
	id: 'jw',
	kind: 'statute',
	url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0034925',
	provisions: {
		'7.1': {
			...verwijsindex,
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0034925&hoofdstuk=7&paragraaf=7.1'
		},
		'7.1.1.1': {
			...verwijsindex,
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.1.1.1'
		},
		'7.1.1.2': {
			...verwijsindex,
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.1.1.2'
		},
		'7.1.2.1': {
			...verwijsindex,
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.1.2.1'
		},
		'7.1.4.1': {
			...verwijsindex,
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.1.4.1'
		},
		'7.1.4.5': {
			...verwijsindex,
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.1.4.5'
		},
		'7.1.5.1': {
			...verwijsindex,
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.1.5.1'
		},
		'7.3.11': {
			checked,
			reviewBy: '2027-05-22',
			url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0034925&artikel=7.3.11'
		}
	}
});
