import type { CaseData } from '#lib/workshop/case/workshop-case.ts';

/** A gezinsvoogd calls about a child under supervision. */
export const data: CaseData = {
	format: 1,
	id: 'gezinsvoogd-belt',
	main: 'ots',
	day: '2026-11-22',
	facts: { leeftijd: 9, gezag: 'beide-ouders', sector: 'onderwijs' },
	profile: {},
	model: {
		ots: {
			otsDitKind: 'ja',
			ontvangerIsGezinsvoogd: 'ja',
			noodzakelijkVoorUitvoering: 'ja',
			eigenTaak: 'ja',
			voorafVertellen: 'ja'
		}
	},
	ends: { ots: 'delen-moet-ots' },
	forks: ['ots/noodzakelijkVoorUitvoering', 'ots/voorafVertellen'],
	twists: [
		{ id: 'vrijwillig', answers: { ots: { otsDitKind: 'nee' } } },
		{ id: 'te-veel', answers: { ots: { eigenTaak: 'nee' } } },
		{ id: 'niet-teruggebeld', answers: { ots: { ontvangerIsGezinsvoogd: 'weet-niet' } } },
		{ id: 'vooraf-onveilig', answers: { ots: { voorafVertellen: 'nee' } } }
	]
};
