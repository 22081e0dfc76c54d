import type { Page } from '@playwright/test';
import { expect } from '../journey.ts';
import { chooseCriteria } from '../road.ts';
import { press, type Screen, walkOf } from './screen.ts';
import type { Language } from '../texts.ts';
import { signalWalk } from '../work.ts';
import { factQuestion, outcome, question, uiWords, wording } from '../wording.ts';

const ui = 'i18n/ui';

/** A match that waits: another case than most screens ask for. */
export const matchWalk = walkOf('match', {
	answers: { match: { contactGehad: 'ja', regieBekend: 'ander' } }
});

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
export const factScreens: readonly Screen[] = [
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
		act: async (page: Page, language: Language): Promise<void> => {
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
		act: async (page: Page): Promise<void> => {
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

/** Questions in their further states, and what comes between questions. */
export const pathScreens: readonly Screen[] = [
	{
		name: 'a weighing without its reason',
		address: 'pad/ots',
		walk: walkOf('ots', { answers: { ots: { otsDitKind: 'ja', ontvangerIsGezinsvoogd: 'ja' } } }),
		act: async (page: Page, language: Language): Promise<void> => {
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
		act: async (page: Page, language: Language): Promise<void> => {
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
export const outcomeScreens: readonly Screen[] = [
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
		act: async (page: Page): Promise<void> => {
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
