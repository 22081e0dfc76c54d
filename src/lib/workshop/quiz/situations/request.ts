import type { Situation } from '#lib/workshop/quiz/situations/situation.ts';

const request = { kind: 'verzoek', path: 'verzoek' } as const;
const ots = { kind: 'ots', path: 'ots' } as const;
const anonymous = { kind: 'anoniem', path: 'informatie-delen', others: [] } as const;

/** What is settled where the gezinsvoogd was called back. */
const verified = { otsDitKind: 'ja', ontvangerIsGezinsvoogd: 'ja' } as const;
const nobodyNamed = { ontvanger: 'andere-professional', anoniemGenoeg: 'ja' } as const;

/** Someone asks, a supervision order, and talking without names. */
export const requestSituations = {
	'verzoek-onbekend': {
		...request,
		age: 9,
		answers: { identiteit: 'nee' },
		others: ['naar-informatie-delen', 'inzage-geven', 'via-directie']
	},
	'verzoek-huisarts-alles': {
		...request,
		age: 8,
		answers: { identiteit: 'ja', vanWie: 'andere-professional', vraagConcreet: 'nee' },
		others: ['naar-informatie-delen', 'inzage-geven', 'eerst-verifieren']
	},
	'verzoek-politie': {
		...request,
		age: 15,
		answers: { identiteit: 'ja', vanWie: 'politie' },
		others: ['inzage-geven', 'naar-informatie-delen', 'vraag-laten-toelichten']
	},
	'verzoek-zonder-gezag': {
		...request,
		age: 10,
		answers: { identiteit: 'ja', vanWie: 'ouder-zonder-gezag' },
		others: ['eerst-toestemming-jeugdige', 'eerst-verifieren', 'inzage-geven']
	},
	'verzoek-moeder-zeventien': {
		...request,
		age: 17,
		answers: { identiteit: 'ja', vanWie: 'ouder-met-gezag' },
		others: ['inzage-geven', 'via-directie', 'vraag-laten-toelichten']
	},
	'verzoek-inzage-ander': {
		...request,
		age: 11,
		answers: { identiteit: 'ja', vanWie: 'ouder-met-gezag', inzageGrens: 'ja' },
		others: ['inzage-geven', 'eerst-toestemming-jeugdige', 'via-directie']
	},
	'ots-onbekende-beller': {
		...ots,
		age: 9,
		answers: { otsDitKind: 'ja', ontvangerIsGezinsvoogd: 'weet-niet' },
		others: ['delen-moet-ots', 'gewone-route', 'eerst-beperken']
	},
	'ots-alleen-broer': {
		...ots,
		age: 11,
		answers: { otsDitKind: 'nee' },
		others: ['delen-moet-ots', 'delen-moet-ots-achteraf', 'eerst-beperken']
	},
	'ots-nodig': {
		...ots,
		age: 8,
		answers: { ...verified, noodzakelijkVoorUitvoering: 'ja', eigenTaak: 'ja', voorafVertellen: 'ja' },
		others: ['gewone-route', 'eerst-beperken', 'delen-moet-ots-achteraf']
	},
	'ots-onveilig-vooraf': {
		...ots,
		age: 13,
		answers: { ...verified, noodzakelijkVoorUitvoering: 'ja', eigenTaak: 'ja', voorafVertellen: 'nee' },
		others: ['delen-moet-ots', 'gewone-route', 'eerst-verifieren']
	},
	'ots-handig': {
		...ots,
		age: 12,
		answers: { ...verified, noodzakelijkVoorUitvoering: 'nee' },
		others: ['delen-moet-ots', 'eerst-verifieren', 'delen-moet-ots-achteraf']
	},
	'ots-buren': {
		...ots,
		age: 7,
		answers: { ...verified, noodzakelijkVoorUitvoering: 'ja', eigenTaak: 'nee' },
		others: ['delen-moet-ots', 'delen-moet-ots-achteraf', 'eerst-verifieren']
	},
	'ots-afgelopen': {
		...ots,
		age: 15,
		answers: { otsDitKind: 'nee' },
		others: ['delen-moet-ots', 'delen-moet-ots-achteraf', 'eerst-beperken']
	},
	'ots-loopt-misschien': {
		...ots,
		age: 10,
		answers: { otsDitKind: 'weet-niet' },
		others: ['delen-moet-ots', 'gewone-route', 'eerst-beperken']
	},
	'anoniem-grote-stad': { ...anonymous, age: 9, answers: { ...nobodyNamed, nietHerleidbaar: 'ja' } },
	'anoniem-klein-dorp': { ...anonymous, age: 8, answers: { ...nobodyNamed, nietHerleidbaar: 'nee' } },
	'anoniem-nieuws': { ...anonymous, age: 14, answers: { ...nobodyNamed, nietHerleidbaar: 'nee' } },
	'anoniem-algemeen': { ...anonymous, age: 10, answers: { ...nobodyNamed, nietHerleidbaar: 'ja' } },
	'anoniem-zelfde-gezin': { ...anonymous, age: 11, answers: { ...nobodyNamed, nietHerleidbaar: 'nee' } },
	'anoniem-twijfel': { ...anonymous, age: 6, answers: { ...nobodyNamed, nietHerleidbaar: 'nee' } },
	'anoniem-naam-nodig': {
		...anonymous,
		age: 12,
		answers: { ontvanger: 'andere-professional', anoniemGenoeg: 'nee' }
	},
	'herkend-in-casus': {
		kind: 'herkend',
		path: 'opvragen',
		age: 9,
		answers: { richting: 'anonieme-casus-herkend' },
		others: ['gebruiken-binnen-taak', 'vragen-mag', 'eerst-informeren']
	}
} as const satisfies Readonly<Record<string, Situation>>;
