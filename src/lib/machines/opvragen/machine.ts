import { decision } from '#lib/machines/decision.ts';

/**
 * Mag ik informatie vragen of gebruiken? May information be asked, or used once received? Own task, own expertise, the family first.
 */
export const opvragenMachine = decision<
	| 'ik-wil-vragen'
	| 'ongevraagd-ontvangen'
	| 'anonieme-casus-herkend'
	| 'ja'
	| 'onveilig'
	| 'nee'
	| 'onzeker'
	| 'uitgesteld'
>().createMachine({
	id: 'opvragen',
	version: '2026-11-22',
	initial: 'richting',
	states: {
		richting: {
			meta: { kind: 'question', cites: ['augeo18:tips.1', 'augeo18:tips.2', 'groeiling:5'] },
			on: {
				'answer.ik-wil-vragen': 'eerstGezin',
				'answer.ongevraagd-ontvangen': 'gaatOverVeiligheid',
				'answer.anonieme-casus-herkend': 'niet-gebruiken'
			}
		},
		eerstGezin: {
			meta: { kind: 'question', cites: ['augeo18:tips.4'] },
			on: {
				'answer.ja': 'eigenDeskundigheid',
				'answer.onveilig': 'volg-meldcode',
				'answer.nee': 'eerst-gesprek'
			}
		},
		gaatOverVeiligheid: {
			meta: { kind: 'question', cites: ['augeo18:vir.wanneer'] },
			on: {
				'answer.ja': 'volg-meldcode',
				'answer.onzeker': 'volg-meldcode',
				'answer.nee': 'nodigEigenTaak'
			}
		},
		eigenDeskundigheid: {
			meta: { kind: 'weighing', cites: ['augeo18:tips.1', 'augeo18:tips.6'] },
			on: {
				'answer.ja': 'doelUitgelegd',
				'answer.nee': 'niet-vragen-buiten-taak'
			}
		},
		doelUitgelegd: {
			meta: { kind: 'question', cites: ['augeo18:tips.5', 'augeo18:tips.3'] },
			on: {
				'answer.ja': 'vragen-mag',
				'answer.uitgesteld': 'vragen-mag',
				'answer.nee': 'eerst-informeren'
			}
		},
		nodigEigenTaak: {
			meta: { kind: 'weighing', cites: ['augeo18:tips.6', 'groeiling:5'] },
			on: {
				'answer.ja': 'gebruiken-binnen-taak',
				'answer.nee': 'niet-gebruiken'
			}
		},
		'volg-meldcode': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['start-meldcode'], cites: ['augeo18:vir.wanneer'] }
		},
		'vragen-mag': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['informeer-vooraf-of-achteraf', 'minimaliseer', 'vastleggen-afweging', 'veilig-kanaal'],
				cites: ['augeo18:tips.5']
			}
		},
		'gebruiken-binnen-taak': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['minimaliseer', 'vastleggen-afweging'],
				cites: ['groeiling:5', 'augeo18:tips.6']
			}
		},
		'niet-gebruiken': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'nee', duties: [], cites: ['augeo18:tips.2', 'augeo18:tips.6'] }
		},
		'niet-vragen-buiten-taak': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['vastleggen-afweging'],
				cites: ['augeo18:tips.1', 'augeo18:tips.6']
			}
		},
		'eerst-gesprek': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['voer-gesprek'], cites: ['augeo18:tips.4'] }
		},
		'eerst-informeren': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['informeer-vooraf'], cites: ['augeo18:tips.3'] }
		}
	}
});
