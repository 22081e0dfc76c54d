import { decision } from '#lib/machines/decision.ts';

/**
 * Mag ik dit signaal geven? May this person give this signal? Age, regime, region, sector, organisation and person: all must hold.
 */
export const bevoegdheidMachine = decision<
	| 'onder-23'
	| '23-plus'
	| 'actief'
	| 'afbouw'
	| 'onbekend'
	| 'gesloten'
	| 'ja'
	| 'nee'
	| 'weet-niet'
	| 'per-regio'
>().createMachine({
	id: 'bevoegdheid',
	version: '2026-11-22',
	initial: 'leeftijdsgrens',
	states: {
		leeftijdsgrens: {
			meta: {
				kind: 'derived',
				rule: 'leeftijdsgrens',
				cites: ['augeo18:vir.zo-werkt', 'actieplan:1', 'jw:7.1.1.1']
			},
			on: {
				'answer.onder-23': 'indexStatus',
				'answer.23-plus': 'te-oud'
			}
		},
		indexStatus: {
			meta: { kind: 'derived', rule: 'indexStatus', cites: ['augeo18:vir.verplicht', 'jw:7.1'] },
			on: {
				'answer.actief': 'sectorAangewezen',
				'answer.afbouw': 'regioBevestigt',
				'answer.onbekend': 'regioBevestigt',
				'answer.gesloten': 'index-gesloten'
			}
		},
		regioBevestigt: {
			meta: { kind: 'question', cites: ['groeiling:1', 'jw:7.1'] },
			on: {
				'answer.ja': 'sectorAangewezen',
				'answer.nee': 'index-gesloten',
				'answer.weet-niet': 'eerst-regio-vragen'
			}
		},
		sectorAangewezen: {
			meta: {
				kind: 'derived',
				rule: 'sectorAangewezen',
				cites: ['groeiling:4', 'augeo18:vir.zo-werkt', 'bj:7.1']
			},
			on: {
				'answer.ja': 'organisatieAangesloten',
				'answer.per-regio': 'convenantKentToe',
				'answer.nee': 'sector-niet-bevoegd'
			}
		},
		convenantKentToe: {
			meta: { kind: 'question', cites: ['profipendi:werkt', 'augeo18:vir.verplicht', 'bj:7.1'] },
			on: {
				'answer.ja': 'organisatieAangesloten',
				'answer.nee': 'sector-niet-bevoegd',
				'answer.weet-niet': 'eerst-regio-vragen'
			}
		},
		organisatieAangesloten: {
			meta: { kind: 'derived', rule: 'organisatieAangesloten', cites: ['groeiling:2', 'profipendi:weten'] },
			on: {
				'answer.ja': 'persoonlijkBevoegd',
				'answer.nee': 'organisatie-niet-aangesloten',
				'answer.weet-niet': 'eerst-navragen'
			}
		},
		persoonlijkBevoegd: {
			meta: { kind: 'question', cites: ['actieplan:1', 'jw:7.1.1.2'] },
			on: {
				'answer.ja': 'bevoegd',
				'answer.nee': 'overdragen',
				'answer.weet-niet': 'eerst-navragen'
			}
		},
		bevoegd: {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'ja', duties: [], cites: ['jw:7.1.1.2'] }
		},
		overdragen: {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['overdragen-aan-bevoegde'], cites: ['actieplan:1'] }
		},
		'eerst-navragen': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['navragen-organisatie'], cites: ['actieplan:1'] }
		},
		'eerst-regio-vragen': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['navragen-regio'], cites: ['groeiling:1'] }
		},
		'te-oud': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['kies-andere-route'],
				cites: ['augeo18:vir.zo-werkt']
			}
		},
		'index-gesloten': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'nee', duties: ['kies-andere-route'], cites: ['jw:7.1'] }
		},
		'sector-niet-bevoegd': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'nee', duties: ['kies-andere-route'], cites: ['groeiling:4'] }
		},
		'organisatie-niet-aangesloten': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'nee', duties: ['kies-andere-route'], cites: ['groeiling:2'] }
		}
	}
});
