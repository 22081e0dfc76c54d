import { stemmer } from '@orama/stemmers/dutch';
import type { SearchLanguage } from '#lib/export/search/search-language.ts';

/** Forms whose stem no rule finds. */
const irregular: Readonly<Record<string, string>> = {
	kinderen: 'kind',
	artsen: 'arts',
	huisartsen: 'huisarts',
	jeugdartsen: 'jeugdarts',
	criteria: 'criterium',
	matches: 'match',
	slaat: 'slag',
	slaan: 'slag',
	sla: 'slag',
	sloeg: 'slag',
	geslagen: 'slag',
	gescheiden: 'scheiding',
	scheiden: 'scheiding',
	gegeven: 'geef',
	gaf: 'geef',
	wist: 'weet',
	weten: 'weet',
	zag: 'zie',
	zien: 'zie',
	gezien: 'zie',
	gehoord: 'hoor',
	sprak: 'spreek',
	deelde: 'deel',
	ingetrokken: 'intrek',
	intrekken: 'intrek',
	opgeschreven: 'opschrijf',
	opschrijven: 'opschrijf',
	vroeg: 'vraag',
	gevraagd: 'vraag',
	vragen: 'vraag',
	verloren: 'verlies',
	inzien: 'inzage',
	beiden: 'beide',
	geweigerd: 'weiger',
	gemeld: 'meld',
	gesignaleerd: 'signaleer',
	geinformeerd: 'informeer',
	gedeeld: 'deel',
	gebeld: 'bel',
	getekend: 'teken',
	gewist: 'wis',
	verwijderd: 'verwijder',
	gesproken: 'spreek'
};

/**
 * The Dutch stemmer of Snowball leaves the t and d of a verb and a doubled letter in place ("weigert",
 * "vertelde", "bellen"). What is cut here need not be a word, as long as the forms of one word end up
 * alike and what is typed of a longer word still begins it.
 */
function stem(word: string): string {
	return stemmer((Object.hasOwn(irregular, word) ? irregular[word] : undefined) ?? word)
		.replace(/(?<=\p{L}{2}[^aeiouydt])[dt]$/u, '')
		.replace(/([^aeiou])\1$/u, '$1')
		.replace(/([aeou])\1(?=[^aeiou]$)/u, '$1');
}

const stopWords = `aan al alle als ben bij blijft blijven dan dat de den der deze die dit doe doen door dus een eens er erg
	even ga gaan gaat geef geeft geen geven haar had heb hebben heeft hem het hier hij hoe hun iets ik in is
	ja je jij jou kan kom komt kun kunnen maak maar mag maken me meer men met mij mijn moet moeten mogen
	naar niet nog nu of om omdat ons ook op over s staan staat t te ten ter tot u uit uw van vanaf veel voor
	waar waarom wanneer was wat we wel welk welke wie wij wil willen word worden wordt zal ze zeg zei zich
	zij zijn zo zonder zou`;

