import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** Something heard unasked in the corridor. */
export const data: CaseData = {
	format: 1,
	id: 'in-de-gang',
	main: 'opvragen',
	day: '2026-11-22',
	facts: {
		leeftijd: 15
	},
	profile: {},
	model: {
		opvragen: {
			richting: 'ongevraagd-ontvangen',
			gaatOverVeiligheid: 'nee',
			nodigEigenTaak: 'nee'
		}
	},
	ends: {
		opvragen: 'niet-gebruiken'
	},
	forks: ['opvragen/nodigEigenTaak'],
	twists: [
		{
			id: 'nodig',
			answers: {
				opvragen: {
					nodigEigenTaak: 'ja'
				}
			}
		},
		{
			id: 'blauw-oog',
			answers: {
				opvragen: {
					gaatOverVeiligheid: 'onzeker'
				}
			}
		},
		{
			id: 'zelf-vragen',
			answers: {
				opvragen: {
					richting: 'ik-wil-vragen',
					eerstGezin: 'nee'
				}
			}
		}
	]
};
