import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** Asking without names in a small village. */
export const data: CaseData = {
	format: 1,
	id: 'klein-dorp',
	main: 'informatie-delen',
	day: '2026-11-22',
	facts: {
		leeftijd: 6,
		gezag: 'beide-ouders',
		sector: 'onderwijs'
	},
	profile: {},
	model: {
		'informatie-delen': {
			ontvanger: 'andere-professional',
			anoniemGenoeg: 'ja',
			nietHerleidbaar: 'nee',
			doelHelder: 'ja',
			binnenTaak: 'ja',
			minimaal: 'ja',
			proportioneel: 'ja',
			subsidiair: 'nee'
		}
	},
	ends: {
		'informatie-delen': 'kies-lichter-middel'
	},
	forks: ['informatie-delen/nietHerleidbaar', 'informatie-delen/subsidiair'],
	twists: [
		{
			id: 'stad',
			answers: {
				'informatie-delen': {
					nietHerleidbaar: 'ja'
				}
			}
		},
		{
			id: 'ouders-gevraagd',
			answers: {
				'informatie-delen': {
					subsidiair: 'ja',
					grondslag: 'toestemming',
					geheimhouding: 'nee',
					toestemming: 'niet-gevraagd',
					kanVragen: 'ja'
				}
			}
		}
	]
};
