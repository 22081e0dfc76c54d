import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A supervision order on the brother only. */
export const data: CaseData = {
	format: 1,
	id: 'ots-broer',
	main: 'informatie-delen',
	day: '2026-11-22',
	facts: {
		leeftijd: 7,
		gezag: 'een-ouder',
		sector: 'onderwijs',
		toestemmingen: []
	},
	profile: {},
	model: {
		'informatie-delen': {
			ontvanger: 'gezinsvoogd-buiten-ots',
			anoniemGenoeg: 'nee',
			doelHelder: 'ja',
			binnenTaak: 'ja',
			minimaal: 'ja',
			proportioneel: 'ja',
			subsidiair: 'ja',
			grondslag: 'toestemming',
			geheimhouding: 'nee',
			kanVragen: 'ja'
		}
	},
	ends: {
		'informatie-delen': 'eerst-toestemming-vragen'
	},
	forks: ['informatie-delen/ontvanger', 'informatie-delen/proportioneel'],
	twists: [
		{
			id: 'over-moeder',
			answers: {
				'informatie-delen': {
					ontvanger: 'gezinsvoogd'
				}
			}
		},
		{
			id: 'moeder-ja',
			facts: {
				toestemmingen: [
					{
						persoon: 'ouder-1',
						gebeurtenis: 'gegeven',
						op: '2026-11-20'
					}
				]
			}
		},
		{
			id: 'alles',
			answers: {
				'informatie-delen': {
					minimaal: 'nee'
				}
			}
		}
	]
};
