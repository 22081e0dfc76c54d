import { decision } from '#lib/machines/decision.ts';

/**
 * Is deze toestemming geldig? Is this consent valid? One giver, recipient, goal, set of information, form and date.
 */
export const toestemmingMachine = decision<
	| 'gezag'
	| 'gezag-en-jeugdige'
	| 'jeugdige'
	| 'volledig'
	| 'onvolledig'
	| 'niet-gevraagd'
	| 'geweigerd'
	| 'ingetrokken'
	| 'ja'
	| 'nee'
>().createMachine({
	id: 'toestemming',
	version: '2026-11-22',
	initial: 'wieToestemming',
	states: {
		wieToestemming: {
			meta: { kind: 'derived', rule: 'wieToestemming', cites: ['augeo18:tips.leeftijd'] },
			on: {
				'answer.gezag': 'stand',
				'answer.gezag-en-jeugdige': 'stand',
				'answer.jeugdige': 'stand'
			}
		},
		stand: {
			meta: { kind: 'derived', rule: 'toestemmingsstand', cites: ['augeo18:tips.leeftijd', 'groeiling:5'] },
			on: {
				'answer.volledig': 'specifiek',
				'answer.onvolledig': 'toestemming-onvolledig',
				'answer.niet-gevraagd': 'toestemming-onvolledig',
				'answer.geweigerd': 'toestemming-geweigerd',
				'answer.ingetrokken': 'toestemming-ingetrokken'
			}
		},
		specifiek: {
			meta: { kind: 'question', cites: ['actieplan:3', 'augeo18:tips.3'] },
			on: {
				'answer.ja': 'vrijEnGeinformeerd',
				'answer.nee': 'ongeldig-onbepaald'
			}
		},
		vrijEnGeinformeerd: {
			meta: { kind: 'question', cites: ['avg:4.11', 'augeo18:tips.5'] },
			on: {
				'answer.ja': 'toestemming-geldig',
				'answer.nee': 'ongeldig-niet-vrij'
			}
		},
		'toestemming-geldig': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['vastleggen-toestemming'],
				cites: ['actieplan:3', 'groeiling:5']
			}
		},
		'toestemming-onvolledig': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['vraag-toestemming'],
				cites: ['augeo18:tips.leeftijd']
			}
		},
		'toestemming-geweigerd': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['vastleggen-toestemming', 'voer-gesprek'],
				cites: ['augeo18:tips.4']
			}
		},
		'toestemming-ingetrokken': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['vastleggen-toestemming', 'stop-delen'],
				cites: ['avg:7.3']
			}
		},
		'ongeldig-onbepaald': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['vraag-toestemming', 'stop-delen'],
				cites: ['actieplan:3']
			}
		},
		'ongeldig-niet-vrij': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['vraag-toestemming', 'stop-delen'],
				cites: ['avg:4.11']
			}
		}
	}
});
