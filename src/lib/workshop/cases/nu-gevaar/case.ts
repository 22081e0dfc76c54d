import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A child who does not dare to go home today. */
export const data: CaseData = {
	format: 1,
	id: 'nu-gevaar',
	main: 'veiligheid',
	day: '2026-11-22',
	facts: {
		leeftijd: 8
	},
	profile: {},
	model: {
		veiligheid: {
			acuutGevaar: 'ja'
		}
	},
	ends: {
		veiligheid: 'handel-nu'
	},
	forks: ['veiligheid/acuutGevaar'],
	twists: [
		{
			id: 'twijfel',
			answers: {
				veiligheid: {
					acuutGevaar: 'onzeker'
				}
			}
		},
		{
			id: 'collega',
			answers: {
				veiligheid: {
					acuutGevaar: 'nee',
					medewerkerVerdacht: 'onzeker'
				}
			}
		}
	]
};
