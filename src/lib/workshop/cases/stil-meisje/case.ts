import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** The quiet girl, and her older brother at school in another region. */
export const data: CaseData = {
	format: 1,
	id: 'stil-meisje',
	main: 'signaleringsstroom',
	day: '2026-11-22',
	facts: {
		leeftijd: 9,
		gezag: 'beide-ouders',
		sector: 'onderwijs',
		criteria: ['G1', 'P4']
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
			redelijkVermoeden: 'ja',
			bedreigtOntwikkeling: 'ja',
			alAfgestemd: 'nee'
		},
		bevoegdheid: {
			persoonlijkBevoegd: 'ja'
		},
		informeren: {
			alGeinformeerd: 'ja',
			volledigGeinformeerd: 'ja',
			reactie: 'geen-bezwaar'
		}
	},
	ends: {
		veiligheid: 'geen-onveiligheid',
		'wanneer-signaleren': 'signaal-gewenst',
		bevoegdheid: 'bevoegd',
		informeren: 'geinformeerd'
	},
	forks: ['wanneer-signaleren/redelijkVermoeden', 'wanneer-signaleren/bedreigtOntwikkeling'],
	twists: [
		{
			id: 'niet-zelf',
			answers: {
				bevoegdheid: {
					persoonlijkBevoegd: 'nee'
				}
			}
		},
		{
			id: 'een-tafel',
			answers: {
				'wanneer-signaleren': {
					alAfgestemd: 'ja',
					meerwaarde: 'nee'
				}
			}
		},
		{
			id: 'half-verteld',
			answers: {
				informeren: {
					volledigGeinformeerd: 'nee'
				}
			}
		}
	]
};
