import { decision } from '#lib/machines/decision.ts';

/**
 * Wie moet het weten, en vooraf? Who must know of the signal, and before it is given? This is informing, not consent.
 */
export const informerenMachine = decision<
	| 'gezag'
	| 'gezag-en-jeugdige'
	| 'jeugdige'
	| 'ja'
	| 'deels'
	| 'nee'
	| 'onzeker'
	| 'nee-onveilig'
	| 'nee-onbereikbaar'
	| 'signaal-al-gegeven'
	| 'geen-bezwaar'
	| 'bezwaar'
>().createMachine({
	id: 'informeren',
	version: '2026-11-22',
	initial: 'wieInformeren',
	states: {
		wieInformeren: {
			meta: {
				kind: 'derived',
				rule: 'wieInformeren',
				cites: ['groeiling:5', 'augeo18:vir.zo-werkt', 'profipendi:werkt', 'jw:7.1.5.1']
			},
			on: {
				'answer.gezag': 'alGeinformeerd',
				'answer.gezag-en-jeugdige': 'alGeinformeerd',
				'answer.jeugdige': 'alGeinformeerd'
			}
		},
		alGeinformeerd: {
			meta: { kind: 'question', cites: ['groeiling:5'] },
			on: {
				'answer.ja': 'volledigGeinformeerd',
				'answer.deels': 'kanInformeren',
				'answer.nee': 'kanInformeren'
			}
		},
		volledigGeinformeerd: {
			meta: {
				kind: 'question',
				cites: ['profipendi:werkt', 'profipendi:tips', 'gesprek:uitgangspunten', 'groeiling:5', 'jw:7.1.4.5']
			},
			on: {
				'answer.ja': 'reactie',
				'answer.nee': 'informatie-aanvullen'
			}
		},
		kanInformeren: {
			meta: { kind: 'question', cites: ['groeiling:5', 'gesprek:uitgangspunten'] },
			on: {
				'answer.ja': 'eerst-informeren',
				'answer.onzeker': 'meldcodeLoopt',
				'answer.nee-onveilig': 'meldcodeLoopt',
				'answer.nee-onbereikbaar': 'uitstelGerechtvaardigd',
				'answer.signaal-al-gegeven': 'alsnog-informeren'
			}
		},
		meldcodeLoopt: {
			meta: { kind: 'question', cites: ['augeo18:vir.wanneer'] },
			on: {
				'answer.ja': 'uitstelGerechtvaardigd',
				'answer.nee': 'eerst-meldcode'
			}
		},
		uitstelGerechtvaardigd: {
			meta: { kind: 'weighing', cites: ['gesprek:uitgangspunten', 'augeo18:stappenplan.besluit'] },
			on: {
				'answer.ja': 'tweedePersoonUitstel',
				'answer.nee': 'eerst-informeren'
			}
		},
		tweedePersoonUitstel: {
			meta: { kind: 'question', cites: ['augeo18:tips.7'] },
			on: {
				'answer.ja': 'bezwaarBekend',
				'answer.nee': 'eerst-tweede-persoon'
			}
		},
		bezwaarBekend: {
			meta: { kind: 'question', cites: ['groeiling:5'] },
			on: {
				'answer.ja': 'uitgesteld-met-bezwaar',
				'answer.nee': 'informeren-uitgesteld'
			}
		},
		reactie: {
			meta: { kind: 'question', cites: ['groeiling:5'] },
			on: {
				'answer.geen-bezwaar': 'geinformeerd',
				'answer.bezwaar': 'bezwaar-gemaakt'
			}
		},
		geinformeerd: {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'ja', duties: ['vastleggen-informeren'], cites: ['groeiling:5'] }
		},
		'bezwaar-gemaakt': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['vastleggen-informeren', 'weeg-bezwaar'],
				cites: ['groeiling:5']
			}
		},
		'eerst-informeren': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['informeer-vooraf'], cites: ['groeiling:5'] }
		},
		'alsnog-informeren': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['informeer-achteraf', 'leg-uitstel-vast'],
				cites: ['groeiling:5', 'augeo18:vir.zo-werkt']
			}
		},
		'informatie-aanvullen': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['informeer-vooraf'], cites: ['profipendi:tips'] }
		},
		'informeren-uitgesteld': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['leg-uitstel-vast', 'plan-informeren'],
				cites: ['augeo18:stappenplan.besluit']
			}
		},
		'uitgesteld-met-bezwaar': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['leg-uitstel-vast', 'plan-informeren', 'weeg-bezwaar'],
				cites: ['groeiling:5']
			}
		},
		'eerst-tweede-persoon': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['tweede-persoon'], cites: ['augeo18:tips.7'] }
		},
		'eerst-meldcode': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['start-meldcode'], cites: ['augeo18:vir.wanneer'] }
		}
	}
});
