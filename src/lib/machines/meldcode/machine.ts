import { decision } from '#lib/machines/decision.ts';

/**
 * De vijf stappen van de Meldcode: The five steps of the Meldcode, education version. The decision to report needs all of them.
 */
export const meldcodeMachine = decision<
	| 'ja'
	| 'nee'
	| 'signaal-gegeven'
	| 'signaal-niet-passend'
	| 'nog-niet'
	| 'uitstel-vastgelegd'
	| 'uitgesteld-veiligheid'
	| 'onzeker'
	| 'loopt-nog'
>().createMachine({
	id: 'meldcode',
	version: '2026-11-22',
	initial: 'stap1Signalen',
	states: {
		stap1Signalen: {
			meta: { kind: 'question', cites: ['bvm:2', 'gesprek:tip'] },
			on: {
				'answer.ja': 'stap2Overleg',
				'answer.nee': 'stap-1-afmaken'
			}
		},
		stap2Overleg: {
			meta: { kind: 'question', cites: ['augeo18:vir.wanneer', 'augeo18:veilig-thuis.2'] },
			on: {
				'answer.ja': 'stap2Verwijsindex',
				'answer.nee': 'stap-2-overleggen'
			}
		},
		stap2Verwijsindex: {
			meta: { kind: 'question', cites: ['augeo18:vir.wanneer', 'groeiling:5'] },
			on: {
				'answer.signaal-gegeven': 'signaalVerteld',
				'answer.signaal-niet-passend': 'stap3Gesprek',
				'answer.nog-niet': 'stap3Gesprek'
			}
		},
		signaalVerteld: {
			meta: { kind: 'question', cites: ['groeiling:5', 'augeo18:stappenplan.besluit'] },
			on: {
				'answer.ja': 'stap3Gesprek',
				'answer.uitstel-vastgelegd': 'stap3Gesprek',
				'answer.nee': 'stap-2-alsnog-informeren'
			}
		},
		stap3Gesprek: {
			meta: { kind: 'question', cites: ['gesprek:bronnen', 'augeo18:veilig-thuis.2', 'bvm:2'] },
			on: {
				'answer.ja': 'stap4Vermoeden',
				'answer.uitgesteld-veiligheid': 'stap3Uitstel',
				'answer.nee': 'stap-3-gesprek'
			}
		},
		stap3Uitstel: {
			meta: { kind: 'weighing', cites: ['gesprek:uitgangspunten', 'augeo18:stappenplan.besluit', 'bvm:2'] },
			on: {
				'answer.ja': 'uitstelVastgelegd',
				'answer.nee': 'stap-3-gesprek'
			}
		},
		uitstelVastgelegd: {
			meta: { kind: 'question', cites: ['augeo18:stappenplan.besluit', 'bvm:2'] },
			on: {
				'answer.ja': 'stap4Onveilig',
				'answer.nee': 'stap-3-uitstel-vastleggen'
			}
		},
		stap4Vermoeden: {
			meta: { kind: 'weighing', cites: ['onderwijs-afwegingskader:1'] },
			on: {
				'answer.ja': 'stap4Onveilig',
				'answer.onzeker': 'veiligThuisGeraadpleegd',
				'answer.nee': 'afsluiten-en-vastleggen'
			}
		},
		veiligThuisGeraadpleegd: {
			meta: { kind: 'question', cites: ['bvm:2', 'augeo18:veilig-thuis.2'] },
			on: {
				'answer.ja': 'stap4Onveilig',
				'answer.nee': 'stap-4-advies'
			}
		},
		stap4Onveilig: {
			meta: { kind: 'weighing', cites: ['augeo18:veilig-thuis.7', 'onderwijs-afwegingskader:2'] },
			on: {
				'answer.ja': 'direct-melden',
				'answer.onzeker': 'direct-melden',
				'answer.nee': 'onthulling'
			}
		},
		onthulling: {
			meta: { kind: 'question', cites: ['onderwijs-afwegingskader:2'] },
			on: {
				'answer.ja': 'direct-melden',
				'answer.nee': 'stap5Hulp'
			}
		},
		stap5Hulp: {
			meta: { kind: 'weighing', cites: ['onderwijs-afwegingskader:3', 'augeo18:veilig-thuis.7'] },
			on: {
				'answer.ja': 'stap5Aanvaard',
				'answer.nee': 'melden'
			}
		},
		stap5Aanvaard: {
			meta: { kind: 'weighing', cites: ['onderwijs-afwegingskader:4'] },
			on: {
				'answer.ja': 'stap5Resultaat',
				'answer.nee': 'melden'
			}
		},
		stap5Resultaat: {
			meta: { kind: 'weighing', cites: ['onderwijs-afwegingskader:5'] },
			on: {
				'answer.ja': 'afsluiten-met-afspraken',
				'answer.loopt-nog': 'hulp-en-volgen',
				'answer.nee': 'melden'
			}
		},
		'direct-melden': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nu',
				duties: [
					'bel-veilig-thuis',
					'meld-bij-veilig-thuis',
					'informeer-vooraf-of-achteraf',
					'vastleggen-afweging',
					'herbeoordelen'
				],
				cites: ['augeo18:veilig-thuis.7', 'augeo18:veilig-thuis.1', 'onderwijs-afwegingskader:2']
			}
		},
		melden: {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: [
					'meld-bij-veilig-thuis',
					'informeer-vooraf-of-achteraf',
					'vastleggen-afweging',
					'herbeoordelen'
				],
				cites: ['augeo18:veilig-thuis.7', 'augeo18:veilig-thuis.2']
			}
		},
		'hulp-en-volgen': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['vastleggen-afweging', 'herbeoordelen', 'weeg-signaal'],
				cites: ['onderwijs-afwegingskader:5']
			}
		},
		'afsluiten-met-afspraken': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['vastleggen-afweging', 'herbeoordelen'],
				cites: ['onderwijs-afwegingskader:5']
			}
		},
		'afsluiten-en-vastleggen': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['vastleggen-afweging', 'trek-signaal-in'],
				cites: ['onderwijs-afwegingskader:1']
			}
		},
		'stap-1-afmaken': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['breng-signalen-in-kaart'], cites: ['bvm:2'] }
		},
		'stap-2-overleggen': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['overleg-collega', 'overleg-anoniem'],
				cites: ['augeo18:vir.wanneer']
			}
		},
		'stap-2-alsnog-informeren': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['informeer-achteraf', 'leg-uitstel-vast'],
				cites: ['groeiling:5']
			}
		},
		'stap-3-gesprek': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['overleg-anoniem', 'voer-gesprek', 'weeg-signaal'],
				cites: ['gesprek:bronnen']
			}
		},
		'stap-3-uitstel-vastleggen': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['bel-veilig-thuis', 'leg-uitstel-vast', 'plan-informeren'],
				cites: ['augeo18:stappenplan.besluit']
			}
		},
		'stap-4-advies': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['bel-veilig-thuis'], cites: ['bvm:2'] }
		}
	}
});
