import type { Interpretation } from '#lib/law/interpretations/interpretation.ts';

/**
 * Where the documents differ from each other or from the law, and no record in `docs/duidingen` says so
 * already. One without states and outcomes concerns every path.
 */
export const differences = {
	'V-01': {
		status: 'voorstel',
		cites: ['gesprek:uitgangspunten', 'actieplan:1', 'profipendi:werkt', 'augeo18:vir.zo-werkt', 'jw:7.1'],
		states: ['informeren/volledigGeinformeerd'],
		outcomes: ['informeren/informatie-aanvullen']
	},
	'V-02': {
		status: 'voorstel',
		cites: ['augeo18:vir.zo-werkt', 'jw:7.1.5.1'],
		states: ['informeren/alGeinformeerd', 'informeren/kanInformeren'],
		outcomes: ['informeren/eerst-informeren', 'informeren/alsnog-informeren']
	},
	'V-03': {
		status: 'voorstel',
		cites: ['groeiling:2', 'augeo18:vir.zo-werkt', 'augeo18:vir.voordelen', 'augeo18:brunssum.4', 'jw:7.1'],
		states: ['match/regieBekend', 'match/allenContact'],
		outcomes: ['match/regie-afspreken']
	},
	'V-04': {
		status: 'voorstel',
		cites: ['groeiling:3', 'augeo18:vir.zo-werkt', 'jw:7.1.2.1'],
		states: ['wanneer-signaleren/doelAfstemming'],
		outcomes: ['wanneer-signaleren/geen-signaal-geen-opzoekmiddel']
	},
	'V-05': {
		status: 'voorstel',
		cites: ['profipendi:werkt', 'augeo18:vir.verplicht', 'bj:7.1'],
		states: ['bevoegdheid/sectorAangewezen', 'bevoegdheid/convenantKentToe'],
		outcomes: ['bevoegdheid/sector-niet-bevoegd', 'bevoegdheid/eerst-regio-vragen']
	},
	'V-06': {
		status: 'voorstel',
		cites: ['groeiling:4', 'augeo18:vir.zo-werkt', 'bj:7.1'],
		states: ['bevoegdheid/sectorAangewezen', 'bevoegdheid/convenantKentToe'],
		outcomes: ['bevoegdheid/sector-niet-bevoegd']
	},
	'V-07': {
		status: 'voorstel',
		cites: ['augeo18:vir.privacy', 'groeiling:5', 'knmg:conflict-van-plichten', 'wmo:5.2.6'],
		states: [
			'informatie-delen/uitzondering',
			'informatie-delen/conflictToets',
			'informatie-delen/rustOpVermoeden'
		],
		outcomes: ['informatie-delen/volg-meldcode', 'informatie-delen/delen-zonder-toestemming']
	},
	'V-08': {
		status: 'voorstel',
		cites: ['augeo18:vir.privacy', 'augeo18:stappenplan.4'],
		states: ['informatie-delen/proportioneel', 'informatie-delen/uitzondering'],
		outcomes: ['informatie-delen/niet-delen-onevenredig']
	},
	'V-09': {
		status: 'voorstel',
		cites: ['actieplan:3', 'avg:4.11'],
		states: ['toestemming/specifiek', 'toestemming/vrijEnGeinformeerd'],
		outcomes: ['toestemming/toestemming-geldig', 'toestemming/ongeldig-onbepaald']
	},
	'V-10': {
		status: 'voorstel',
		cites: ['augeo18:veilig-thuis.2', 'augeo18:veilig-thuis.4'],
		states: ['informatie-delen/soortContact'],
		outcomes: ['informatie-delen/advies-veilig-thuis']
	},
	'V-11': {
		status: 'voorstel',
		cites: ['augeo18:stappenplan.1'],
		states: ['informatie-delen/grondslag', 'informatie-delen/grondslagBevestigd'],
		outcomes: ['informatie-delen/eerst-privacyfunctionaris']
	},
	'V-12': {
		status: 'voorstel',
		cites: [
			'gesprek:bronnen',
			'groeiling:1',
			'augeo18:veilig-thuis.1',
			'augeo18:vir.verplicht',
			'actieplan:1',
			'profipendi:weten'
		],
		states: [],
		outcomes: []
	},
	'V-13': {
		status: 'voorstel',
		cites: ['gesprek:uitgangspunten', 'gesprek:tip', 'groeiling:2', 'jw:7.1.4.5'],
		states: ['informeren/volledigGeinformeerd'],
		outcomes: ['informeren/informatie-aanvullen']
	},
	'V-14': {
		status: 'voorstel',
		cites: ['augeo18:vir.wanneer', 'gesprek:bronnen', 'jw:7.1.1.2', 'jw:7.1.4.1'],
		states: [],
		outcomes: []
	},
	'V-15': {
		status: 'voorstel',
		cites: ['groeiling:5', 'augeo18:stappenplan.6', 'jw:7.1.4.1', 'jw:7.3.11'],
		states: [
			'informatie-delen/geheimTegenCollega',
			'informatie-delen/geheimBijGrond',
			'informatie-delen/geheimhouding',
			'informatie-delen/uitdrukkelijkeToestemming'
		],
		outcomes: []
	},
	'V-16': {
		status: 'voorstel',
		cites: ['gesprek:uitgangspunten', 'jw:7.1'],
		states: [],
		outcomes: []
	},
	'V-17': {
		status: 'voorstel',
		cites: ['gesprek:uitgangspunten', 'gesprek:bronnen', 'augeo18:veilig-thuis.2', 'bvm:2'],
		states: ['meldcode/stap3Gesprek', 'meldcode/stap3Uitstel', 'meldcode/uitstelVastgelegd'],
		outcomes: ['meldcode/stap-3-gesprek', 'meldcode/stap-3-uitstel-vastleggen']
	}
} as const satisfies Readonly<Record<`V-${string}`, Interpretation>>;
