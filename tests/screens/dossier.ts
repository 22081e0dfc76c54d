import type { Page } from '@playwright/test';
import { makeDossier, makeUpToKey, passphrase, pressKey, says, tryToOpen, typeNew } from '../dossier.ts';
import { expect } from '../journey.ts';
import type { Language } from '../texts.ts';
import type { Screen } from './screen.ts';

const title =
	(key: string) =>
	(language: Language): string =>
		says(key, language);

async function locked(page: Page, language: Language): Promise<void> {
	await makeDossier(page, passphrase, language);
	await pressKey(page, 'bar.lock', language);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(says('locked.title', language));
}

/** From the open dossier to one of its other pages. */
async function onTo(page: Page, language: Language, key: string): Promise<void> {
	await makeDossier(page, passphrase, language);
	await page
		.getByRole('link', { name: says(key, language) })
		.first()
		.click();
}

/** The way into the dossier, by state. */
const gateScreens: readonly Screen[] = [
	{ name: 'the dossier before there is one', address: 'dossier', heading: title('begin.title') },
	{
		name: 'choosing a passphrase that is too weak',
		address: 'dossier',
		act: async (page, language) => {
			await pressKey(page, 'begin.start', language);
			await typeNew(page, 'welkom01', language);
			await pressKey(page, 'choose.make', language);
			await expect(page.getByText(says('passphrase.weak', language))).toBeVisible();
			await expect(page.getByText(says('strength.tooWeak', language))).toBeVisible();
		},
		heading: title('begin.title')
	},
	{
		name: 'the recovery key of a new dossier',
		address: 'dossier',
		act: async (page, language) => {
			await makeUpToKey(page, passphrase, language);
			await pressKey(page, 'key.next', language);
			await expect(page.getByText(says('key.confirmWrong', language))).toBeVisible();
		},
		heading: title('key.title')
	},
	{
		name: 'the dossier on the lock after wrong passphrases',
		address: 'dossier',
		act: async (page, language) => {
			await locked(page, language);
			for (const wrong of ['een', 'twee', 'drie']) {
				await tryToOpen(page, wrong, language);
				await expect(page.getByText(says('locked.wrong', language))).toBeVisible();
			}
			await expect(page.getByRole('timer')).toBeVisible();
		},
		heading: title('locked.title')
	},
	{
		name: 'a new passphrase with the recovery key',
		address: 'dossier',
		act: async (page, language) => {
			await locked(page, language);
			await pressKey(page, 'locked.forgot', language);
			await pressKey(page, 'recover.open', language);
			await expect(page.getByText(says('recover.keyMissing', language))).toBeVisible();
		},
		heading: title('recover.title')
	}
];

/** The pages beside the cases. */
const besideScreens: readonly Screen[] = [
	{
		name: 'the settings of the dossier, about to remove it',
		address: 'dossier',
		act: async (page, language) => {
			await onTo(page, language, 'pages.settings');
			await pressKey(page, 'settings.remove.begin', language);
			await pressKey(page, 'settings.remove.sure', language);
			const word = says('settings.remove.word', language);
			await expect(page.getByText(says('settings.remove.typeWrong', language, { word }))).toBeVisible();
		},
		heading: title('settings.title')
	},
	{
		name: 'the settings with a new recovery key',
		address: 'dossier',
		act: async (page, language) => {
			await onTo(page, language, 'pages.settings');
			await pressKey(page, 'settings.recovery.make', language);
			await expect(page.locator('[data-recovery-key]')).toBeVisible();
		},
		heading: title('settings.title')
	},
	{
		name: 'the backups with one that is checked and one that is refused',
		address: 'dossier',
		act: async (page, language) => {
			await onTo(page, language, 'bar.backupNever');
			const waiting = page.waitForEvent('download');
			await pressKey(page, 'backup.make.do', language);
			const path = await (await waiting).path();
			await page.getByLabel(says('backup.check.choose', language), { exact: true }).setInputFiles(path);
			await expect(page.getByText(says('backup.check.same', language))).toBeVisible();
			await page.getByLabel(says('backup.restore.choose', language), { exact: true }).setInputFiles({
				name: 'foto.age',
				mimeType: 'application/octet-stream',
				buffer: Buffer.from('dit is geen kopie')
			});
			await expect(page.getByText(says('backup.refused.foreign', language))).toBeVisible();
		},
		heading: title('backup.title')
	}
];

/** The gate of the dossier, its settings and its backups. */
export const dossierScreens: readonly Screen[] = [...gateScreens, ...besideScreens];
