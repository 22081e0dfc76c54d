import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { KeptVersions } from '#lib/export/versions/kept.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import { expect } from '../journey.ts';
import { press, type Screen } from './screen.ts';
import type { Language } from '../texts.ts';
import { uiWords, wording } from '../wording.ts';

const readRules = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`../../static/regels/${name}.json`, import.meta.url), 'utf8'));

/** The rulebook, the reading view, and what changed in the rules. */
export const rulesScreens: readonly Screen[] = [
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
	{
		name: 'the rulebook',
		address: 'regels',
		heading: (language) => wording('i18n/rulebook', 'title', language)
	},
	{
		name: 'a path with the remarks of a reviewer',
		address: 'lees/veiligheid',
		act: async (page: Page, language: Language): Promise<void> => {
			await press(page, language, 'i18n/reading', 'remarks.make');
			await page.locator('#acuutGevaar details > summary').first().click();
			await expect(page.locator('#acuutGevaar textarea').first()).toBeVisible();
		},
		heading: (language) => uiWords('paths.veiligheid', language)
	},
	{
		name: 'the changes of the rules',
		address: 'regels/wijzigingen',
		heading: (language) => wording('i18n/changes', 'title', language)
	},
	{
		name: 'the changes of the rules beside a version from a file',
		address: 'regels/wijzigingen',
		act: async (page: Page): Promise<void> => {
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
