import type { Situation } from '#lib/workshop/quiz/situations/situation.ts';

const telling = { kind: 'vertellen', path: 'informeren' } as const;
const objection = { kind: 'bezwaar', path: 'bezwaar' } as const;
const consent = { kind: 'geldig', path: 'toestemming' } as const;
const match = { kind: 'match', path: 'match' } as const;

/** Telling the family, their objection and their consent, and what comes after a match. */
export const familySituations = {
	'vertel-eerst': {
		...telling,
		age: 9,
		answers: { alGeinformeerd: 'nee', kanInformeren: 'ja' },
		others: ['geinformeerd', 'alsnog-informeren', 'informeren-uitgesteld']
	},
	'vertel-half': {
		...telling,
		age: 11,
		answers: { alGeinformeerd: 'ja', volledigGeinformeerd: 'nee' },
		others: ['geinformeerd', 'bezwaar-gemaakt', 'eerst-meldcode']
	},
	'vertel-onveilig': {
		...telling,
		age: 8,
		answers: { alGeinformeerd: 'nee', kanInformeren: 'nee-onveilig', meldcodeLoopt: 'nee' },
		others: ['eerst-informeren', 'informeren-uitgesteld', 'geinformeerd']
	},
	'vertel-vergeten': {
		...telling,
		age: 10,
		answers: { alGeinformeerd: 'nee', kanInformeren: 'signaal-al-gegeven' },
		others: ['eerst-informeren', 'geinformeerd', 'informeren-uitgesteld']
	},
	'vertel-bezwaar': {
		...telling,
		age: 7,
		answers: { alGeinformeerd: 'ja', volledigGeinformeerd: 'ja', reactie: 'bezwaar' },
		others: ['geinformeerd', 'informatie-aanvullen', 'eerst-informeren']
	},
	'vertel-zeventien': {
		...telling,
		age: 17,
		answers: { alGeinformeerd: 'ja', volledigGeinformeerd: 'ja', reactie: 'geen-bezwaar' },
		others: ['eerst-informeren', 'informatie-aanvullen', 'bezwaar-gemaakt']
	},
	'vertel-alleen': {
		...telling,
		age: 9,
		answers: {
			alGeinformeerd: 'nee',
			kanInformeren: 'nee-onbereikbaar',
			uitstelGerechtvaardigd: 'ja',
			tweedePersoonUitstel: 'nee'
		},
		others: ['informeren-uitgesteld', 'geinformeerd', 'bezwaar-gemaakt']
	},
	'bezwaar-horen': {
		...objection,
		age: 9,
		answers: { gehoord: 'nee' },
		others: ['signaal-ondanks-bezwaar', 'geen-signaal-bezwaar-gevolgd', 'geen-signaal-lichter-middel']
	},
	'bezwaar-lichter': {
		...objection,
		age: 12,
		answers: { gehoord: 'ja', lichterMiddel: 'ja' },
		others: ['signaal-ondanks-bezwaar', 'eerst-gesprek', 'geen-signaal-bezwaar-gevolgd']
	},
	'bezwaar-nodig': {
		...objection,
		age: 10,
		answers: { gehoord: 'ja', lichterMiddel: 'nee', noodzakelijk: 'ja' },
		others: ['eerst-gesprek', 'geen-signaal-bezwaar-gevolgd', 'geen-signaal-lichter-middel']
	},
	'geldig-ruim': {
		...consent,
		age: 9,
		answers: { stand: 'volledig', specifiek: 'nee' },
		others: ['toestemming-geldig', 'ongeldig-niet-vrij', 'toestemming-geweigerd']
	},
	'geldig-druk': {
		...consent,
		age: 16,
		answers: { stand: 'volledig', specifiek: 'ja', vrijEnGeinformeerd: 'nee' },
		others: ['toestemming-geldig', 'ongeldig-onbepaald', 'toestemming-onvolledig']
	},
	'geldig-mondeling': {
		...consent,
		age: 8,
		answers: { stand: 'volledig', specifiek: 'ja', vrijEnGeinformeerd: 'ja' },
		others: ['toestemming-onvolledig', 'ongeldig-onbepaald', 'ongeldig-niet-vrij']
	},
	'geldig-gescheiden': {
		...consent,
		age: 10,
		answers: { stand: 'onvolledig' },
		others: ['toestemming-geldig', 'toestemming-geweigerd', 'ongeldig-onbepaald']
	},
	'geldig-ingetrokken': {
		...consent,
		age: 16,
		answers: { stand: 'ingetrokken' },
		others: ['toestemming-geldig', 'toestemming-onvolledig', 'ongeldig-onbepaald']
	},
	'geldig-een-nee': {
		...consent,
		age: 9,
		answers: { stand: 'geweigerd' },
		others: ['toestemming-geldig', 'ongeldig-niet-vrij', 'ongeldig-onbepaald']
	},
	'match-nieuw': {
		...match,
		age: 9,
		answers: { contactGehad: 'nee' },
		others: ['uitwisselen-met-toestemming', 'gezinsplan', 'naar-informatie-delen']
	},
	'match-regie': {
		...match,
		age: 13,
		answers: { contactGehad: 'ja', regieBekend: 'nee' },
		others: ['contact-opnemen', 'gezinsplan', 'uitwisselen-met-toestemming']
	},
	'match-gezin': {
		...match,
		age: 10,
		answers: { contactGehad: 'ja', regieBekend: 'ander', gezinWeet: 'nee' },
		others: ['contact-opnemen', 'uitwisselen-met-toestemming', 'regie-afspreken']
	},
	'match-afspraken': {
		...match,
		age: 9,
		answers: { contactGehad: 'ja', regieBekend: 'ander', gezinWeet: 'ja', inhoudNodig: 'nee' },
		others: ['naar-informatie-delen', 'contact-opnemen', 'gezin-informeren']
	},
	'match-inhoud': {
		...match,
		age: 11,
		answers: {
			contactGehad: 'ja',
			regieBekend: 'ander',
			gezinWeet: 'ja',
			inhoudNodig: 'ja',
			toestemming: 'niet-gevraagd'
		},
		others: ['uitwisselen-met-toestemming', 'ontvangen-mag', 'gezinsplan']
	}
} as const satisfies Readonly<Record<string, Situation>>;
