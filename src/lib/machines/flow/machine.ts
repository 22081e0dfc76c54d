import { setup } from 'xstate';
import type { PathId } from '#lib/machines/registry.ts';

/** A step of the flow is a whole decision path; its outcome is the event that leads on. */
export type FlowMeta = { readonly kind: 'step'; readonly path: PathId } | { readonly kind: 'end' };

/** The paths of the main line, in the order in which they are walked. */
export const mainLine = [
	'veiligheid',
	'wanneer-signaleren',
	'bevoegdheid',
	'informeren',
	'bezwaar'
] as const satisfies readonly PathId[];

type FlowOutcome =
	| 'handel-nu'
	| 'bel-veilig-thuis'
	| 'medewerker-route'
	| 'meldcode-starten'
	| 'andere-onveiligheid'
	| 'geen-onveiligheid'
	| 'signaal-gewenst'
	| 'eerst-overleggen'
	| 'eerst-veiligheid'
	| 'geen-signaal-niet-betrokken'
	| 'geen-signaal-geen-opzoekmiddel'
	| 'geen-signaal-geen-zorg'
	| 'geen-signaal-enkelvoudig'
	| 'geen-signaal-geen-bedreiging'
	| 'geen-signaal-al-afgestemd'
	| 'bevoegd'
	| 'overdragen'
	| 'eerst-navragen'
	| 'eerst-regio-vragen'
	| 'te-oud'
	| 'index-gesloten'
	| 'sector-niet-bevoegd'
	| 'organisatie-niet-aangesloten'
	| 'geinformeerd'
	| 'bezwaar-gemaakt'
	| 'eerst-informeren'
	| 'alsnog-informeren'
	| 'informatie-aanvullen'
	| 'informeren-uitgesteld'
	| 'uitgesteld-met-bezwaar'
	| 'eerst-tweede-persoon'
	| 'eerst-meldcode'
	| 'signaal-ondanks-bezwaar'
	| 'geen-signaal-bezwaar-gevolgd'
	| 'geen-signaal-lichter-middel'
	| 'eerst-gesprek';

/**
 * De signaleringsstroom: from a concern to a registration, over the paths.
 *
 * Every outcome is written out, the ones that end the flow too: a new outcome that nobody thought
 * of must be a missing edge in a test, not a silent end. The Meldcode is no step but a side track,
 * opened by any outcome with the duty `start-meldcode`.
 */
export const signaleringsstroomMachine = setup({
	types: { events: {} as { type: `outcome.${FlowOutcome}` }, meta: {} as FlowMeta }
}).createMachine({
	id: 'signaleringsstroom',
	version: '2026-11-22',
	initial: 'veiligheid',
	states: {
		veiligheid: {
			meta: { kind: 'step', path: 'veiligheid' },
			on: {
				'outcome.handel-nu': 'einde',
				'outcome.bel-veilig-thuis': 'einde',
				'outcome.medewerker-route': 'einde',
				'outcome.meldcode-starten': 'wanneer-signaleren',
				'outcome.andere-onveiligheid': 'wanneer-signaleren',
				'outcome.geen-onveiligheid': 'wanneer-signaleren'
			}
		},
		'wanneer-signaleren': {
			meta: { kind: 'step', path: 'wanneer-signaleren' },
			on: {
				'outcome.signaal-gewenst': 'bevoegdheid',
				'outcome.eerst-overleggen': 'einde',
				'outcome.eerst-veiligheid': 'einde',
				'outcome.geen-signaal-niet-betrokken': 'einde',
				'outcome.geen-signaal-geen-opzoekmiddel': 'einde',
				'outcome.geen-signaal-geen-zorg': 'einde',
				'outcome.geen-signaal-enkelvoudig': 'einde',
				'outcome.geen-signaal-geen-bedreiging': 'einde',
				'outcome.geen-signaal-al-afgestemd': 'einde'
			}
		},
		bevoegdheid: {
			meta: { kind: 'step', path: 'bevoegdheid' },
			on: {
				'outcome.bevoegd': 'informeren',
				'outcome.overdragen': 'einde',
				'outcome.eerst-navragen': 'einde',
				'outcome.eerst-regio-vragen': 'einde',
				'outcome.te-oud': 'einde',
				'outcome.index-gesloten': 'einde',
				'outcome.sector-niet-bevoegd': 'einde',
				'outcome.organisatie-niet-aangesloten': 'einde'
			}
		},
		informeren: {
			meta: { kind: 'step', path: 'informeren' },
			on: {
				'outcome.geinformeerd': 'registratie',
				'outcome.bezwaar-gemaakt': 'bezwaar',
				'outcome.eerst-informeren': 'einde',
				'outcome.alsnog-informeren': 'einde',
				'outcome.informatie-aanvullen': 'einde',
				'outcome.informeren-uitgesteld': 'registratie',
				'outcome.uitgesteld-met-bezwaar': 'bezwaar',
				'outcome.eerst-tweede-persoon': 'einde',
				'outcome.eerst-meldcode': 'einde'
			}
		},
		bezwaar: {
			meta: { kind: 'step', path: 'bezwaar' },
			on: {
				'outcome.signaal-ondanks-bezwaar': 'registratie',
				'outcome.geen-signaal-bezwaar-gevolgd': 'einde',
				'outcome.geen-signaal-lichter-middel': 'einde',
				'outcome.eerst-gesprek': 'einde'
			}
		},
		registratie: { type: 'final', meta: { kind: 'end' } },
		einde: { type: 'final', meta: { kind: 'end' } }
	}
});
