import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** Consent of a girl who turns twelve next week. */
export const data: CaseData = {
	format: 1,
	id: 'bijna-twaalf',
	main: 'toestemming',
	day: '2026-11-22',
	facts: {
		leeftijd: 11,
		gezag: 'beide-ouders',
		toestemmingen: [
			{
				persoon: 'ouder-1',
				gebeurtenis: 'gegeven',
				op: '2026-11-18'
			},
			{
				persoon: 'ouder-2',
				gebeurtenis: 'gegeven',
				op: '2026-11-19'
			}
		]
	},
	profile: {},
	model: {
		toestemming: {
			specifiek: 'ja',
			vrijEnGeinformeerd: 'ja'
		}
	},
	ends: {
		toestemming: 'toestemming-geldig'
	},
	forks: ['toestemming/vrijEnGeinformeerd'],
	twists: [
		{
			id: 'na-verjaardag',
			facts: {
				leeftijd: 12
			}
		},
		{
			id: 'alles-delen',
			answers: {
				toestemming: {
					specifiek: 'nee'
				}
			}
		},
		{
			id: 'onder-druk',
			answers: {
				toestemming: {
					vrijEnGeinformeerd: 'nee'
				}
			}
		}
	]
};
