import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { KeptVersions } from '#lib/export/versions/kept.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import { newWalk, type Walk } from '#lib/flow/walk.ts';
import { expect } from './journey.ts';
import { chooseCriteria, today } from './road.ts';
import { sampleWalk } from './sample-walk.ts';
import type { Language } from './texts.ts';
import { factQuestion, outcome, question, uiWords, wording } from './wording.ts';

/** A screen of the app, and how a test comes to stand before it. */
export interface Screen {
	readonly name: string;
	/** Its address without the language; what stands in the tab when it is opened; what is done on it. */
	readonly address: string;
	readonly walk?: Walk;
	readonly act?: (page: Page, language: Language) => Promise<void>;
	/** The heading that must then be there. */
	readonly heading: (language: Language) => string | RegExp;
}

const ui = 'i18n/ui';
const forms = 'i18n/forms';
const registration = 'i18n/registration';
const walkOf = (main: Walk['main'], rest: Partial<Walk>): Walk => ({ ...newWalk(main, today), ...rest });

/** A plain signal up to the registration, in an organisation without a profile. */
export const signalWalk: Walk = {
	...sampleWalk,
	facts: { ...sampleWalk.facts, sector: 'onderwijs' },
	answers: {
		...sampleWalk.answers,
		bevoegdheid: { indexStatus: 'actief', organisatieAangesloten: 'ja', persoonlijkBevoegd: 'ja' }
	},
	at: 'registratie'
};

async function press(page: Page, language: Language, file: string, key: string): Promise<void> {
	await page.getByRole('button', { name: wording(file, key, language), exact: true }).click();
}

async function fillRegistration(page: Page, language: Language): Promise<void> {
	const typed: Readonly<Record<string, string>> = {
		name: 'Fenna Zonneveld',
		birthDate: '14-05-2017',
		street: 'Kwartelstraat',
		houseNumber: '118b',
		postcode: '9718 KT',
		city: 'Groningen',
		ownName: 'Jorrit Hoekema',
		role: 'intern begeleider',
		organisation: 'De Linde',
		email: 'j.hoekema@delinde.example',
		phone: '050 123 45 67'
	};
	for (const [key, text] of Object.entries(typed)) {
		await page.getByLabel(wording(registration, `field.${key}`, language), { exact: true }).fill(text);
	}
	await page.locator('main input[value="v"]').check({ force: true });
	await press(page, language, registration, 'screen.make');
	await expect(page.locator('[data-registration]')).toBeVisible();
}

/** Shows the whole map: axe takes what lies beyond the border of the picture for something that covers the page. */
async function showWholeMap(page: Page, language: Language): Promise<void> {
	await press(page, language, 'i18n/map', 'picture.fit');
}

/** The first question of each path; those that begin with a fact show its form. */
export const firstQuestions: readonly Screen[] = (
	[
		['veiligheid', 'acuutGevaar'],
		['wanneer-signaleren', 'betrokken'],
		['bevoegdheid', null],
		['informeren', null],
		['bezwaar', 'gehoord'],
		['meldcode', 'stap1Signalen'],
		['informatie-delen', 'ontvanger'],
		['toestemming', null],
		['ots', 'otsDitKind'],
		['match', 'contactGehad'],
		['verzoek', 'identiteit'],
		['opvragen', 'richting']
	] as const
).map(([path, state]) => ({
	name: `the first question of ${path}`,
	address: `pad/${path}`,
	heading: (language) =>
		state === null ? factQuestion('leeftijd', language) : question(path, state, language)
}));

