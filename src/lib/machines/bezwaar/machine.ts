import { decision } from '#lib/machines/decision.ts';

/**
 * Er is bezwaar: wat nu? They object: what now? Objecting is a right; a signal may still be given if it is necessary and argued.
 */
export const bezwaarMachine = decision<'ja' | 'niet-mogelijk' | 'nee'>().createMachine({
	id: 'bezwaar',
	version: '2026-11-22',
	initial: 'gehoord',
	states: {
		gehoord: {
			meta: { kind: 'question', cites: ['augeo18:tips.4', 'gesprek:tip'] },
			on: {
				'answer.ja': 'lichterMiddel',
				'answer.niet-mogelijk': 'lichterMiddel',
				'answer.nee': 'eerst-gesprek'
			}
		},
		lichterMiddel: {
			meta: { kind: 'weighing', cites: ['augeo18:stappenplan.5'] },
			on: {
				'answer.ja': 'geen-signaal-lichter-middel',
				'answer.nee': 'noodzakelijk'
			}
		},
		noodzakelijk: {
			meta: { kind: 'weighing', cites: ['groeiling:5'] },
			on: {
				'answer.ja': 'signaal-ondanks-bezwaar',
				'answer.nee': 'geen-signaal-bezwaar-gevolgd'
			}
		},
		'signaal-ondanks-bezwaar': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'ja',
				duties: ['leg-argumentatie-vast', 'meld-uitkomst-aan-gezin', 'wijs-op-bezwaarroute'],
				cites: ['groeiling:5']
			}
		},
		'geen-signaal-bezwaar-gevolgd': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['vastleggen-afweging', 'meld-uitkomst-aan-gezin', 'herbeoordelen', 'trek-signaal-in'],
				cites: ['groeiling:5']
			}
		},
		'geen-signaal-lichter-middel': {
			type: 'final',
			meta: {
				kind: 'outcome',
				verdict: 'nee',
				duties: ['vastleggen-afweging', 'meld-uitkomst-aan-gezin', 'herbeoordelen', 'trek-signaal-in'],
				cites: ['augeo18:stappenplan.5']
			}
		},
		'eerst-gesprek': {
			type: 'final',
			meta: { kind: 'outcome', verdict: 'eerst', duties: ['voer-gesprek'], cites: ['augeo18:tips.4'] }
		}
	}
});
