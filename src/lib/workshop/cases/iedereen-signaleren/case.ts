import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A school that gives a signal about every pupil. */
export const data: CaseData = {
	format: 1,
	id: 'iedereen-signaleren',
	main: 'wanneer-signaleren',
	day: '2026-11-22',
	facts: {
		leeftijd: 13,
		sector: 'onderwijs',
		criteria: ['G1']
	},
	profile: {},
	model: {
		'wanneer-signaleren': {
			betrokken: 'ja',
			doelAfstemming: 'nee'
		}
	},
	ends: {
		'wanneer-signaleren': 'geen-signaal-geen-opzoekmiddel'
	},
	forks: ['wanneer-signaleren/doelAfstemming'],
	twists: [
		{
			id: 'eigen-zorg',
			answers: {
				'wanneer-signaleren': {
					doelAfstemming: 'ja',
					verzwarend: 'nee'
				}
			}
		},
		{
			id: 'meer-zorgen',
			facts: {
				criteria: ['G1', 'O5', 'S1']
			},
			answers: {
				'wanneer-signaleren': {
					doelAfstemming: 'ja',
					redelijkVermoeden: 'ja',
					bedreigtOntwikkeling: 'ja',
					alAfgestemd: 'nee'
				}
			}
		}
	]
};
