import { decision } from '#lib/machines/decision.ts';

/**
 * Iemand vraagt mij om informatie: Somebody asks for information: the same care when the initiative lies elsewhere.
 */
export const verzoekMachine = decision<
	| 'ja'
	| 'nee'
	| 'collega'
	| 'andere-professional'
	| 'veilig-thuis'
	| 'raad'
	| 'leerplicht'
	| 'ander'
	| 'gezinsvoogd'
	| 'politie'
	| 'ouder-met-gezag'
	| 'jeugdige'
	| 'ouder-zonder-gezag'
	| 'tot-16'
	| 'vanaf-16'
>().createMachine({
	id: 'verzoek',
	version: '2026-11-22',
	initial: 'identiteit',
	states: {
		identiteit: {
			meta: { kind: 'question', cites: ['avg:32'] },
			on: {
				'answer.ja': 'vanWie',
				'answer.nee': 'eerst-verifieren'
			}
		},
		vanWie: {
			meta: {
				kind: 'question',
				cites: ['augeo18:veilig-thuis.6', 'augeo18:tips.ots', 'augeo18:tips.1', 'augeo18:tips.inzage']
			},
			on: {
				'answer.collega': 'vraagConcreet',
				'answer.andere-professional': 'vraagConcreet',
				'answer.veilig-thuis': 'vraagConcreet',
				'answer.raad': 'vraagConcreet',
				'answer.leerplicht': 'vraagConcreet',
				'answer.ander': 'vraagConcreet',
				'answer.gezinsvoogd': 'vraagConcreetOts',
				'answer.politie': 'via-directie',
				'answer.ouder-met-gezag': 'inzageLeeftijd',
				'answer.jeugdige': 'inzageGrens',
				'answer.ouder-zonder-gezag': 'inzageLeeftijdZonderGezag'
			}
		},
		vraagConcreet: {
			meta: { kind: 'question', cites: ['augeo18:tips.5', 'augeo18:stappenplan.2'] },
			on: {
				'answer.ja': 'naar-informatie-delen',
				'answer.nee': 'vraag-laten-toelichten'
			}
		},
		vraagConcreetOts: {
			meta: { kind: 'question', cites: ['augeo18:tips.5', 'augeo18:tips.ots'] },
			on: {
				'answer.ja': 'naar-ots',
				'answer.nee': 'vraag-laten-toelichten'
			}
		},
		inzageLeeftijd: {
			meta: {
				kind: 'derived',
				rule: 'inzageLeeftijd',
				cites: ['augeo18:tips.inzage', 'augeo18:tips.leeftijd']
			},
			on: {
				'answer.tot-16': 'inzageGrens',
				'answer.vanaf-16': 'eerst-toestemming-jeugdige'
			}
		},
		inzageLeeftijdZonderGezag: {
			meta: { kind: 'derived', rule: 'inzageLeeftijd', cites: ['augeo18:tips.leeftijd', 'bw1:377c'] },
			on: {
				'answer.tot-16': 'ouder-zonder-gezag',
				'answer.vanaf-16': 'eerst-toestemming-jeugdige'
			}
		},
		inzageGrens: {
			meta: { kind: 'weighing', cites: ['augeo18:tips.inzage'] },
			on: {
				'answer.nee': 'inzage-geven',
				'answer.ja': 'inzage-deels'
			}
		},
		'eerst-verifieren': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['verifieer-ontvanger'], cites: ['avg:32'] }
		},
		'vraag-laten-toelichten': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['vraag-toelichting'], cites: ['augeo18:tips.5'] }
		},
		'naar-informatie-delen': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['loop-informatie-delen'],
				cites: ['augeo18:stappenplan.1']
			}
		},
		'naar-ots': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['loop-ots'], cites: ['augeo18:tips.ots'] }
		},
		'via-directie': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['via-directie'], cites: ['politie:nog-te-toetsen'] }
		},
		'ouder-zonder-gezag': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['via-directie'], cites: ['bw1:377c'] }
		},
		'eerst-toestemming-jeugdige': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['vraag-toestemming'],
				cites: ['augeo18:tips.leeftijd']
			}
		},
		'inzage-geven': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['geef-inzage', 'zienswijze-opnemen', 'vastleggen-afweging'],
				cites: ['augeo18:tips.inzage']
			}
		},
		'inzage-deels': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['geef-inzage', 'zienswijze-opnemen', 'vastleggen-afweging'],
				cites: ['augeo18:tips.inzage']
			}
		}
	}
});
