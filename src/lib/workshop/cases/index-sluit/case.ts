import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A region whose index takes no more signals. */
export const data: CaseData = {
	format: 1,
	id: 'index-sluit',
	main: 'bevoegdheid',
	day: '2026-11-22',
	facts: {
		leeftijd: 11,
		sector: 'onderwijs'
	},
	profile: {
		indexStatus: 'afbouw',
		gecontroleerdOp: '2026-11-02',
		organisatieAangesloten: true
	},
	model: {
		bevoegdheid: {
			regioBevestigt: 'nee'
		}
	},
	ends: {
		bevoegdheid: 'index-gesloten'
	},
	forks: ['bevoegdheid/regioBevestigt'],
	twists: [
		{
			id: 'nog-open',
			answers: {
				bevoegdheid: {
					regioBevestigt: 'ja',
					persoonlijkBevoegd: 'ja'
				}
			}
		},
		{
			id: 'weet-niet',
			answers: {
				bevoegdheid: {
					regioBevestigt: 'weet-niet'
				}
			}
		},
		{
			id: 'kinderopvang',
			facts: {
				sector: 'kinderopvang'
			},
			answers: {
				bevoegdheid: {
					regioBevestigt: 'ja',
					convenantKentToe: 'nee'
				}
			}
		}
	]
};
