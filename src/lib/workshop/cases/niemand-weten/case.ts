import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A youth of seventeen who wants nobody told. */
export const data: CaseData = {
	format: 1,
	id: 'niemand-weten',
	main: 'informeren',
	day: '2026-11-22',
	facts: {
		leeftijd: 17,
		gezag: 'beide-ouders',
		sector: 'onderwijs'
	},
	profile: {},
	model: {
		informeren: {
			alGeinformeerd: 'ja',
			volledigGeinformeerd: 'ja',
			reactie: 'geen-bezwaar'
		}
	},
	ends: {
		informeren: 'geinformeerd'
	},
	forks: ['informeren/reactie'],
	twists: [
		{
			id: 'vijftien',
			facts: {
				leeftijd: 15
			},
			answers: {
				informeren: {
					alGeinformeerd: 'deels',
					kanInformeren: 'ja'
				}
			}
		},
		{
			id: 'bezwaar',
			answers: {
				informeren: {
					reactie: 'bezwaar'
				}
			}
		},
		{
			id: 'nog-niet',
			answers: {
				informeren: {
					alGeinformeerd: 'nee',
					kanInformeren: 'ja'
				}
			}
		}
	]
};
