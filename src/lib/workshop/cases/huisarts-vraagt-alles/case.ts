import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A family doctor who asks for everything. */
export const data: CaseData = {
	format: 1,
	id: 'huisarts-vraagt-alles',
	main: 'verzoek',
	day: '2026-11-22',
	facts: {
		leeftijd: 12,
		gezag: 'beide-ouders'
	},
	profile: {},
	model: {
		verzoek: {
			identiteit: 'ja',
			vanWie: 'andere-professional',
			vraagConcreet: 'nee'
		}
	},
	ends: {
		verzoek: 'vraag-laten-toelichten'
	},
	forks: ['verzoek/vraagConcreet'],
	twists: [
		{
			id: 'duidelijk',
			answers: {
				verzoek: {
					vraagConcreet: 'ja'
				}
			}
		},
		{
			id: 'onbekend-nummer',
			answers: {
				verzoek: {
					identiteit: 'nee'
				}
			}
		}
	]
};
