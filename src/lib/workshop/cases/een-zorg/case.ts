import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A teacher and one problem that the school can handle itself. */
export const data: CaseData = {
	format: 1,
	id: 'een-zorg',
	main: 'signaleringsstroom',
	day: '2026-11-22',
	facts: {
		leeftijd: 7,
		gezag: 'beide-ouders',
		sector: 'onderwijs',
		criteria: ['O1']
	},
	profile: {
		indexStatus: 'actief',
		gecontroleerdOp: '2026-11-02',
		organisatieAangesloten: true
	},
	model: {
		veiligheid: {
			acuutGevaar: 'nee',
			medewerkerVerdacht: 'nee',
			vermoedenOnveiligheid: 'nee'
		},
		'wanneer-signaleren': {
			betrokken: 'ja',
			doelAfstemming: 'ja',
			verzwarend: 'nee'
		}
	},
	ends: {
		veiligheid: 'geen-onveiligheid',
		'wanneer-signaleren': 'geen-signaal-enkelvoudig'
	},
	forks: ['wanneer-signaleren/verzwarend'],
	twists: [
		{
			id: 'vader-weg',
			facts: {
				criteria: ['O1', 'P4']
			},
			answers: {
				'wanneer-signaleren': {
					redelijkVermoeden: 'ja',
					bedreigtOntwikkeling: 'onzeker'
				}
			}
		}
	]
};
