import type { Profile } from '#lib/flow/profile-schema.ts';
import { emptyRecord, type Walk } from '#lib/flow/walk.ts';

/** A school in a region that takes signals. */
export const sampleProfile: Profile = {
	format: 1,
	organisation: 'Basisschool De Linde',
	sector: 'onderwijs',
	indexName: 'Multisignaal Voorbeeldregio',
	indexStatus: 'actief',
	gecontroleerdOp: '2026-11-01',
	organisatieAangesloten: true
};

/** A plain signal, walked up to the registration, with every reason written. */
export const sampleWalk: Walk = {
	format: 1,
	started: '2026-11-20',
	main: 'signaleringsstroom',
	facts: { leeftijd: 9, gezag: 'beide-ouders', criteria: ['G1', 'P2'] },
	ageNotedOn: '2026-11-20',
	answers: {
		veiligheid: { acuutGevaar: 'nee', medewerkerVerdacht: 'nee', vermoedenOnveiligheid: 'nee' },
		'wanneer-signaleren': {
			betrokken: 'ja',
			doelAfstemming: 'ja',
			redelijkVermoeden: 'ja',
			bedreigtOntwikkeling: 'ja',
			alAfgestemd: 'nee'
		},
		bevoegdheid: { persoonlijkBevoegd: 'ja' },
		informeren: { alGeinformeerd: 'ja', volledigGeinformeerd: 'ja', reactie: 'geen-bezwaar' }
	},
	reasons: {
		'wanneer-signaleren': {
			redelijkVermoeden: 'Drie keer in slaap gevallen in de les; dat zag ik zelf.',
			bedreigtOntwikkeling: 'De achterstand groeit en thuis lukt het niet.'
		}
	},
	duties: {
		informeren: { 'vastleggen-informeren': { done: true, on: '2026-11-21', note: 'In het dossier.' } }
	},
	record: {
		...emptyRecord,
		role: 'leerkracht groep 6',
		concern: 'Hij trekt zich terug.',
		observations: 'Op 3 november zat hij alleen.',
		told: [{ who: 'moeder', on: '2026-11-19', manner: 'telefonisch' }],
		lookedAlong: [{ role: 'intern begeleider', on: '2026-11-18', agreed: true }]
	}
};
