import { decision } from '#lib/machines/decision.ts';

/**
 * Er is een ondertoezichtstelling: A child protection supervision order (OTS) is in force: what goes to the gezinsvoogd without consent?
 */
export const otsMachine = decision<'ja' | 'nee' | 'weet-niet'>().createMachine({
	id: 'ots',
	version: '2026-11-22',
	initial: 'otsDitKind',
	states: {
		otsDitKind: {
			meta: { kind: 'question', cites: ['augeo18:tips.ots'] },
			on: {
				'answer.ja': 'ontvangerIsGezinsvoogd',
				'answer.nee': 'gewone-route',
				'answer.weet-niet': 'eerst-verifieren'
			}
		},
		ontvangerIsGezinsvoogd: {
			meta: { kind: 'question', cites: ['augeo18:tips.ots', 'jw:7.3.11'] },
			on: {
				'answer.ja': 'noodzakelijkVoorUitvoering',
				'answer.nee': 'gewone-route',
				'answer.weet-niet': 'eerst-verifieren'
			}
		},
		noodzakelijkVoorUitvoering: {
			meta: { kind: 'weighing', cites: ['augeo18:tips.ots'] },
			on: {
				'answer.ja': 'eigenTaak',
				'answer.nee': 'gewone-route'
			}
		},
		eigenTaak: {
			meta: { kind: 'question', cites: ['augeo18:tips.1'] },
			on: {
				'answer.ja': 'voorafVertellen',
				'answer.nee': 'eerst-beperken'
			}
		},
		voorafVertellen: {
			meta: { kind: 'question', cites: ['augeo18:stappenplan.besluit'] },
			on: {
				'answer.ja': 'delen-moet-ots',
				'answer.nee': 'delen-moet-ots-achteraf'
			}
		},
		'delen-moet-ots': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: [
					'informeer-vooraf',
					'vastleggen-afweging',
					'minimaliseer',
					'verifieer-ontvanger',
					'veilig-kanaal'
				],
				cites: ['augeo18:tips.ots', 'jw:7.3.11']
			}
		},
		'delen-moet-ots-achteraf': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: [
					'informeer-achteraf',
					'leg-uitstel-vast',
					'plan-informeren',
					'vastleggen-afweging',
					'minimaliseer',
					'verifieer-ontvanger',
					'veilig-kanaal'
				],
				cites: ['augeo18:tips.ots', 'augeo18:stappenplan.besluit']
			}
		},
		'gewone-route': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['loop-informatie-delen'],
				cites: ['augeo18:tips.ots']
			}
		},
		'eerst-verifieren': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['verifieer-ontvanger'], cites: ['jw:7.3.11'] }
		},
		'eerst-beperken': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['minimaliseer'], cites: ['augeo18:tips.1'] }
		}
	}
});