/** The forms with facts, beside the one about the age. */
const factScreens: readonly Screen[] = [
	{
		name: 'the form about authority',
		address: 'pad/toestemming',
		walk: walkOf('toestemming', { facts: { leeftijd: 9 } }),
		heading: (language) => factQuestion('gezag', language)
	},
	{
		name: 'the form about consent with an error',
		address: 'pad/toestemming',
		walk: walkOf('toestemming', { facts: { leeftijd: 13, gezag: 'beide-ouders' } }),
		act: async (page, language) => {
			await page.locator('main select').first().selectOption('ingetrokken');
			await press(page, language, ui, 'path.next');
			await expect(page.getByText(wording(ui, 'path.fillIn', language))).toBeVisible();
		},
		heading: (language) => factQuestion('toestemmingen', language)
	},
	{
		name: 'the checklist of criteria with an alarm',
		address: 'pad/wanneer-signaleren',
		walk: walkOf('wanneer-signaleren', {
			answers: { 'wanneer-signaleren': { betrokken: 'ja', doelAfstemming: 'ja' } }
		}),
		act: async (page) => {
			await chooseCriteria(page, 'W4', 'G1');
		},
		heading: (language) => factQuestion('criteria', language)
	},
	{
		name: 'the form about the sector',
		address: 'pad/bevoegdheid',
		walk: walkOf('bevoegdheid', {
			facts: { leeftijd: 9 },
			answers: { bevoegdheid: { indexStatus: 'actief' } }
		}),
		heading: (language) => factQuestion('sector', language)
	}
];

const matchWalk = walkOf('match', { answers: { match: { contactGehad: 'ja', regieBekend: 'ander' } } });

