import type { Situation } from '#lib/workshop/quiz/situations/situation.ts';

const steps = { kind: 'stappen', path: 'meldcode' } as const;
const safety = { kind: 'veilig', path: 'veiligheid' } as const;

const talkedOver = {
	stap1Signalen: 'ja',
	stap2Overleg: 'ja',
	stap2Verwijsindex: 'signaal-niet-passend'
} as const;
const heard = { ...talkedOver, stap3Gesprek: 'ja' } as const;
const suspected = { ...heard, stap4Vermoeden: 'ja' } as const;

/** The five steps of the Meldcode, step 2 above all, and whether it is safe now. */
export const safetySituations = {
	'stap1-losse-zorgen': {
		...steps,
		age: 9,
		answers: { stap1Signalen: 'nee' },
		others: ['stap-3-gesprek', 'direct-melden', 'afsluiten-en-vastleggen']
	},
	'stap2-alleen': {
		...steps,
		age: 8,
		answers: { stap1Signalen: 'ja', stap2Overleg: 'nee' },
		others: ['stap-3-gesprek', 'melden', 'stap-1-afmaken']
	},
	'stap2-onverteld': {
		...steps,
		age: 10,
		answers: {
			stap1Signalen: 'ja',
			stap2Overleg: 'ja',
			stap2Verwijsindex: 'signaal-gegeven',
			signaalVerteld: 'nee'
		},
		others: ['stap-2-overleggen', 'direct-melden', 'afsluiten-en-vastleggen']
	},
	'stap3-uitgesteld': {
		...steps,
		age: 7,
		answers: {
			...talkedOver,
			stap3Gesprek: 'uitgesteld-veiligheid',
			stap3Uitstel: 'ja',
			uitstelVastgelegd: 'nee'
		},
		others: ['stap-3-gesprek', 'afsluiten-en-vastleggen', 'stap-1-afmaken']
	},
	'stap3-nog-niet': {
		...steps,
		age: 9,
		answers: { ...talkedOver, stap3Gesprek: 'nee' },
		others: ['direct-melden', 'afsluiten-met-afspraken', 'stap-2-overleggen']
	},
	'stap4-twijfel': {
		...steps,
		age: 6,
		answers: { ...heard, stap4Vermoeden: 'onzeker', veiligThuisGeraadpleegd: 'nee' },
		others: ['afsluiten-en-vastleggen', 'stap-1-afmaken', 'hulp-en-volgen']
	},
	'stap4-vermoeden-weg': {
		...steps,
		age: 10,
		answers: { ...heard, stap4Vermoeden: 'nee' },
		others: ['direct-melden', 'hulp-en-volgen', 'stap-3-gesprek']
	},
	'stap4-onthulling': {
		...steps,
		age: 13,
		answers: { ...suspected, stap4Onveilig: 'nee', onthulling: 'ja' },
		others: ['hulp-en-volgen', 'afsluiten-met-afspraken', 'stap-2-overleggen']
	},
	'stap5-geen-hulp': {
		...steps,
		age: 8,
		answers: { ...suspected, stap4Onveilig: 'nee', onthulling: 'nee', stap5Hulp: 'ja', stap5Aanvaard: 'nee' },
		others: ['hulp-en-volgen', 'afsluiten-met-afspraken', 'afsluiten-en-vastleggen']
	},
	'veilig-nu': {
		...safety,
		age: 14,
		answers: { acuutGevaar: 'ja' },
		others: ['meldcode-starten', 'andere-onveiligheid', 'geen-onveiligheid']
	},
	'veilig-durft-niet-naar-huis': {
		...safety,
		age: 9,
		answers: { acuutGevaar: 'onzeker' },
		others: ['geen-onveiligheid', 'medewerker-route', 'andere-onveiligheid']
	},
	'veilig-medewerker': {
		...safety,
		age: 15,
		answers: { acuutGevaar: 'nee', medewerkerVerdacht: 'ja' },
		others: ['meldcode-starten', 'geen-onveiligheid', 'andere-onveiligheid']
	},
	'veilig-niet-pluis': {
		...safety,
		age: 7,
		answers: { acuutGevaar: 'nee', medewerkerVerdacht: 'nee', vermoedenOnveiligheid: 'onzeker' },
		others: ['geen-onveiligheid', 'handel-nu', 'medewerker-route']
	}
} as const satisfies Readonly<Record<string, Situation>>;
