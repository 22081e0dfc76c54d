import { decision } from '#lib/machines/decision.ts';
import { outcomes } from '#lib/machines/informatie-delen/outcomes.ts';

/**
 * Mag ik informatie delen? May information be shared? One decision is one recipient, one purpose and one set of information.
 *
 * The six questions of the roadmap stay visible; purpose is asked before ground, since the ground depends on it.
 */
export const informatieDelenMachine = decision<
	| 'eigen-team'
	| 'andere-professional'
	| 'gezinsvoogd'
	| 'gezinsvoogd-buiten-ots'
	| 'veilig-thuis'
	| 'raad'
	| 'leerplicht'
	| 'politie'
	| 'ouder-met-gezag'
	| 'ouder-zonder-gezag'
	| 'ouder-van-16-plus'
	| 'ander'
	| 'nee'
	| 'ja'
	| 'onveilig'
	| 'toestemming'
	| 'weet-niet'
	| 'wettelijk-of-anders'
	| 'niet-gebonden'
	| 'wet-doorbreekt'
	| 'gebonden'
	| 'volledig'
	| 'niet-gevraagd'
	| 'onvolledig'
	| 'geweigerd'
	| 'ingetrokken'
	| 'nee-onveilig'
	| 'nee-onbereikbaar'
	| 'niet-mogelijk'
	| 'conflict-van-plichten'
	| 'goed-hulpverlenerschap'
	| 'vermoeden-geweld'
	| 'andere-grondslag'
	| 'geen'
	| 'onzeker'
	| 'niet-eens'
	| 'advies'
	| 'melding'
	| 'antwoord-op-onderzoek'
