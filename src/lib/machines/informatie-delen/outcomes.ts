import type { OutcomeMeta } from '#lib/machines/decision.ts';

/** The ends of the sharing path, in the order of the contract; apart from the machine, which is long enough. */
export const outcomes = {
	'deel-anoniem': {
		type: 'final',
		meta: { kind: 'outcome', verdict: 'ja', duties: ['houd-anoniem'], cites: ['augeo18:tips.2'] }
	},
	'delen-binnen-team': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'ja',
			duties: ['minimaliseer', 'vastleggen-afweging'],
			cites: ['augeo18:tips.1']
		}
	},
	'delen-met-ouder': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'ja',
			duties: ['minimaliseer', 'vastleggen-afweging'],
			cites: ['gesprek:uitgangspunten', 'augeo18:tips.3']
		}
	},
	'delen-met-toestemming': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'ja',
			duties: ['informeer-vooraf', 'vastleggen-afweging', 'minimaliseer', 'veilig-kanaal'],
			cites: ['augeo18:tips.3', 'groeiling:5']
		}
	},
	'delen-zonder-toestemming': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'ja',
			duties: ['informeer-vooraf-of-achteraf', 'vastleggen-afweging', 'minimaliseer', 'veilig-kanaal'],
			cites: ['augeo18:stappenplan.besluit', 'augeo18:vir.privacy']
		}
	},
	'delen-mag-veilig-thuis': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'ja',
			duties: [
				'informeer-vooraf-of-achteraf',
				'vastleggen-afweging',
				'minimaliseer',
				'verifieer-ontvanger',
				'veilig-kanaal'
			],
			cites: ['augeo18:veilig-thuis.6']
		}
	},
	'delen-mag-raad': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'ja',
			duties: [
				'informeer-vooraf-of-achteraf',
				'vastleggen-afweging',
				'minimaliseer',
				'verifieer-ontvanger',
				'veilig-kanaal',
				'via-directie'
			],
			cites: ['bw1:240']
		}
	},
	'delen-moet-leerplicht': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'ja',
			duties: [
				'minimaliseer',
				'informeer-vooraf-of-achteraf',
				'verifieer-ontvanger',
				'veilig-kanaal',
				'via-directie',
				'vastleggen-afweging'
			],
			cites: ['lpw:18']
		}
	},
	'advies-veilig-thuis': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'ja',
			duties: ['houd-anoniem'],
			cites: ['augeo18:veilig-thuis.2', 'augeo18:veilig-thuis.4']
		}
	},
	'eerst-toestemming-vragen': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'eerst',
			duties: ['vraag-toestemming'],
			cites: ['actieplan:3', 'augeo18:tips.3']
		}
	},
	'toestemming-aanvullen': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'eerst',
			duties: ['vraag-toestemming'],
			cites: ['augeo18:tips.leeftijd']
		}
	},
	'eerst-doel-bepalen': {
		type: 'final',
		meta: { kind: 'outcome', verdict: 'eerst', duties: ['bepaal-doel'], cites: ['augeo18:stappenplan.2'] }
	},
	'eerst-beperken': {
		type: 'final',
		meta: { kind: 'outcome', verdict: 'eerst', duties: ['minimaliseer'], cites: ['augeo18:stappenplan.3'] }
	},
	'eerst-tweede-persoon': {
		type: 'final',
		meta: { kind: 'outcome', verdict: 'eerst', duties: ['tweede-persoon'], cites: ['augeo18:tips.7'] }
	},
	'eerst-privacyfunctionaris': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'eerst',
			duties: ['via-privacyfunctionaris'],
			cites: ['augeo18:stappenplan.1']
		}
	},
	'kies-lichter-middel': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'eerst',
			duties: ['kies-lichter-middel'],
			cites: ['augeo18:stappenplan.5', 'augeo18:tips.4']
		}
	},
	'naar-ots': {
		type: 'final',
		meta: { kind: 'outcome', verdict: 'eerst', duties: ['loop-ots'], cites: ['augeo18:tips.ots'] }
	},
	'volg-meldcode': {
		type: 'final',
		meta: { kind: 'outcome', verdict: 'eerst', duties: ['start-meldcode'], cites: ['augeo18:vir.privacy'] }
	},
	'via-directie': {
		type: 'final',
		meta: { kind: 'outcome', verdict: 'eerst', duties: ['via-directie'], cites: ['politie:nog-te-toetsen'] }
	},
	'ouder-zonder-gezag': {
		type: 'final',
		meta: { kind: 'outcome', verdict: 'eerst', duties: ['via-directie'], cites: ['bw1:377c'] }
	},
	'niet-delen-buiten-taak': {
		type: 'final',
		meta: { kind: 'outcome', verdict: 'nee', duties: ['vastleggen-afweging'], cites: ['augeo18:tips.1'] }
	},
	'niet-delen-onevenredig': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'nee',
			duties: ['vastleggen-afweging'],
			cites: ['augeo18:stappenplan.4']
		}
	},
	'eerst-gesprek': {
		type: 'final',
		meta: { kind: 'outcome', verdict: 'eerst', duties: ['voer-gesprek'], cites: ['augeo18:tips.4'] }
	},
	'niet-delen-geen-grondslag': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'nee',
			duties: ['vastleggen-afweging', 'overleg-anoniem', 'herbeoordelen', 'stop-delen'],
			cites: ['augeo18:stappenplan.1']
		}
	},
	'niet-delen-niet-nodig': {
		type: 'final',
		meta: {
			kind: 'outcome',
			verdict: 'nee',
			duties: ['vastleggen-afweging'],
			cites: ['augeo18:stappenplan.3']
		}
	}
} satisfies Record<string, { readonly type: 'final'; readonly meta: OutcomeMeta }>;