const synonyms = [
	"ib'er; intern begeleider; interne begeleider; zorgcoordinator; zorg coordinator; kwaliteitscoordinator",
	'vir; verwijsindex; verwijs index; index; jeugdmatch; multisignaal; risicojongeren',
	'ots; ondertoezichtstelling; onder toezicht; toezichtstelling',
	'veilig thuis; vt; amk; meldpunt; steunpunt huiselijk geweld; 0800 2000',
	'fg; functionaris gegevensbescherming; privacyfunctionaris; privacy functionaris; privacy officer; privacydeskundige',
	'raad voor de kinderbescherming; rvdk; kinderbescherming; raadsonderzoeker',
	'gi; gecertificeerde instelling; bureau jeugdzorg; bjz; jeugdbescherming',
	'gezinsvoogd; jeugdbeschermer; gezinsvoogdij',
	'avg; gdpr; privacywet; privacy; uavg',
	'bsn; burgerservicenummer; sofinummer',
	'geweld; slaan; klappen; klap; mishandeling; mishandelen; mishandeld; kindermishandeling; blauwe plek; blauwe plekken',
	'verwaarlozing; verwaarloosd; verwaarlozen; honger; te weinig eten',
	'scheiding; scheiden; vechtscheiding; ex; uit elkaar; co-ouderschap',
	'ouder; vader; moeder; papa; mama; stiefouder; verzorger',
	'wijkteam; lokaal team; lokale team; sociaal team; buurtteam; cjg; jeugdteam',
	'huisarts; dokter; arts; jeugdarts; ggd',
	'leraar; leerkracht; docent; juf; meester; onderwijzer; mentor',
	'kind; leerling; jeugdige; jongere; student; puber',
	'leerplicht; leerplichtambtenaar; leerplichtwet; verzuim; spijbelen; thuiszitter',
	'leiding; directie; directeur; schoolleider; bestuur; leidinggevende',
	'politie; agent; wijkagent; aangifte; rechercheur',
	'schulden; schuld; geldzorgen; geldproblemen; armoede; arm; uitkering; rekeningen',
	'info; informatie; gegevens; inlichtingen',
	'delen; uitwisselen; uitwisseling; doorgeven; verstrekken; gegevensuitwisseling',
	'vertellen; informeren; inlichten; melden aan ouders; op de hoogte',
	'weigeren; weigering; wil niet; willen niet; zegt nee; zeggen nee; geen toestemming; nee zeggen',
	'toestemming; akkoord; instemming; goedvinden',
	'bezwaar; willen geen signaal; wil geen signaal; tegen het signaal; niet mee eens; niet eens; oneens; protest; klacht',
	'intrekken; ingetrokken; beeindigen; verwijderen; verwijderd; stopzetten; wissen',
	'beroepsgeheim; zwijgplicht; geheimhouding; geheimhoudingsplicht; vertrouwelijk; geheim; medisch geheim',
	'anoniem; zonder naam; zonder namen; herkenbaar; herleidbaar; herkennen',
	'dossier; leerlingdossier; leerlingvolgsysteem; lvs; parnassys; magister; somtoday',
	'inzage; inzien; inkijken; bekijken; recht op inzage',
	'gevaar; acuut; crisis; spoed; 112; noodgeval; levensgevaar; nood',
	'zelfdoding; zelfmoord; suicide; suicidaal; zelfbeschadiging; snijden',
	'seksueel; misbruik; grensoverschrijdend; aanranding; ontucht; sexting; loverboy; uitbuiting',
	'casusoverleg; mdo; zorgteam; ondersteuningsteam; zat; multidisciplinair overleg; ronde tafel',
	'medewerker; collega; personeel; personeelslid; teamlid',
	'vastleggen; opschrijven; noteren; documenteren; verslag; notitie; notulen',
	'bellen; telefoon; telefonisch; opbellen; telefoontje; beller',
	'mail; email; mailen; mailtje; brief',
	'gezag; ouderlijk gezag; voogdij; zeggenschap',
	'melding; melden; meldt; meldplicht; meldcode',
	'signaal; signaleren; signalering; signaleert; gesignaleerd',
	'stiekem; zonder medeweten; zonder dat ouders het weten; buiten de ouders om; buiten ouders om',
	'uitstel; uitstellen; achteraf; wachten',
	'bewaren; opslaan; bewaartermijn; verdwijnt; hoe lang',
	'bevoegd; bevoegdheid; wie mag signaleren; mag signaleren; mag ik signaleren; mag ik een signaal; aangewezen; meldingsbevoegd',
	'sportclub; sport; trainer; coach; vereniging; kerk; kinderopvang; peuterspeelzaal; bso',
	'regie; regisseur; matchregisseur; regievoerder; casemanager; coordinatie',
	'aandachtsfunctionaris; aandachtfunctionaris; meldcodefunctionaris',
	'zienswijze; mening; eigen kijk; reactie van ouders'
];

/** The rules of Dutch, with the words that schools use for the same thing. */
export const dutch: SearchLanguage = {
	stem,
	stopWords: new Set(stopWords.split(/\s+/)),
	synonyms: synonyms.map((group) => group.split('; '))
};
