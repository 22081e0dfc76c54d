import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A parent who wants to read the file. */
export const data: CaseData = {
	format: 1,
	id: 'dossier-inzien',
	main: 'verzoek',
	day: '2026-11-22',
	facts: {
		leeftijd: 14,
		gezag: 'beide-ouders'
	},
	profile: {},
	model: {
		verzoek: {
			identiteit: 'ja',
			vanWie: 'ouder-met-gezag',
			inzageGrens: 'ja'
		}
	},
	ends: {
		verzoek: 'inzage-deels'
	},
	forks: ['verzoek/inzageGrens'],
	twists: [
		{
			id: 'zestien',
			facts: {
				leeftijd: 16
			}
		},
		{
			id: 'niets-bijzonders',
			answers: {
				verzoek: {
					inzageGrens: 'nee'
				}
			}
		},
		{
			id: 'geen-gezag',
			answers: {
				verzoek: {
					vanWie: 'ouder-zonder-gezag'
				}
			}
		}
	]
};
