import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A girl tells what happened to her. */
export const data: CaseData = {
	format: 1,
	id: 'onthulling',
	main: 'meldcode',
	day: '2026-11-22',
	facts: {
		leeftijd: 13,
		gezag: 'beide-ouders',
		sector: 'onderwijs'
	},
	profile: {},
	model: {
		meldcode: {
			stap1Signalen: 'ja',
			stap2Overleg: 'ja',
			stap2Verwijsindex: 'nog-niet',
			stap3Gesprek: 'uitgesteld-veiligheid',
			stap3Uitstel: 'ja',
			uitstelVastgelegd: 'ja',
			stap4Onveilig: 'nee',
			onthulling: 'ja'
		}
	},
	ends: {
		meldcode: 'direct-melden'
	},
	forks: ['meldcode/stap3Uitstel', 'meldcode/stap4Onveilig'],
	twists: [
		{
			id: 'oom-overleden',
			answers: {
				meldcode: {
					stap3Gesprek: 'ja',
					stap4Vermoeden: 'ja',
					onthulling: 'nee',
					stap5Hulp: 'nee'
				}
			}
		},
		{
			id: 'nog-niet-gebeld',
			answers: {
				meldcode: {
					stap2Overleg: 'nee'
				}
			}
		},
		{
			id: 'niet-vastgelegd',
			answers: {
				meldcode: {
					uitstelVastgelegd: 'nee'
				}
			}
		}
	]
};