/** Questions in their further states, and what comes between questions. */
const pathScreens: readonly Screen[] = [
	{
		name: 'a weighing without its reason',
		address: 'pad/ots',
		walk: walkOf('ots', { answers: { ots: { otsDitKind: 'ja', ontvangerIsGezinsvoogd: 'ja' } } }),
		act: async (page, language) => {
			await page.locator('main input[value="ja"]').check({ force: true });
			await press(page, language, ui, 'path.next');
			await expect(page.getByText(wording(ui, 'path.reasonMissing', language))).toBeVisible();
		},
		heading: (language) => question('ots', 'noodzakelijkVoorUitvoering', language)
	},
	{
		name: 'the weighing beside the risks of the law',
		address: 'pad/wanneer-signaleren',
		walk: walkOf('wanneer-signaleren', {
			facts: { criteria: ['G1', 'P2'] },
			answers: { 'wanneer-signaleren': { betrokken: 'ja', doelAfstemming: 'ja', redelijkVermoeden: 'ja' } },
			reasons: { 'wanneer-signaleren': { redelijkVermoeden: 'Dat zag ik zelf.' } }
		}),
		heading: (language) => question('wanneer-signaleren', 'bedreigtOntwikkeling', language)
	},
	{
		name: 'an earlier answer with the preview of its change',
		address: 'pad/match',
		walk: matchWalk,
		act: async (page, language) => {
			const short = wording('machines/match/texts', 'states.contactGehad.short', language);
			await page
				.getByRole('button', { name: wording(ui, 'path.trailChange', language).replace('{{short}}', short) })
				.click();
			await page.locator('main input[value="nee"]').check({ force: true });
			await expect(page.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
		},
		heading: (language) => question('match', 'contactGehad', language)
	},
	{
		name: 'the gate between two cases',
		address: 'pad/ots',
		walk: matchWalk,
		heading: (language) => uiWords('gate.title', language)
	},
	{
		name: 'the flow with the Meldcode as its second track',
		address: 'stroom',
		walk: walkOf('signaleringsstroom', {
			answers: { veiligheid: { acuutGevaar: 'nee', medewerkerVerdacht: 'nee', vermoedenOnveiligheid: 'ja' } },
			at: 'wanneer-signaleren'
		}),
		heading: (language) => question('wanneer-signaleren', 'betrokken', language)
	},
	{
		name: 'the flow at its end',
		address: 'stroom',
		walk: signalWalk,
		heading: (language) => uiWords('flow.registrationTitle', language)
	}
];

/** One outcome of each verdict, with a task that is done. */
const outcomeScreens: readonly Screen[] = [
	{
		name: 'an outcome that says go ahead',
		address: 'pad/informeren',
		walk: { ...signalWalk, main: 'informeren' },
		heading: (language) => outcome('informeren', 'geinformeerd', language)
	},
	{
		name: 'an outcome that says what comes first',
		address: 'pad/ots',
		walk: walkOf('ots', { answers: { ots: { otsDitKind: 'nee' } } }),
		heading: (language) => outcome('ots', 'gewone-route', language)
	},
	{
		name: 'an outcome that says no',
		address: 'pad/wanneer-signaleren',
		walk: walkOf('wanneer-signaleren', { answers: { 'wanneer-signaleren': { betrokken: 'nee' } } }),
		act: async (page) => {
			await page.getByRole('checkbox').first().check({ force: true });
			await expect(page.locator('main input[type="text"]')).not.toHaveCount(0);
		},
		heading: (language) => outcome('wanneer-signaleren', 'geen-signaal-niet-betrokken', language)
	},
	{
		name: 'an outcome that says act now',
		address: 'pad/veiligheid',
		walk: walkOf('veiligheid', { answers: { veiligheid: { acuutGevaar: 'ja' } } }),
		heading: (language) => outcome('veiligheid', 'handel-nu', language)
	}
];

const registrationTitle = (language: Language): string => wording(registration, 'screen.title', language);

const documentScreens: readonly Screen[] = [
	{ name: 'the registration', address: 'registratie', walk: signalWalk, heading: registrationTitle },
	{
		name: 'the registration before its time',
		address: 'registratie',
		walk: matchWalk,
		heading: registrationTitle
	},
	{
		name: 'the registration with errors',
		address: 'registratie',
		walk: signalWalk,
		act: async (page, language) => {
			await press(page, language, registration, 'screen.make');
			await expect(page.getByText(wording(registration, 'missing.name', language))).toBeVisible();
		},
		heading: registrationTitle
	},
	{
		name: 'the registration that was made',
		address: 'registratie',
		walk: signalWalk,
		act: fillRegistration,
		heading: registrationTitle
	},
	{
		name: 'the note',
		address: 'notitie',
		walk: signalWalk,
		heading: (language) => wording('i18n/note', 'document.title', language)
	},
	{
		name: 'the note without a case',
		address: 'notitie',
		heading: (language) => wording('i18n/note', 'document.title', language)
	},
	{
		name: 'the hand-over',
		address: 'overdracht',
		walk: signalWalk,
		heading: (language) => wording('i18n/note', 'handover.title', language)
	}
];

const rulebookScreens: readonly Screen[] = [
	{
		name: 'the rulebook',
		address: 'regels',
		heading: (language) => wording('i18n/rulebook', 'title', language)
	},
	{
		name: 'a path with the remarks of a reviewer',
		address: 'lees/veiligheid',
		act: async (page, language) => {
			await press(page, language, 'i18n/reading', 'remarks.make');
			await page.locator('#acuutGevaar details > summary').first().click();
			await expect(page.locator('#acuutGevaar textarea').first()).toBeVisible();
		},
		heading: (language) => uiWords('paths.veiligheid', language)
	}
];

/** The maps, whole, and with what belongs to a state beside it. */
const mapScreens: readonly Screen[] = [
	{
		name: 'the map of the flow',
		address: 'kaart',
		walk: signalWalk,
		act: showWholeMap,
		heading: (language) => wording('i18n/map', 'index.title', language)
	},
	{
		name: 'the map of a path with a state unfolded',
		address: 'kaart/wanneer-signaleren',
		walk: signalWalk,
		act: async (page, language) => {
			await showWholeMap(page, language);
			await page.locator('#kaart-bedreigtOntwikkeling').focus();
			await expect(page.locator('section[id$="-panel"] code').first()).toBeVisible();
		},
		heading: (language) =>
			wording('i18n/map', 'page.title', language, {
				title: wording(ui, 'paths.wanneer-signaleren', language)
			})
	},
	{
		name: 'the largest map',
		address: 'kaart/informatie-delen',
		act: showWholeMap,
		heading: (language) =>
			wording('i18n/map', 'page.title', language, {
				title: wording(ui, 'paths.informatie-delen', language)
			})
	}
];

const readRules = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../static/regels/${name}.json`, import.meta.url), 'utf8'));

const changesScreens: readonly Screen[] = [
	{
		name: 'the changes of the rules',
		address: 'regels/wijzigingen',
		heading: (language) => wording('i18n/changes', 'title', language)
	},
	{
		name: 'the changes of the rules beside a version from a file',
		address: 'regels/wijzigingen',
		act: async (page) => {
			const { ots = [] } = readRules('index') as KeptVersions;
			const version = readRules(`ots/${ots.at(-1) ?? ''}`) as PathSnapshot;
			version.texts.nl['intro'] = 'Zo was het eerst.';
			version.initial = 'eigenTaak';
			await page.locator('main input[type="file"]').setInputFiles({
				name: 'eerder.json',
				mimeType: 'application/json',
				buffer: Buffer.from(JSON.stringify(version))
			});
			await expect(page.locator('main del').first()).toBeVisible();
		},
		heading: (language) => wording('i18n/changes', 'title', language)
	}
];

/** The page of terms, and the search. */
const searchScreens: readonly Screen[] = [
	{
		name: 'the page of terms',
		address: 'begrippen',
		heading: (language) => wording('i18n/terms', 'title', language)
	},
	{
		name: 'the search',
		address: 'zoeken',
		heading: (language) => wording('i18n/search', 'title', language)
	},
	{
		name: 'the search with results',
		address: 'zoeken',
		act: async (page) => {
			await page.locator('main input').fill('signal');
			await expect(page.locator('main [data-hit]')).toHaveCount(10);
		},
		heading: (language) => wording('i18n/search', 'title', language)
	},
	{
		name: 'the search that finds nothing',
		address: 'zoeken',
		act: async (page, language) => {
			await page.locator('main input').fill('xyzzyplugh');
			await expect(page.getByText(wording('i18n/search', 'none.spelling', language))).toBeVisible();
		},
		heading: (language) => wording('i18n/search', 'title', language)
	}
];

/** All screens but the first questions of the paths. */
export const screens: readonly Screen[] = [
	{
		name: 'the start page',
		address: '',
		heading: (language) => wording('i18n/frame', 'start.title', language)
	},
	{
		name: 'the start page with work to go on with',
		address: '',
		walk: signalWalk,
		heading: (language) => wording('i18n/frame', 'start.title', language)
	},
	...factScreens,
	...pathScreens,
	...outcomeScreens,
	...documentScreens,
	{
		name: 'two versions of a case side by side',
		address: 'wat-als',
		walk: walkOf('ots', {
			answers: { ots: { otsDitKind: 'nee' } },
			whatIf: { path: 'ots', answers: { otsDitKind: 'ja' }, facts: {}, profile: {} }
		}),
		heading: (language) =>
			wording('i18n/explain', 'whatIf.heading', language, { title: wording(ui, 'paths.ots', language) })
	},
	{
		name: 'two versions without a case',
		address: 'wat-als',
		heading: (language) => wording('i18n/explain', 'whatIf.title', language)
	},
	{
		name: 'the profile',
		address: 'profiel',
		heading: (language) => wording(forms, 'profile.title', language)
	},
	{
		name: 'the page about the app',
		address: 'over',
		heading: (language) => wording('i18n/about', 'title', language)
	},
	{
		name: 'an earlier signal',
		address: 'eerder-signaal',
		heading: (language) => uiWords('earlier.title', language)
	},
	...changesScreens,
	{
		name: 'the index of the reading view',
		address: 'lees',
		heading: (language) => wording('i18n/reading', 'index.title', language)
	},
	{
		name: 'a path in the reading view',
		address: 'lees/informatie-delen',
		heading: (language) => uiWords('paths.informatie-delen', language)
	},
	...searchScreens,
	...mapScreens,
	...rulebookScreens,
	{
		name: 'an address that leads nowhere',
		address: 'nergens',
		heading: (language) => wording('i18n/frame', 'error.notFoundTitle', language)
	}
];
