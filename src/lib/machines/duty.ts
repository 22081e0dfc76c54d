/**
 * The obligations that come with an outcome, in the contract's order. Each shows as a task that can
 * be ticked, dated and recorded; the words are in `duties.*.json`.
 */
export const dutyIds = [
	'bel-112',
	'bel-veilig-thuis',
	'start-meldcode',
	'weeg-signaal',
	'weeg-bezwaar',
	'vastleggen-afweging',
	'herbeoordelen',
	'overleg-anoniem',
	'overleg-collega',
	'naar-bevoegd-gezag',
	'overdragen-aan-bevoegde',
	'navragen-organisatie',
	'navragen-regio',
	'kies-andere-route',
	'informeer-vooraf',
	'informeer-achteraf',
	'informeer-vooraf-of-achteraf',
	'vastleggen-informeren',
	'leg-uitstel-vast',
	'plan-informeren',
	'tweede-persoon',
	'voer-gesprek',
	'leg-argumentatie-vast',
	'meld-uitkomst-aan-gezin',
	'wijs-op-bezwaarroute',
	'meld-bij-veilig-thuis',
	'breng-signalen-in-kaart',
	'houd-anoniem',
	'minimaliseer',
	'veilig-kanaal',
	'verifieer-ontvanger',
	'via-directie',
	'via-privacyfunctionaris',
	'vraag-toestemming',
	'vastleggen-toestemming',
	'stop-delen',
	'bepaal-doel',
	'kies-lichter-middel',
	'trek-signaal-in',
	'loop-ots',
	'loop-informatie-delen',
	'vraag-toelichting',
	'geef-inzage',
	'zienswijze-opnemen',
	'neem-contact-op',
	'spreek-regie-af',
	'maak-gezinsplan'
] as const;

export type DutyId = (typeof dutyIds)[number];

/** Duties that are done on an agreed day: the task asks for that day as soon as it is shown. */
export const plannedDuties: ReadonlySet<DutyId> = new Set(['herbeoordelen', 'plan-informeren']);