>().createMachine({
	id: 'informatie-delen',
	version: '2026-11-22',
	initial: 'ontvanger',
	states: {
		ontvanger: {
			meta: { kind: 'question', cites: ['augeo18:tips.1', 'augeo18:tips.3'] },
			on: {
				'answer.eigen-team': 'nodigVoorTaak',
				'answer.andere-professional': 'anoniemGenoeg',
				'answer.gezinsvoogd': 'naar-ots',
				'answer.gezinsvoogd-buiten-ots': 'anoniemGenoeg',
				'answer.veilig-thuis': 'soortContact',
				'answer.raad': 'nodigVoorRaad',
				'answer.leerplicht': 'leerplichtVraagt',
				'answer.politie': 'via-directie',
				'answer.ouder-met-gezag': 'ouderInformeren',
				'answer.ouder-zonder-gezag': 'ouder-zonder-gezag',
				'answer.ouder-van-16-plus': 'doelHelder',
				'answer.ander': 'doelHelder'
			}
		},
		ouderInformeren: {
			meta: { kind: 'weighing', cites: ['gesprek:uitgangspunten', 'augeo18:tips.3', 'jw:7.3.11'] },
			on: {
				'answer.nee': 'delen-met-ouder',
				'answer.ja': 'niet-delen-onevenredig',
				'answer.onveilig': 'volg-meldcode'
			}
		},
		nodigVoorTaak: {
			meta: { kind: 'question', cites: ['augeo18:tips.1', 'augeo18:tips.6'] },
			on: {
				'answer.ja': 'geheimTegenCollega',
				'answer.nee': 'niet-delen-buiten-taak'
			}
		},
		geheimTegenCollega: {
			meta: { kind: 'question', cites: ['augeo18:stappenplan.6', 'jw:7.3.11'] },
			on: {
				'answer.nee': 'delen-binnen-team',
				'answer.ja': 'doelHelder'
			}
		},
		leerplichtVraagt: {
			meta: { kind: 'question', cites: ['lpw:18'] },
			on: {
				'answer.ja': 'eigenFeitenLeerplicht',
				'answer.nee': 'anoniemGenoeg'
			}
		},
		eigenFeitenLeerplicht: {
			meta: { kind: 'question', cites: ['lpw:18', 'augeo18:tips.1'] },
			on: {
				'answer.ja': 'delen-moet-leerplicht',
				'answer.nee': 'eerst-beperken'
			}
		},
		anoniemGenoeg: {
			meta: { kind: 'question', cites: ['augeo18:tips.2', 'augeo18:stappenplan.5'] },
			on: {
				'answer.ja': 'nietHerleidbaar',
				'answer.nee': 'doelHelder'
			}
		},
		nietHerleidbaar: {
			meta: { kind: 'weighing', cites: ['augeo18:tips.2'] },
			on: {
				'answer.ja': 'deel-anoniem',
				'answer.nee': 'doelHelder'
			}
		},
		doelHelder: {
			meta: { kind: 'question', cites: ['augeo18:stappenplan.2', 'augeo18:tips.5'] },
			on: {
				'answer.ja': 'binnenTaak',
				'answer.nee': 'eerst-doel-bepalen'
			}
		},
		binnenTaak: {
			meta: { kind: 'question', cites: ['augeo18:tips.1', 'augeo18:tips.6', 'groeiling:6'] },
			on: {
				'answer.ja': 'minimaal',
				'answer.nee': 'niet-delen-buiten-taak'
			}
		},
		minimaal: {
			meta: { kind: 'question', cites: ['augeo18:stappenplan.3', 'groeiling:6', 'gesprek:uitgangspunten'] },
			on: {
				'answer.ja': 'proportioneel',
				'answer.nee': 'eerst-beperken'
			}
		},
		proportioneel: {
			meta: { kind: 'weighing', cites: ['augeo18:stappenplan.4', 'augeo18:tips.7'] },
			on: {
				'answer.ja': 'subsidiair',
				'answer.nee': 'niet-delen-onevenredig'
			}
		},
		subsidiair: {
			meta: { kind: 'weighing', cites: ['augeo18:stappenplan.5', 'augeo18:tips.4'] },
			on: {
				'answer.ja': 'grondslag',
				'answer.nee': 'kies-lichter-middel'
			}
		},
		grondslag: {
			meta: { kind: 'question', cites: ['augeo18:stappenplan.1'] },
			on: {
				'answer.toestemming': 'geheimhouding',
				'answer.weet-niet': 'geheimhouding',
				'answer.wettelijk-of-anders': 'grondslagBevestigd'
			}
		},
		grondslagBevestigd: {
			meta: { kind: 'question', cites: ['augeo18:stappenplan.1', 'augeo18:tips.7'] },
			on: {
				'answer.ja': 'geheimBijGrond',
				'answer.nee': 'eerst-privacyfunctionaris'
			}
		},
		geheimBijGrond: {
			meta: { kind: 'question', cites: ['augeo18:stappenplan.6', 'jw:7.3.11'] },
			on: {
				'answer.niet-gebonden': 'delen-zonder-toestemming',
				'answer.wet-doorbreekt': 'delen-zonder-toestemming',
				'answer.gebonden': 'conflictToets'
			}
		},
		geheimhouding: {
			meta: { kind: 'question', cites: ['augeo18:stappenplan.6'] },
			on: {
				'answer.ja': 'uitdrukkelijkeToestemming',
				'answer.nee': 'toestemming'
			}
		},
		uitdrukkelijkeToestemming: {
			meta: {
				kind: 'derived',
				rule: 'toestemmingsstand',
				cites: ['augeo18:stappenplan.6', 'augeo18:tips.leeftijd']
			},
			on: {
				'answer.volledig': 'delen-met-toestemming',
				'answer.niet-gevraagd': 'kanVragen',
				'answer.onvolledig': 'kanAanvullen',
				'answer.geweigerd': 'weigeringBesproken',
				'answer.ingetrokken': 'uitzondering'
			}
		},
		toestemming: {
			meta: {
				kind: 'derived',
				rule: 'toestemmingsstand',
				cites: ['augeo18:stappenplan.1', 'augeo18:tips.leeftijd', 'actieplan:3', 'groeiling:5']
			},
			on: {
				'answer.volledig': 'delen-met-toestemming',
				'answer.niet-gevraagd': 'kanVragen',
				'answer.onvolledig': 'kanAanvullen',
				'answer.geweigerd': 'weigeringBesproken',
				'answer.ingetrokken': 'uitzondering'
			}
		},
		kanVragen: {
			meta: { kind: 'question', cites: ['augeo18:vir.privacy', 'augeo18:tips.3'] },
			on: {
				'answer.ja': 'eerst-toestemming-vragen',
				'answer.nee-onveilig': 'uitzondering',
				'answer.nee-onbereikbaar': 'uitzondering'
			}
		},
		kanAanvullen: {
			meta: { kind: 'question', cites: ['augeo18:vir.privacy', 'augeo18:tips.leeftijd'] },
			on: {
				'answer.ja': 'toestemming-aanvullen',
				'answer.nee-onveilig': 'uitzondering',
				'answer.nee-onbereikbaar': 'uitzondering'
			}
		},
		weigeringBesproken: {
			meta: { kind: 'question', cites: ['augeo18:tips.4'] },
			on: {
				'answer.ja': 'uitzondering',
				'answer.niet-mogelijk': 'uitzondering',
				'answer.nee': 'eerst-gesprek'
			}
		},
		uitzondering: {
			meta: { kind: 'question', cites: ['augeo18:vir.privacy', 'groeiling:5', 'gesprek:uitgangspunten'] },
			on: {
				'answer.conflict-van-plichten': 'conflictToets',
				'answer.goed-hulpverlenerschap': 'belangGeschaad',
				'answer.vermoeden-geweld': 'volg-meldcode',
				'answer.andere-grondslag': 'grondslagBevestigd',
				'answer.geen': 'niet-delen-geen-grondslag'
			}
		},
		conflictToets: {
			meta: { kind: 'weighing', cites: ['augeo18:vir.privacy', 'groeiling:5', 'knmg:conflict-van-plichten'] },
			on: {
				'answer.ja': 'rustOpVermoeden',
				'answer.nee': 'niet-delen-geen-grondslag'
			}
		},
		belangGeschaad: {
			meta: { kind: 'weighing', cites: ['augeo18:vir.privacy'] },
			on: {
				'answer.ja': 'rustOpVermoeden',
				'answer.nee': 'niet-delen-geen-grondslag'
			}
		},
		rustOpVermoeden: {
			meta: { kind: 'question', cites: ['augeo18:vir.privacy'] },
			on: {
				'answer.ja': 'volg-meldcode',
				'answer.onzeker': 'volg-meldcode',
				'answer.nee': 'tweedePersoon'
			}
		},
		tweedePersoon: {
			meta: { kind: 'question', cites: ['augeo18:tips.7'] },
			on: {
				'answer.ja': 'delen-zonder-toestemming',
				'answer.niet-eens': 'niet-delen-geen-grondslag',
				'answer.nee': 'eerst-tweede-persoon'
			}
		},
		soortContact: {
			meta: { kind: 'question', cites: ['augeo18:veilig-thuis.2', 'augeo18:veilig-thuis.6'] },
			on: {
				'answer.advies': 'advies-veilig-thuis',
				'answer.melding': 'volg-meldcode',
				'answer.antwoord-op-onderzoek': 'nodigVoorOnderzoek'
			}
		},
		nodigVoorOnderzoek: {
			meta: { kind: 'weighing', cites: ['augeo18:veilig-thuis.6', 'wmo:5.2.6'] },
			on: {
				'answer.ja': 'eigenFeitenVeiligThuis',
				'answer.nee': 'niet-delen-niet-nodig'
			}
		},
		nodigVoorRaad: {
			meta: { kind: 'weighing', cites: ['bw1:240'] },
			on: {
				'answer.ja': 'eigenFeitenRaad',
				'answer.nee': 'niet-delen-niet-nodig'
			}
		},
		eigenFeitenVeiligThuis: {
			meta: { kind: 'question', cites: ['augeo18:tips.1'] },
			on: {
				'answer.ja': 'delen-mag-veilig-thuis',
				'answer.nee': 'eerst-beperken'
			}
		},
		eigenFeitenRaad: {
			meta: { kind: 'question', cites: ['augeo18:tips.1'] },
			on: {
				'answer.ja': 'delen-mag-raad',
				'answer.nee': 'eerst-beperken'
			}
		},
		...outcomes
	}
});
