import { decision } from '#lib/machines/decision.ts';

/**
 * Is een signaal op zijn plaats? Does a signal fit? A right to signal and a duty to weigh: reasons, never a score. Not signalling is a decision too.
 */
export const wanneerSignalerenMachine = decision<
	| 'ja'
	| 'nee'
	| 'meldcode-loopt'
	| 'uitgesloten'
	| 'geen'
	| 'onder-drempel'
	| 'drempel-gehaald'
	| 'onzeker'
	| 'collega-signaleerde'
>().createMachine({
	id: 'wanneer-signaleren',
	version: '2026-11-22',
	initial: 'betrokken',
	states: {
		betrokken: {
			meta: { kind: 'question', cites: ['groeiling:2', 'augeo18:vir.zo-werkt'] },
			on: {
				'answer.ja': 'doelAfstemming',
				'answer.nee': 'geen-signaal-niet-betrokken'
			}
		},
		doelAfstemming: {
			meta: { kind: 'question', cites: ['groeiling:3', 'gesprek:uitgangspunten', 'jw:7.1.2.1'] },
			on: {
				'answer.ja': 'wijstOpOnveiligheid',
				'answer.nee': 'geen-signaal-geen-opzoekmiddel'
			}
		},
		wijstOpOnveiligheid: {
			meta: {
				kind: 'derived',
				rule: 'wijstOpOnveiligheid',
				cites: ['augeo18:vir.zo-werkt', 'augeo18:vir.wanneer']
			},
			on: {
				'answer.ja': 'onveiligheidGewogen',
				'answer.nee': 'criteriaToets'
			}
		},
		onveiligheidGewogen: {
			meta: { kind: 'weighing', cites: ['augeo18:vir.wanneer'] },
			on: {
				'answer.meldcode-loopt': 'criteriaToets',
				'answer.uitgesloten': 'criteriaToets',
				'answer.nee': 'eerst-veiligheid'
			}
		},
		criteriaToets: {
			meta: { kind: 'derived', rule: 'criteriaToets', cites: ['actieplan:2', 'profipendi:wanneer'] },
			on: {
				'answer.geen': 'andereZorg',
				'answer.onder-drempel': 'verzwarend',
				'answer.drempel-gehaald': 'redelijkVermoeden'
			}
		},
		andereZorg: {
			meta: { kind: 'weighing', cites: ['profipendi:wanneer', 'gesprek:slot'] },
			on: {
				'answer.ja': 'redelijkVermoeden',
				'answer.nee': 'geen-signaal-geen-zorg'
			}
		},
		verzwarend: {
			meta: { kind: 'weighing', cites: ['profipendi:wanneer', 'actieplan:2'] },
			on: {
				'answer.ja': 'redelijkVermoeden',
				'answer.nee': 'geen-signaal-enkelvoudig'
			}
		},
		redelijkVermoeden: {
			meta: { kind: 'weighing', cites: ['jw:7.1.4.1', 'gesprek:tip'] },
			on: {
				'answer.ja': 'bedreigtOntwikkeling',
				'answer.nee': 'eerst-overleggen'
			}
		},
		bedreigtOntwikkeling: {
			meta: { kind: 'weighing', points: 'risks', cites: ['jw:7.1.4.1'] },
			on: {
				'answer.ja': 'alAfgestemd',
				'answer.nee': 'geen-signaal-geen-bedreiging',
				'answer.onzeker': 'eerst-overleggen'
			}
		},
		alAfgestemd: {
			meta: { kind: 'question', cites: ['gesprek:uitgangspunten', 'augeo18:vir.voordelen'] },
			on: {
				'answer.ja': 'meerwaarde',
				'answer.collega-signaleerde': 'meerwaarde',
				'answer.nee': 'signaal-gewenst',
				'answer.onzeker': 'signaal-gewenst'
			}
		},
		meerwaarde: {
			meta: { kind: 'weighing', cites: ['groeiling:1', 'augeo18:vir.voordelen'] },
			on: {
				'answer.ja': 'signaal-gewenst',
				'answer.nee': 'geen-signaal-al-afgestemd'
			}
		},
		'signaal-gewenst': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['vastleggen-afweging', 'herbeoordelen'],
				cites: ['jw:7.1.4.1', 'augeo18:vir.verplicht']
			}
		},
		'eerst-overleggen': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['vastleggen-afweging', 'overleg-anoniem', 'herbeoordelen'],
				cites: ['augeo18:tips.2']
			}
		},
		'eerst-veiligheid': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['start-meldcode', 'overleg-collega'],
				cites: ['augeo18:vir.wanneer']
			}
		},
		'geen-signaal-niet-betrokken': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['vastleggen-afweging', 'kies-andere-route', 'trek-signaal-in'],
				cites: ['groeiling:2']
			}
		},
		'geen-signaal-geen-opzoekmiddel': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['vastleggen-afweging', 'trek-signaal-in'],
				cites: ['groeiling:3']
			}
		},
		'geen-signaal-geen-zorg': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['vastleggen-afweging', 'herbeoordelen', 'trek-signaal-in'],
				cites: ['actieplan:2', 'profipendi:wanneer']
			}
		},
		'geen-signaal-enkelvoudig': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['vastleggen-afweging', 'herbeoordelen', 'trek-signaal-in'],
				cites: ['profipendi:wanneer']
			}
		},
		'geen-signaal-geen-bedreiging': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['vastleggen-afweging', 'herbeoordelen', 'trek-signaal-in'],
				cites: ['jw:7.1.4.1']
			}
		},
		'geen-signaal-al-afgestemd': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['vastleggen-afweging', 'herbeoordelen'],
				cites: ['augeo18:vir.voordelen']
			}
		}
	}
});
