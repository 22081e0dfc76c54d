import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A match with a signal of the police. */
export const data: CaseData = {
	format: 1,
	id: 'match-politie',
	main: 'match',
	day: '2026-11-22',
	facts: {
		leeftijd: 14,
		gezag: 'een-ouder',
		toestemmingen: []
	},
	profile: {},
	model: {
		match: {
			contactGehad: 'ja',
			regieBekend: 'ander',
			gezinWeet: 'nee'
		}
	},
	ends: {
		match: 'gezin-informeren'
	},
	forks: ['match/gezinWeet'],
	twists: [
		{
			id: 'gezin-weet',
			answers: {
				match: {
					gezinWeet: 'ja',
					inhoudNodig: 'alleen-ontvangen'
				}
			}
		},
		{
			id: 'samen-aan-tafel',
			facts: {
				toestemmingen: [
					{
						persoon: 'ouder-1',
						gebeurtenis: 'gegeven',
						op: '2026-11-20'
					},
					{
						persoon: 'jeugdige',
						gebeurtenis: 'gegeven',
						op: '2026-11-20'
					}
				]
			},
			answers: {
				match: {
					gezinWeet: 'ja',
					inhoudNodig: 'ja',
					metGezinAanTafel: 'ja'
				}
			}
		},
		{
			id: 'niemand-regie',
			answers: {
				match: {
					regieBekend: 'nee'
				}
			}
		}
	]
};
