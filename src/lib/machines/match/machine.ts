import { decision } from '#lib/machines/decision.ts';

/**
 * Er is een match: Two or more professionals are linked to the same youth or family: contact first, content only with consent.
 */
export const matchMachine = decision<
	| 'ja'
	| 'nee'
	| 'ik'
	| 'ander'
	| 'uitgesteld'
	| 'alleen-ontvangen'
	| 'volledig'
	| 'onvolledig'
	| 'niet-gevraagd'
	| 'geweigerd'
	| 'ingetrokken'
>().createMachine({
	id: 'match',
	version: '2026-11-22',
	initial: 'contactGehad',
	states: {
		contactGehad: {
			meta: { kind: 'question', cites: ['groeiling:2', 'augeo18:vir.zo-werkt'] },
			on: {
				'answer.ja': 'regieBekend',
				'answer.nee': 'contact-opnemen'
			}
		},
		regieBekend: {
			meta: { kind: 'question', cites: ['groeiling:2', 'augeo18:vir.zo-werkt'] },
			on: {
				'answer.ik': 'allenContact',
				'answer.ander': 'gezinWeet',
				'answer.nee': 'regie-afspreken'
			}
		},
		allenContact: {
			meta: { kind: 'question', cites: ['groeiling:2'] },
			on: {
				'answer.ja': 'gezinWeet',
				'answer.nee': 'contact-opnemen'
			}
		},
		gezinWeet: {
			meta: { kind: 'question', cites: ['groeiling:5', 'augeo18:vir.zo-werkt'] },
			on: {
				'answer.ja': 'inhoudNodig',
				'answer.uitgesteld': 'naar-informatie-delen',
				'answer.nee': 'gezin-informeren'
			}
		},
		inhoudNodig: {
			meta: { kind: 'question', cites: ['groeiling:5', 'gesprek:uitgangspunten'] },
			on: {
				'answer.ja': 'toestemming',
				'answer.alleen-ontvangen': 'ontvangen-mag',
				'answer.nee': 'alleen-afstemmen'
			}
		},
		toestemming: {
			meta: {
				kind: 'derived',
				rule: 'toestemmingsstand',
				cites: ['groeiling:5', 'actieplan:3', 'augeo18:vir.privacy']
			},
			on: {
				'answer.volledig': 'metGezinAanTafel',
				'answer.onvolledig': 'naar-informatie-delen',
				'answer.niet-gevraagd': 'naar-informatie-delen',
				'answer.geweigerd': 'naar-informatie-delen',
				'answer.ingetrokken': 'naar-informatie-delen'
			}
		},
		metGezinAanTafel: {
			meta: { kind: 'question', cites: ['groeiling:5', 'augeo18:vir.voordelen'] },
			on: {
				'answer.ja': 'gezinsplan',
				'answer.nee': 'uitwisselen-met-toestemming'
			}
		},
		'contact-opnemen': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['neem-contact-op'], cites: ['groeiling:2'] }
		},
		'regie-afspreken': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['spreek-regie-af'], cites: ['groeiling:2'] }
		},
		'gezin-informeren': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['informeer-vooraf'], cites: ['groeiling:5'] }
		},
		'alleen-afstemmen': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['vastleggen-afweging', 'herbeoordelen'],
				cites: ['gesprek:uitgangspunten']
			}
		},
		'naar-informatie-delen': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['loop-informatie-delen'],
				cites: ['augeo18:vir.privacy']
			}
		},
		'ontvangen-mag': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['minimaliseer', 'vastleggen-afweging'],
				cites: ['groeiling:5', 'augeo18:tips.6']
			}
		},
		'uitwisselen-met-toestemming': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['vastleggen-afweging', 'minimaliseer', 'veilig-kanaal'],
				cites: ['groeiling:5']
			}
		},
		gezinsplan: {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['maak-gezinsplan', 'minimaliseer', 'vastleggen-afweging', 'herbeoordelen'],
				cites: ['augeo18:vir.voordelen', 'augeo18:brunssum.4', 'gesprek:uitgangspunten']
			}
		}
	}
});
