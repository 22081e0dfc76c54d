import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A mother does not want the school to talk with the neighbourhood team: no ground to share. */
export const data: CaseData = {
	format: 1,
	id: 'weigering',
	main: 'informatie-delen',
	day: '2026-11-16',
	facts: {
		leeftijd: 7,
		gezag: 'een-ouder',
		toestemmingen: [{ persoon: 'ouder-1', gebeurtenis: 'geweigerd', op: '2026-11-12' }]
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
			weigeringBesproken: 'ja',
			uitzondering: 'geen'
		}
	},
	ends: { 'informatie-delen': 'niet-delen-geen-grondslag' },
	forks: ['informatie-delen/proportioneel', 'informatie-delen/uitzondering'],
	twists: [
		{ id: 'nog-niet-gepraat', answers: { 'informatie-delen': { weigeringBesproken: 'nee' } } },
		{ id: 'blauwe-plekken', answers: { 'informatie-delen': { uitzondering: 'vermoeden-geweld' } } },
		{
			id: 'moeder-wil-wel',
			facts: {
				toestemmingen: [
					{ persoon: 'ouder-1', gebeurtenis: 'geweigerd', op: '2026-11-12' },
					{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: '2026-11-16' }
				]
			}
		},
		{ id: 'zonder-naam', answers: { 'informatie-delen': { anoniemGenoeg: 'ja', nietHerleidbaar: 'ja' } } }
	]
};
