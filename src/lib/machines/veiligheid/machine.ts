import { decision } from '#lib/machines/decision.ts';

/**
 * Is het nu veilig? Is someone in danger now? First in the flow and behind the Meldcode door; safety outranks every other path.
 */
export const veiligheidMachine = decision<'ja' | 'onzeker' | 'nee' | 'anders'>().createMachine({
	id: 'veiligheid',
	version: '2026-11-22',
	initial: 'acuutGevaar',
	states: {
		acuutGevaar: {
			meta: { kind: 'question', cites: ['augeo18:veilig-thuis.1', 'augeo18:veilig-thuis.7'] },
			on: {
				'answer.ja': 'handel-nu',
				'answer.onzeker': 'bel-veilig-thuis',
				'answer.nee': 'medewerkerVerdacht'
			}
		},
		medewerkerVerdacht: {
			meta: { kind: 'question', cites: ['wpo:4a'] },
			on: {
				'answer.ja': 'medewerker-route',
				'answer.onzeker': 'medewerker-route',
				'answer.nee': 'vermoedenOnveiligheid'
			}
		},
		vermoedenOnveiligheid: {
			meta: { kind: 'question', cites: ['augeo18:vir.wanneer', 'augeo18:vir.zo-werkt'] },
			on: {
				'answer.ja': 'meldcode-starten',
				'answer.onzeker': 'meldcode-starten',
				'answer.anders': 'andere-onveiligheid',
				'answer.nee': 'geen-onveiligheid'
			}
		},
		'handel-nu': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nu',
				duties: ['bel-112', 'bel-veilig-thuis', 'start-meldcode', 'naar-bevoegd-gezag'],
				cites: ['augeo18:veilig-thuis.1']
			}
		},
		'bel-veilig-thuis': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nu',
				duties: ['bel-veilig-thuis', 'start-meldcode', 'naar-bevoegd-gezag'],
				cites: ['augeo18:veilig-thuis.2']
			}
		},
		'medewerker-route': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nu',
				duties: ['naar-bevoegd-gezag', 'overleg-anoniem'],
				cites: ['wpo:4a']
			}
		},
		'meldcode-starten': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['start-meldcode', 'weeg-signaal'],
				cites: ['augeo18:vir.wanneer']
			}
		},
		'andere-onveiligheid': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'eerst',
				duties: ['overleg-anoniem', 'naar-bevoegd-gezag', 'weeg-signaal'],
				cites: ['actieplan:2', 'augeo18:vir.wanneer']
			}
		},
		'geen-onveiligheid': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'ja', duties: ['weeg-signaal'], cites: ['augeo18:vir.wanneer'] }
		}
	}
});
