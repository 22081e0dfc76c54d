import type { Interpretation } from '#lib/law/interpretations/interpretation.ts';

/** The readings that are worked out in `docs/duidingen`; a test holds both alike. */
export const records = {
	'D-0001': {
		status: 'voorstel',
		cites: ['wpo:4a'],
		states: ['veiligheid/medewerkerVerdacht'],
		outcomes: ['veiligheid/medewerker-route', 'veiligheid/handel-nu', 'veiligheid/bel-veilig-thuis']
	},
	'D-0002': {
		status: 'voorstel',
		cites: ['augeo18:tips.7', 'augeo18:vir.privacy', 'knmg:conflict-van-plichten'],
		states: ['informeren/tweedePersoonUitstel', 'informatie-delen/tweedePersoon'],
		outcomes: [
			'informeren/eerst-tweede-persoon',
			'informatie-delen/eerst-tweede-persoon',
			'informatie-delen/delen-zonder-toestemming',
			'informatie-delen/niet-delen-geen-grondslag'
		]
	},
	'D-0003': {
		status: 'voorstel',
		cites: [
			'groeiling:5',
			'gesprek:uitgangspunten',
			'augeo18:vir.zo-werkt',
			'augeo18:stappenplan.besluit',
			'jw:7.1.5.1',
			'profipendi:werkt',
			'bvm:2'
		],
		states: [
			'informeren/kanInformeren',
			'informeren/meldcodeLoopt',
			'informeren/uitstelGerechtvaardigd',
			'informeren/bezwaarBekend',
			'meldcode/signaalVerteld',
			'meldcode/stap3Uitstel',
			'meldcode/uitstelVastgelegd',
			'ots/voorafVertellen'
		],
		outcomes: [
			'informeren/informeren-uitgesteld',
			'informeren/uitgesteld-met-bezwaar',
			'informeren/alsnog-informeren',
			'informeren/eerst-meldcode',
			'meldcode/stap-2-alsnog-informeren',
			'meldcode/stap-3-uitstel-vastleggen',
			'ots/delen-moet-ots-achteraf'
		]
	},
	'D-0004': {
		status: 'voorstel',
		cites: ['augeo18:tips.ots', 'augeo18:tips.1', 'jw:7.3.11'],
		states: [
			'ots/otsDitKind',
			'ots/ontvangerIsGezinsvoogd',
			'ots/noodzakelijkVoorUitvoering',
			'ots/eigenTaak'
		],
		outcomes: [
			'ots/delen-moet-ots',
			'ots/delen-moet-ots-achteraf',
			'ots/gewone-route',
			'ots/eerst-verifieren',
			'ots/eerst-beperken'
		]
	},
	'D-0005': {
		status: 'voorstel',
		cites: ['augeo18:vir.wanneer', 'groeiling:5', 'bvm:2', 'augeo18:tips.2'],
		states: [
			'meldcode/stap2Overleg',
			'meldcode/stap2Verwijsindex',
			'meldcode/signaalVerteld',
			'informeren/kanInformeren'
		],
		outcomes: [
			'meldcode/stap-2-alsnog-informeren',
			'veiligheid/meldcode-starten',
			'informeren/eerst-informeren'
		]
	},
	'D-0006': {
		status: 'voorstel',
		cites: ['groeiling:5', 'actieplan:3', 'augeo18:vir.privacy', 'augeo18:tips.3', 'profipendi:werkt'],
		states: ['toestemming/stand', 'toestemming/specifiek', 'match/inhoudNodig', 'match/toestemming'],
		outcomes: [
			'toestemming/toestemming-geldig',
			'match/uitwisselen-met-toestemming',
			'match/naar-informatie-delen',
			'match/ontvangen-mag'
		]
	},
	'D-0007': {
		status: 'voorstel',
		cites: ['augeo18:vir.privacy', 'jw:7.3.11', 'augeo18:tips.7'],
		states: [
			'informatie-delen/uitzondering',
			'informatie-delen/belangGeschaad',
			'informatie-delen/rustOpVermoeden',
			'informatie-delen/tweedePersoon'
		],
		outcomes: [
			'informatie-delen/delen-zonder-toestemming',
			'informatie-delen/niet-delen-geen-grondslag',
			'informatie-delen/volg-meldcode'
		]
	},
	'D-0008': {
		status: 'voorstel',
		cites: ['jw:7.1.5.1', 'augeo18:tips.leeftijd', 'groeiling:5', 'profipendi:werkt'],
		states: [
			'informeren/wieInformeren',
			'informeren/alGeinformeerd',
			'toestemming/wieToestemming',
			'toestemming/stand'
		],
		outcomes: [
			'informeren/geinformeerd',
			'toestemming/toestemming-onvolledig',
			'informatie-delen/toestemming-aanvullen',
			'informatie-delen/delen-met-ouder'
		]
	},
	'D-0009': {
		status: 'voorstel',
		cites: ['augeo18:vir.verplicht', 'jw:7.1.4.1', 'groeiling:4'],
		states: [
			'wanneer-signaleren/redelijkVermoeden',
			'wanneer-signaleren/bedreigtOntwikkeling',
			'wanneer-signaleren/meerwaarde'
		],
		outcomes: [
			'wanneer-signaleren/signaal-gewenst',
			'wanneer-signaleren/geen-signaal-geen-zorg',
			'wanneer-signaleren/geen-signaal-enkelvoudig',
			'wanneer-signaleren/geen-signaal-geen-bedreiging',
			'wanneer-signaleren/geen-signaal-al-afgestemd',
			'bezwaar/geen-signaal-bezwaar-gevolgd'
		]
	},
	'D-0010': {
		status: 'voorstel',
		cites: ['jw:7.1.4.1', 'actieplan:2', 'profipendi:wanneer', 'gesprek:slot'],
		states: [
			'wanneer-signaleren/wijstOpOnveiligheid',
			'wanneer-signaleren/criteriaToets',
			'wanneer-signaleren/andereZorg',
			'wanneer-signaleren/verzwarend',
			'wanneer-signaleren/bedreigtOntwikkeling'
		],
		outcomes: [
			'wanneer-signaleren/signaal-gewenst',
			'wanneer-signaleren/geen-signaal-geen-zorg',
			'wanneer-signaleren/geen-signaal-enkelvoudig',
			'wanneer-signaleren/geen-signaal-geen-bedreiging',
			'wanneer-signaleren/eerst-overleggen'
		]
	},
	'D-0011': {
		status: 'voorstel',
		cites: ['groeiling:5', 'augeo18:tips.1', 'augeo18:tips.2', 'augeo18:tips.6'],
		states: [
			'match/inhoudNodig',
			'opvragen/richting',
			'opvragen/gaatOverVeiligheid',
			'opvragen/nodigEigenTaak',
			'opvragen/eigenDeskundigheid'
		],
		outcomes: [
			'match/ontvangen-mag',
			'opvragen/gebruiken-binnen-taak',
			'opvragen/niet-gebruiken',
			'opvragen/niet-vragen-buiten-taak'
		]
	},
	'D-0012': {
		status: 'voorstel',
		cites: ['jw:7.1', 'augeo18:vir.verplicht', 'groeiling:1'],
		states: ['bevoegdheid/indexStatus', 'bevoegdheid/regioBevestigt'],
		outcomes: ['bevoegdheid/index-gesloten', 'bevoegdheid/eerst-regio-vragen']
	},
	'D-0013': {
		status: 'voorstel',
		cites: ['augeo18:tips.leeftijd', 'avg:4.11'],
		states: [
			'toestemming/wieToestemming',
			'toestemming/stand',
			'informatie-delen/toestemming',
			'informatie-delen/uitdrukkelijkeToestemming',
			'match/toestemming'
		],
		outcomes: [
			'toestemming/toestemming-onvolledig',
			'informatie-delen/toestemming-aanvullen',
			'informatie-delen/eerst-toestemming-vragen'
		]
	},
	'D-0014': {
		status: 'voorstel',
		cites: ['politie:nog-te-toetsen', 'bj:7.1'],
		states: ['informatie-delen/ontvanger', 'verzoek/vanWie'],
		outcomes: ['informatie-delen/via-directie', 'verzoek/via-directie']
	},
	'D-0015': {
		status: 'voorstel',
		cites: ['groeiling:5', 'jw:7.1.5.1', 'jw:7.1'],
		states: ['bezwaar/gehoord', 'bezwaar/noodzakelijk', 'informeren/reactie'],
		outcomes: [
			'bezwaar/signaal-ondanks-bezwaar',
			'bezwaar/geen-signaal-bezwaar-gevolgd',
			'informeren/bezwaar-gemaakt'
		]
	}
} as const satisfies Readonly<Record<`D-${string}`, Interpretation>>;
