import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A doubt about a colleague. */
export const data: CaseData = {
	format: 1,
	id: 'over-een-collega',
	main: 'veiligheid',
	day: '2026-11-22',
	facts: {
		leeftijd: 10
	},
	profile: {},
	model: {
		veiligheid: {
			acuutGevaar: 'nee',
			medewerkerVerdacht: 'onzeker'
		}
	},
	ends: {
		veiligheid: 'medewerker-route'
	},
	forks: ['veiligheid/medewerkerVerdacht'],
	twists: [
		{
			id: 'thuis',
			answers: {
				veiligheid: {
					medewerkerVerdacht: 'nee',
					vermoedenOnveiligheid: 'onzeker'
				}
			}
		},
		{
			id: 'nu',
			answers: {
				veiligheid: {
					acuutGevaar: 'ja'
				}
			}
		}
	]
};
