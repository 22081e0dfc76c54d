import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A mother objects to the signal. */
export const data: CaseData = {
	format: 1,
	id: 'moeder-zegt-nee',
	main: 'signaleringsstroom',
	day: '2026-11-22',
	facts: {
		leeftijd: 10,
		gezag: 'een-ouder',
		sector: 'onderwijs',
		criteria: ['P2', 'W5']
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
			alAfgestemd: 'onzeker'
		},
		bevoegdheid: {
			persoonlijkBevoegd: 'ja'
		},
		informeren: {
			alGeinformeerd: 'ja',
			volledigGeinformeerd: 'ja',
			reactie: 'bezwaar'
		},
		bezwaar: {
			gehoord: 'ja',
			lichterMiddel: 'ja'
		}
	},
	ends: {
		veiligheid: 'geen-onveiligheid',
		'wanneer-signaleren': 'signaal-gewenst',
		bevoegdheid: 'bevoegd',
		informeren: 'bezwaar-gemaakt',
		bezwaar: 'geen-signaal-lichter-middel'
	},
	forks: ['bezwaar/lichterMiddel', 'wanneer-signaleren/bedreigtOntwikkeling'],
	twists: [
		{
			id: 'niets-gebeurt',
			answers: {
				bezwaar: {
					lichterMiddel: 'nee',
					noodzakelijk: 'ja'
				}
			}
		},
		{
			id: 'niet-gepraat',
			answers: {
				bezwaar: {
					gehoord: 'nee'
				}
			}
		},
		{
			id: 'toch-niet-nodig',
			answers: {
				bezwaar: {
					lichterMiddel: 'nee',
					noodzakelijk: 'nee'
				}
			}
		}
	]
};
