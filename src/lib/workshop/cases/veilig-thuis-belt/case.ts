import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** Veilig Thuis asks for information in an inquiry. */
export const data: CaseData = {
	format: 1,
	id: 'veilig-thuis-belt',
	main: 'informatie-delen',
	day: '2026-11-22',
	facts: {
		leeftijd: 5,
		gezag: 'beide-ouders',
		sector: 'onderwijs'
	},
	profile: {},
	model: {
		'informatie-delen': {
			ontvanger: 'veilig-thuis',
			soortContact: 'antwoord-op-onderzoek',
			nodigVoorOnderzoek: 'ja',
			eigenFeitenVeiligThuis: 'ja'
		}
	},
	ends: {
		'informatie-delen': 'delen-mag-veilig-thuis'
	},
	forks: ['informatie-delen/nodigVoorOnderzoek', 'informatie-delen/eigenFeitenVeiligThuis'],
	twists: [
		{
			id: 'mening',
			answers: {
				'informatie-delen': {
					eigenFeitenVeiligThuis: 'nee'
				}
			}
		},
		{
			id: 'zelf-advies',
			answers: {
				'informatie-delen': {
					soortContact: 'advies'
				}
			}
		},
		{
			id: 'cijfers',
			answers: {
				'informatie-delen': {
					nodigVoorOnderzoek: 'nee'
				}
			}
		}
	]
};
