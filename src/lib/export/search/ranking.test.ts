import { beforeAll, describe, expect, it } from 'vitest';
import { loadSearchLanguage } from '#lib/export/search/language.ts';
import { SearchIndex } from '#lib/export/search/search-index.ts';
import { searchBundles, searchDocuments } from '#lib/export/search/sources.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import type { Language } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';

async function indexIn(language: Language): Promise<SearchIndex> {
	const [words, graphs] = await Promise.all([wordsOf(language).load(...searchBundles), loadAllGraphs()]);
	return SearchIndex.over(searchDocuments({ graphs, words }), await loadSearchLanguage(language));
}

/** The ids of the first three documents for `query`. */
const firstThree = (index: SearchIndex, query: string): readonly string[] =>
	index
		.find(query)
		.slice(0, 3)
		.map(({ document }) => document.id);

describe('what schools ask, in their own words', () => {
	let index: SearchIndex;
	beforeAll(async () => {
		index = await indexIn('nl');
	});

	it.each([
		['mag ik de huisarts bellen', 'informatie-delen'],
		['ouder weigert', 'informatie-delen/weigeringBesproken'],
		['kind verteld over slaan', 'meldcode/onthulling'],
		['scheiding toestemming vader', 'toestemming'],
		['politie vraagt info', 'verzoek'],
		['een moeder is het niet eens met het signaal', 'bezwaar'],
		['ouders willen geen signaal', 'bezwaar'],
		['wie mag signaleren', 'bevoegdheid'],
		['mag ik zelf een signaal geven', 'bevoegdheid'],
		['moeten ouders het weten', 'informeren'],
		['signaal stiekem geven', 'informeren'],
		['signaal intrekken', 'begrip-intrekken'],
		['hoe lang blijft een signaal staan', 'begrip-intrekken'],
		['verschil signaal en melding', 'pagina-begrippen'],
		['wat is een matchbericht', 'begrip-matchbericht'],
		['er is een match wat nu', 'match'],
		['wie heeft de regie', 'begrip-matchregisseur'],
		["ib'er", 'begrip-intern-begeleider'],
		['IB-er', 'begrip-intern-begeleider'],
		['intern begeleider', 'begrip-intern-begeleider'],
		['zorgcoördinator', 'begrip-intern-begeleider'],
		['VIR', 'begrip-verwijsindex'],
		['verwijsindex', 'begrip-verwijsindex'],
		['ots', 'begrip-ots'],
		['gezinsvoogd wil informatie', 'verzoek'],
		['kind staat onder toezicht', 'begrip-ots'],
		['functionaris gegevensbescherming', 'begrip-privacyfunctionaris'],
		['FG', 'begrip-privacyfunctionaris'],
		['rvdk', 'begrip-raad'],
		['raad voor de kinderbescherming belt', 'begrip-raad'],
		['leerplicht vraagt om verzuim', 'informatie-delen/leerplichtVraagt'],
		['beroepsgeheim doorbreken', 'begrip-beroepsgeheim'],
		['anoniem overleggen', 'begrip-anoniem-overleg'],
		['advies vragen zonder namen', 'informatie-delen/advies-veilig-thuis'],
		['vader zonder gezag', 'begrip-ouder-zonder-gezag'],
		['ouders gescheiden wie geeft toestemming', 'toestemming'],
		['toestemming 14 jaar', 'toestemming/wieToestemming'],
		['dossier inzien', 'begrip-inzage'],
		['collega slaat een leerling', 'veiligheid/medewerkerVerdacht'],
		['blauwe plekken', 'veiligheid'],
		['kind is bang om naar huis te gaan', 'veiligheid'],
		['nummer veilig thuis', 'begrip-veilig-thuis'],
		['acuut gevaar', 'begrip-acuut-gevaar'],
		['meldcode stappen', 'meldcode'],
		['mag ik iets vragen aan de vorige school', 'opvragen'],
		['gehoord van de buren', 'opvragen'],
		['gegevens mailen veilig', 'taak-veilig-kanaal'],
		['waar blijven mijn gegevens', 'over-data'],
		['conflict van plichten', 'begrip-conflict-van-plichten'],
		['goed hulpverlenerschap', 'begrip-goed-hulpverlenerschap'],
		['drempel school instellen', 'pagina-profiel'],
		['sportclub mag signaleren', 'bevoegdheid/sectorAangewezen'],
		['gezin met schulden', 'criterium-W5'],
		['artikel 7.3.11', 'jw:7.3.11'],
		['zelfmoord', 'veiligheid/acuutGevaar']
	])('“%s” finds %s', (query, document) => {
		expect(firstThree(index, query)).toContain(document);
	});

	it.each([
		['verwijsindx', 'begrip-verwijsindex'],
		['toesteming', 'begrip-toestemming'],
		['gezinsvoogt', 'begrip-gezinsvoogd'],
		['veilig tuis', 'begrip-veilig-thuis'],
		['meldkode', 'begrip-meldcode'],
		['beroepsgehiem', 'begrip-beroepsgeheim'],
		['propertioneel', 'begrip-proportioneel'],
		['intern begeleidster', 'begrip-intern-begeleider']
	])('“%s”, mistyped, finds %s', (query, document) => {
		expect(firstThree(index, query)).toContain(document);
	});

	it.each([
		['toest', 'begrip-toestemming'],
		['verwijs', 'begrip-verwijsindex'],
		['conflict van pl', 'begrip-conflict-van-plichten'],
		['gezinsvo', 'begrip-gezinsvoogd'],
		['ik zoek de matchreg', 'begrip-matchregisseur']
	])('“%s”, not finished, finds %s', (query, document) => {
		expect(firstThree(index, query)).toContain(document);
	});
});

describe('what an English reader asks', () => {
	let index: SearchIndex;
	beforeAll(async () => {
		index = await indexIn('en');
	});

	it('may be a word of programs, which finds nothing and breaks nothing', () => {
		expect(index.find('constructor').map(({ document }) => document.id)).not.toContain(undefined);
		expect(() => index.find('__proto__ toString valueOf')).not.toThrow();
	});

	it.each([
		['may I call the doctor', 'informatie-delen'],
		['parent refuses', 'informatie-delen/weigeringBesproken'],
		['child told me about being hit', 'meldcode/onthulling'],
		['divorce consent father', 'toestemming'],
		['police ask for information', 'verzoek'],
		['parents disagree with the signal', 'bezwaar'],
		['who may signal', 'bevoegdheid'],
		['do parents have to know', 'informeren'],
		['withdraw signal', 'begrip-intrekken'],
		['difference between signal and report', 'pagina-begrippen'],
		['referral index', 'begrip-verwijsindex'],
		['supervision order', 'begrip-ots'],
		['gezinsvoogd', 'begrip-gezinsvoogd'],
		['data protection officer', 'begrip-privacyfunctionaris'],
		['care coordinator', 'begrip-intern-begeleider'],
		['confidentiality', 'begrip-beroepsgeheim'],
		['truancy', 'begrip-leerplichtambtenaar'],
		['see the file', 'begrip-inzage'],
		['anonymus advice', 'begrip-anoniem-overleg'],
		['where are my data', 'over-data'],
		['suicide', 'veiligheid/acuutGevaar']
	])('“%s” finds %s', (query, document) => {
		expect(firstThree(index, query)).toContain(document);
	});
});
