import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** Divorced parents who disagree about sharing. */
export const data: CaseData = {
	format: 1,
	id: 'ouders-oneens',
	main: 'informatie-delen',
	day: '2026-11-22',
	facts: {
		leeftijd: 8,
		gezag: 'beide-ouders',
		sector: 'onderwijs',
		toestemmingen: [
			{
				persoon: 'ouder-1',
				gebeurtenis: 'gegeven',
				op: '2026-11-16'
			},
			{
				persoon: 'ouder-2',
				gebeurtenis: 'geweigerd',
				op: '2026-11-18'
			}
		]
	},
	profile: {},
	model: {
		'informatie-delen': {
			ontvanger: 'andere-professional',
			anoniemGenoeg: 'nee',
			doelHelder: 'ja',
			binnenTaak: 'ja',
			minimaal: 'ja',
			proportioneel: 'ja',
			subsidiair: 'ja',
			grondslag: 'toestemming',
			geheimhouding: 'nee',
			weigeringBesproken: 'nee'
		}
	},
	ends: {
		'informatie-delen': 'eerst-gesprek'
	},
	forks: ['informatie-delen/proportioneel', 'informatie-delen/weigeringBesproken'],
	twists: [
		{
			id: 'vader-om',
			facts: {
				toestemmingen: [
					{
						persoon: 'ouder-1',
						gebeurtenis: 'gegeven',
						op: '2026-11-16'
					},
					{
						persoon: 'ouder-2',
						gebeurtenis: 'gegeven',
						op: '2026-11-20'
					}
				]
			}
		},
		{
			id: 'blijft-nee',
			answers: {
				'informatie-delen': {
					weigeringBesproken: 'ja',
					uitzondering: 'geen'
				}
			}
		},
		{
			id: 'vader-zwijgt',
			facts: {
				toestemmingen: [
					{
						persoon: 'ouder-1',
						gebeurtenis: 'gegeven',
						op: '2026-11-16'
					}
				]
			},
			answers: {
				'informatie-delen': {
					kanAanvullen: 'ja'
				}
			}
		}
	]
};
