import type { CitationId } from '#lib/law/register.ts';

/** What a term leads to: the terms beside it, and the provisions that its explanation rests on. */
export interface TermLinks<Id extends string = string> {
	readonly see: readonly Id[];
	readonly cites: readonly CitationId[];
}

/** Keeps the literal ids of the terms, so that a reference to one that is not explained does not compile. */
function defineTerms<const Id extends string>(
	terms: Readonly<Record<Id, TermLinks<NoInfer<Id>>>>
): Readonly<Record<Id, TermLinks<NoInfer<Id>>>> {
	return terms;
}

/** The terms that are explained, in the order of the glossary for developers; their words live in `glossary.*.json`. */
export const glossary = defineTerms({
	verwijsindex: {
		see: ['signaal', 'match', 'dat-niet-wat', 'regionale-index'],
		cites: ['jw:7.1.2.1', 'groeiling:2', 'groeiling:3', 'augeo18:vir.zo-werkt']
	},
	signaal: {
		see: ['matchbericht', 'melding', 'match', 'intrekken'],
		cites: ['jw:7.1.4.1', 'groeiling:2', 'profipendi:werkt']
	},
	matchbericht: { see: ['signaal', 'match', 'matchregisseur'], cites: ['groeiling:2'] },
	match: {
		see: ['matchbericht', 'matchregisseur', 'gezinsplan', 'toestemming'],
		cites: ['groeiling:2', 'groeiling:5']
	},
	matchregisseur: {
		see: ['match', 'matchbericht', 'gezinsplan'],
		cites: ['groeiling:2', 'augeo18:brunssum.4', 'augeo18:vir.voordelen']
	},
	'dat-niet-wat': {
		see: ['verwijsindex', 'registratie', 'eigen-dossier'],
		cites: ['gesprek:uitgangspunten', 'groeiling:3']
	},
	criterium: { see: ['drempel', 'wettelijk-risico'], cites: ['actieplan:2'] },
	drempel: { see: ['criterium', 'wettelijk-risico'], cites: ['actieplan:2', 'profipendi:wanneer'] },
	'wettelijk-risico': { see: ['redelijk-vermoeden', 'criterium', 'signaal'], cites: ['jw:7.1.4.1'] },
	'redelijk-vermoeden': { see: ['wettelijk-risico', 'signaal'], cites: ['jw:7.1.4.1'] },
	meerwaarde: { see: ['signaal', 'match'], cites: ['groeiling:1', 'augeo18:vir.voordelen'] },
	'regionale-index': { see: ['verwijsindex', 'status-index', 'convenant'], cites: ['groeiling:1'] },
	'status-index': { see: ['regionale-index', 'regionale-coordinator'], cites: ['jw:7.1'] },
	convenant: { see: ['bevoegd', 'regionale-index'], cites: ['jw:7.1.1.2'] },
	'regionale-coordinator': {
		see: ['status-index', 'regionale-procesmanager'],
		cites: ['groeiling:1', 'jw:7.1']
	},
	'regionale-procesmanager': { see: ['bezwaar', 'regionale-coordinator'], cites: ['groeiling:5'] },
	archief: { see: ['intrekken', 'signaal'], cites: ['jw:7.1.4.5'] },
	intrekken: { see: ['signaal', 'archief'], cites: ['jw:7.1.4.5'] },
	bevoegd: {
		see: ['sector', 'aangesloten', 'intern-begeleider', 'overdracht'],
		cites: ['jw:7.1.1.2', 'bj:7.1']
	},
	sector: { see: ['bevoegd', 'aangesloten'], cites: ['bj:7.1', 'groeiling:4'] },
	aangesloten: { see: ['bevoegd', 'convenant'], cites: ['jw:7.1.1.2', 'profipendi:weten'] },
	'acuut-gevaar': {
		see: ['structurele-onveiligheid', 'veilig-thuis'],
		cites: ['onderwijs-afwegingskader:2', 'augeo18:veilig-thuis.7']
	},
	'structurele-onveiligheid': {
		see: ['acuut-gevaar', 'melding'],
		cites: ['onderwijs-afwegingskader:2', 'augeo18:veilig-thuis.7']
	},
	meldcode: {
		see: ['melding', 'veilig-thuis', 'afwegingskader', 'aandachtsfunctionaris'],
		cites: ['bvm:2', 'augeo18:vir.wanneer']
	},
	afwegingskader: {
		see: ['meldcode', 'structurele-onveiligheid'],
		cites: ['onderwijs-afwegingskader:1', 'onderwijs-afwegingskader:3']
	},
	'veilig-thuis': {
		see: ['advies-veilig-thuis', 'melding', 'meldrecht'],
		cites: ['augeo18:veilig-thuis.2', 'wmo:5.2.6']
	},
	'advies-veilig-thuis': {
		see: ['veilig-thuis', 'melding', 'anoniem-overleg'],
		cites: ['augeo18:veilig-thuis.2', 'augeo18:veilig-thuis.4']
	},
	melding: {
		see: ['signaal', 'veilig-thuis', 'meldrecht', 'meldcode'],
		cites: ['augeo18:veilig-thuis.2', 'augeo18:veilig-thuis.7', 'wmo:5.2.6']
	},
	onthulling: { see: ['melding', 'kindermishandeling'], cites: ['onderwijs-afwegingskader:2'] },
	'huiselijk-geweld': { see: ['kindermishandeling', 'meldcode', 'veilig-thuis'], cites: ['bvm:2'] },
	kindermishandeling: {
		see: ['huiselijk-geweld', 'meldcode', 'veilig-thuis'],
		cites: ['bvm:2', 'onderwijs-afwegingskader:1']
	},
	'bevoegd-gezag': { see: ['gezag', 'vertrouwensinspecteur'], cites: ['wpo:4a'] },
	vertrouwensinspecteur: { see: ['bevoegd-gezag'], cites: ['wpo:4a'] },
	aandachtsfunctionaris: { see: ['meldcode', 'tweede-persoon'], cites: ['bvm:2'] },
	jeugdige: { see: ['verwijsindex', 'vertegenwoordiger'], cites: ['jw:7.1.1.1'] },
	gezag: {
		see: ['ouder-met-gezag', 'ouder-zonder-gezag', 'voogd', 'bevoegd-gezag'],
		cites: ['augeo18:tips.leeftijd']
	},
	'ouder-met-gezag': {
		see: ['gezag', 'ouder-zonder-gezag', 'voogd', 'toestemming'],
		cites: ['augeo18:tips.leeftijd', 'jw:7.1.5.1']
	},
	'ouder-zonder-gezag': { see: ['gezag', 'ouder-met-gezag'], cites: ['bw1:377c'] },
	voogd: { see: ['gezag', 'gezinsvoogd'], cites: ['augeo18:tips.leeftijd'] },
	vertegenwoordiger: { see: ['ouder-met-gezag', 'voogd', 'wilsbekwaam'], cites: ['jw:7.1.5.1'] },
	wilsbekwaam: { see: ['vertegenwoordiger', 'toestemming'], cites: [] },
	ots: {
		see: ['gezinsvoogd', 'gecertificeerde-instelling', 'gezag'],
		cites: ['jw:7.3.11', 'augeo18:tips.ots']
	},
	gezinsvoogd: {
		see: ['ots', 'gecertificeerde-instelling', 'voogd', 'verifieren'],
		cites: ['jw:7.3.11', 'augeo18:tips.ots']
	},
	'gecertificeerde-instelling': { see: ['ots', 'gezinsvoogd'], cites: ['jw:7.3.11'] },
	raad: { see: ['meldrecht', 'ots'], cites: ['bw1:240'] },
	leerplichtambtenaar: { see: ['grondslag', 'noodzakelijk'], cites: ['lpw:18'] },
	college: { see: ['bezwaar', 'inzage'], cites: ['jw:7.1.5.1'] },
	'tweede-persoon': { see: ['aandachtsfunctionaris', 'privacyfunctionaris'], cites: ['augeo18:tips.7'] },
	privacyfunctionaris: { see: ['tweede-persoon', 'avg'], cites: ['augeo18:tips.7'] },
	'intern-begeleider': { see: ['bevoegd', 'overdracht'], cites: ['actieplan:1'] },
	jeugdhulp: { see: ['beroepsgeheim', 'wijkteam'], cites: ['jw:7.3.11'] },
	wijkteam: { see: ['jeugdhulp', 'toestemming'], cites: [] },
	casusoverleg: { see: ['grondslag', 'toestemming', 'gezinsplan'], cites: ['groeiling:5', 'augeo18:tips.1'] },
	informeren: {
		see: ['toestemming', 'uitstel'],
		cites: ['groeiling:5', 'profipendi:werkt', 'augeo18:stappenplan.besluit']
	},
	uitstel: {
		see: ['informeren', 'tweede-persoon'],
		cites: ['gesprek:uitgangspunten', 'augeo18:stappenplan.besluit']
	},
	toestemming: {
		see: ['uitdrukkelijke-toestemming', 'grondslag', 'informeren'],
		cites: ['avg:4.11', 'avg:7.3', 'actieplan:3', 'augeo18:tips.leeftijd']
	},
	'uitdrukkelijke-toestemming': { see: ['toestemming', 'beroepsgeheim'], cites: ['augeo18:stappenplan.6'] },
	grondslag: { see: ['toestemming', 'doelbinding', 'meldrecht'], cites: ['augeo18:stappenplan.1'] },
	doelbinding: { see: ['grondslag', 'noodzakelijk'], cites: ['augeo18:stappenplan.2', 'jw:7.1.2.1'] },
	noodzakelijk: { see: ['minimaal', 'proportioneel', 'subsidiair'], cites: ['augeo18:stappenplan.3'] },
	minimaal: { see: ['noodzakelijk', 'doelbinding'], cites: ['augeo18:stappenplan.3'] },
	proportioneel: { see: ['subsidiair', 'noodzakelijk'], cites: ['augeo18:stappenplan.4'] },
	subsidiair: { see: ['proportioneel', 'anoniem-overleg'], cites: ['augeo18:stappenplan.5'] },
	'anoniem-overleg': { see: ['advies-veilig-thuis', 'subsidiair'], cites: ['augeo18:tips.2'] },
	beroepsgeheim: {
		see: ['uitdrukkelijke-toestemming', 'conflict-van-plichten', 'meldrecht'],
		cites: ['jw:7.3.11', 'augeo18:stappenplan.6']
	},
	'conflict-van-plichten': {
		see: ['goed-hulpverlenerschap', 'beroepsgeheim', 'tweede-persoon'],
		cites: ['knmg:conflict-van-plichten', 'augeo18:vir.privacy']
	},
	'goed-hulpverlenerschap': {
		see: ['conflict-van-plichten', 'tweede-persoon'],
		cites: ['augeo18:vir.privacy']
	},
	meldrecht: { see: ['veilig-thuis', 'raad', 'beroepsgeheim', 'melding'], cites: ['wmo:5.2.6', 'bw1:240'] },
	bezwaar: {
		see: ['regionale-procesmanager', 'college', 'noodzakelijk'],
		cites: ['groeiling:5', 'jw:7.1.5.1']
	},
	inzage: { see: ['zienswijze', 'eigen-dossier'], cites: ['augeo18:tips.inzage', 'jw:7.1.5.1'] },
	zienswijze: { see: ['inzage', 'bezwaar'], cites: ['augeo18:tips.inzage'] },
	verifieren: { see: ['veilig-kanaal', 'gezinsvoogd'], cites: ['avg:32'] },
	'veilig-kanaal': { see: ['verifieren'], cites: ['avg:32'] },
	gezinsplan: {
		see: ['match', 'matchregisseur'],
		cites: ['gesprek:uitgangspunten', 'augeo18:brunssum.4', 'augeo18:vir.voordelen']
	},
	'eigen-dossier': { see: ['dat-niet-wat', 'inzage'], cites: ['groeiling:5'] },
	registratie: { see: ['dat-niet-wat', 'bsn'], cites: ['profipendi:werkt'] },
	overdracht: { see: ['bevoegd', 'intern-begeleider'], cites: ['actieplan:1'] },
	weging: { see: ['duiding'], cites: ['profipendi:wanneer'] },
	organisatieprofiel: { see: ['drempel', 'bevoegd', 'status-index'], cites: [] },
	dossier: {
		see: ['wachtzin', 'herstelsleutel', 'reservekopie', 'eigen-dossier'],
		cites: []
	},
	wachtzin: { see: ['herstelsleutel', 'dossier'], cites: [] },
	herstelsleutel: { see: ['wachtzin', 'dossier'], cites: [] },
	reservekopie: { see: ['dossier', 'wachtzin'], cites: [] },
	duiding: { see: ['weging'], cites: [] },
	avg: { see: ['grondslag', 'toestemming', 'privacyfunctionaris'], cites: ['avg:4.11'] },
	bsn: { see: ['registratie'], cites: [] },
	jeugdwet: { see: ['jeugdige', 'verwijsindex', 'jeugdhulp'], cites: ['jw:7.1'] }
});

/** The id of a term; its anchor on the page of terms. */
export type TermId = keyof typeof glossary;

/** Every term, in the order of the glossary. */
export const termIds: readonly TermId[] = Object.keys(glossary) as TermId[];
