import type { Answers } from '#lib/flow/replay.ts';
import type { Situation } from '#lib/workshop/quiz/situations/situation.ts';

const ground = { kind: 'grond', path: 'informatie-delen' } as const;
const office = { kind: 'instantie', path: 'informatie-delen' } as const;

/** Someone of another organisation must know whom it is about. */
const named: Answers = { ontvanger: 'andere-professional', anoniemGenoeg: 'nee' };
/** The purpose is clear, and fits the tasks of both. */
const purposeful: Answers = { ...named, doelHelder: 'ja', binnenTaak: 'ja' };
/** It is no more than needed, in proportion, and no lighter way is left. */
const weighed: Answers = { ...purposeful, minimaal: 'ja', proportioneel: 'ja', subsidiair: 'ja' };
/** Consent is the ground that is thought of. */
const settled: Answers = { ...weighed, grondslag: 'toestemming', geheimhouding: 'nee' };

/** Sharing with others: the ground, and what some offices may or must be told. */
export const sharingSituations = {
	'grond-vragen': {
		...ground,
		age: 9,
		answers: { ...settled, toestemming: 'niet-gevraagd', kanVragen: 'ja' },
		others: ['delen-met-toestemming', 'delen-zonder-toestemming', 'niet-delen-geen-grondslag']
	},
	'grond-een-ouder': {
		...ground,
		age: 8,
		answers: { ...settled, toestemming: 'onvolledig', kanAanvullen: 'ja' },
		others: ['delen-met-toestemming', 'delen-zonder-toestemming', 'niet-delen-onevenredig']
	},
	'grond-weigering': {
		...ground,
		age: 10,
		answers: { ...settled, toestemming: 'geweigerd', weigeringBesproken: 'nee' },
		others: ['delen-zonder-toestemming', 'delen-met-toestemming', 'volg-meldcode']
	},
	'grond-ingetrokken': {
		...ground,
		age: 16,
		answers: { ...settled, toestemming: 'ingetrokken', uitzondering: 'geen' },
		others: ['delen-met-toestemming', 'delen-zonder-toestemming', 'eerst-doel-bepalen']
	},
	'grond-compleet': {
		...ground,
		age: 13,
		answers: { ...settled, toestemming: 'volledig' },
		others: ['toestemming-aanvullen', 'eerst-toestemming-vragen', 'delen-zonder-toestemming']
	},
	'grond-anders': {
		...ground,
		age: 12,
		answers: { ...weighed, grondslag: 'wettelijk-of-anders', grondslagBevestigd: 'nee' },
		others: ['delen-zonder-toestemming', 'delen-met-toestemming', 'eerst-doel-bepalen']
	},
	'grond-doel': {
		...ground,
		age: 9,
		answers: { ...named, doelHelder: 'nee' },
		others: ['delen-met-toestemming', 'eerst-toestemming-vragen', 'delen-zonder-toestemming']
	},
	'grond-hele-dossier': {
		...ground,
		age: 14,
		answers: { ...purposeful, minimaal: 'nee' },
		others: ['delen-met-toestemming', 'eerst-doel-bepalen', 'delen-zonder-toestemming']
	},
	'grond-collega': {
		...ground,
		age: 9,
		answers: { ontvanger: 'eigen-team', nodigVoorTaak: 'nee' },
		others: ['delen-binnen-team', 'eerst-toestemming-vragen', 'deel-anoniem']
	},
	'vt-advies': {
		...office,
		age: 7,
		answers: { ontvanger: 'veilig-thuis', soortContact: 'advies' },
		others: ['eerst-toestemming-vragen', 'niet-delen-geen-grondslag', 'via-directie']
	},
	'vt-vraagt': {
		...office,
		age: 8,
		answers: {
			ontvanger: 'veilig-thuis',
			soortContact: 'antwoord-op-onderzoek',
			nodigVoorOnderzoek: 'ja',
			eigenFeitenVeiligThuis: 'ja'
		},
		others: ['eerst-toestemming-vragen', 'niet-delen-geen-grondslag', 'advies-veilig-thuis']
	},
	'vt-niet-nodig': {
		...office,
		age: 8,
		answers: {
			ontvanger: 'veilig-thuis',
			soortContact: 'antwoord-op-onderzoek',
			nodigVoorOnderzoek: 'nee'
		},
		others: ['delen-mag-veilig-thuis', 'delen-met-toestemming', 'advies-veilig-thuis']
	},
	'vt-oordeel': {
		...office,
		age: 6,
		answers: {
			ontvanger: 'veilig-thuis',
			soortContact: 'antwoord-op-onderzoek',
			nodigVoorOnderzoek: 'ja',
			eigenFeitenVeiligThuis: 'nee'
		},
		others: ['delen-mag-veilig-thuis', 'niet-delen-niet-nodig', 'eerst-toestemming-vragen']
	},
	'raad-vraagt': {
		...office,
		age: 11,
		answers: { ontvanger: 'raad', nodigVoorRaad: 'ja', eigenFeitenRaad: 'ja' },
		others: ['eerst-toestemming-vragen', 'niet-delen-geen-grondslag', 'delen-moet-leerplicht']
	},
	'leerplicht-vraagt': {
		...office,
		age: 14,
		answers: { ontvanger: 'leerplicht', leerplichtVraagt: 'ja', eigenFeitenLeerplicht: 'ja' },
		others: ['eerst-toestemming-vragen', 'via-directie', 'niet-delen-buiten-taak']
	}
} as const satisfies Readonly<Record<string, Situation>>;
