import { makeCase, onCase } from './cases.ts';
import { expect, heading, open, test } from './journey.ts';
import {
	field,
	isLocked,
	isOpen,
	makeDossier,
	makeUpToKey,
	passphrase,
	pressKey,
	says,
	tryToOpen,
	typeNew,
	unlock
} from './dossier.ts';

const other = 'kapstok paraplu vlinder orgel';

test.beforeEach(({ watch }) => {
	watch.typed.push('lantaarn', 'zeehond', 'kapstok', 'paraplu');
});

test('all is said before the first letter, and a weak passphrase is refused with a reason', async ({
	page
}) => {
	await open(page, '/dossier/');
	await expect(page.getByText(says('begin.lossText'))).toBeVisible();
	await expect(page.getByText(says('begin.notShared'))).toBeVisible();
	await expect(page.locator('main input')).toHaveCount(0);
	await pressKey(page, 'begin.start');
	await expect(field(page, 'passphrase.new')).toBeFocused();
	await typeNew(page, 'welkom01');
	await expect(page.getByText(says('strength.weakness.known'))).toBeVisible();
	await pressKey(page, 'choose.make');
	await expect(field(page, 'passphrase.new')).toBeFocused();
	await expect(field(page, 'passphrase.new')).toHaveAccessibleDescription(says('passphrase.weak'));

	await typeNew(page, passphrase);
	await expect(page.getByText(says('strength.enough'))).toBeVisible();
	await field(page, 'passphrase.repeat').fill('lantaarn zeehond');
	await pressKey(page, 'choose.make');
	await expect(field(page, 'passphrase.repeat')).toHaveAccessibleDescription(says('passphrase.different'));
	await expect(field(page, 'passphrase.repeat')).toBeFocused();

	// Nothing was made so far.
	await page.reload();
	await expect(heading(page)).toHaveText(says('begin.title'));
});

test('the recovery key is shown once, goes on paper alone, and is confirmed by its end', async ({ page }) => {
	const key = await makeUpToKey(page);
	expect(key).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-Z*~$=]$/);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(says('key.printUse'))).toBeVisible();
	await expect(page.locator('[data-recovery-key]')).toBeVisible();
	await expect(page.getByText(says('key.paper'))).toBeHidden();
	await expect(page.getByRole('button', { name: says('bar.lock') })).toBeHidden();
	await page.emulateMedia({ media: 'screen' });

	await field(page, 'key.confirm').fill('00000');
	await pressKey(page, 'key.next');
	await expect(field(page, 'key.confirm')).toBeFocused();
	await expect(page.getByText(says('key.confirmWrong'))).toBeVisible();
	await field(page, 'key.confirm').fill(key.slice(-6).toLowerCase());
	await pressKey(page, 'key.next');
	await expect(heading(page)).toHaveText(says('kept.title'));
	// The browser answers one way or the other, and the answer is told.
	const answers = ['granted', 'refused', 'unsupported'].map((answer) => says(`kept.${answer}`));
	await expect
		.poll(async () => answers.includes((await page.getByRole('status').first().innerText()).trim()))
		.toBe(true);
	await pressKey(page, 'kept.enter');
	await isOpen(page);
	await page.reload();
	await isLocked(page);
	await expect(page.getByText(key)).toHaveCount(0);
});

test('it is locked by hand, opens with its passphrase, and a wrong one waits longer each time', async ({
	page
}) => {
	await makeDossier(page);
	await open(page, '/pad/ots/');
	// A page that is fetched anew knows no key.
	await expect(page.getByRole('button', { name: says('bar.lock'), exact: true })).toHaveCount(0);
	await open(page, '/dossier/');
	await unlock(page);
	await page.getByRole('contentinfo').getByRole('link', { name: 'Begrippen' }).click();
	// The strip stands on every page: only the heading says that the other page has come.
	await expect(heading(page)).toHaveText('Begrippen');
	await expect(page.getByRole('button', { name: says('bar.lock'), exact: true })).toBeVisible();
	await pressKey(page, 'bar.lock');
	await isLocked(page);
	await expect(page).toHaveURL(/\/dossier\/$/);
	await expect(page.getByText(says('locked.person'))).toBeVisible();

	// From here on the time stands still, so that the wait is over when the test says so, and not before.
	const now = Date.now();
	await page.clock.setFixedTime(now);
	for (const wrong of ['een', 'twee', 'drie']) {
		await tryToOpen(page, wrong);
		await expect(field(page, 'passphrase.label')).toHaveAccessibleDescription(says('locked.wrong'));
		await expect(field(page, 'passphrase.label')).toBeFocused();
	}
	await expect(page.getByRole('timer')).toBeVisible();
	// The wait outlives a reload: the right one too has to wait.
	await page.reload();
	await tryToOpen(page, passphrase);
	await expect(page.getByRole('timer')).toHaveText(says('locked.seconds', 'nl', { time: '0:05' }));
	await page.clock.setFixedTime(now + 5000);
	await expect(page.getByText(says('locked.waited'))).toBeVisible();
	await unlock(page);
});

test('who forgot the passphrase takes a new one with the recovery key', async ({ page }) => {
	const key = await makeDossier(page);
	await pressKey(page, 'bar.lock');
	await pressKey(page, 'locked.forgot');
	await expect(heading(page)).toBeFocused();
	const mistyped = `${key.startsWith('0') ? '1' : '0'}${key.slice(1)}`;
	await field(page, 'recover.key').fill(mistyped);
	await typeNew(page, other);
	await pressKey(page, 'recover.open');
	await expect(page.getByText(says('recover.keyWrong'))).toBeVisible();
	await expect(field(page, 'recover.key')).toBeFocused();
	await field(page, 'recover.key').fill(key.replaceAll('-', ' ').toLowerCase());
	await pressKey(page, 'recover.open');
	await isOpen(page);
	await pressKey(page, 'bar.lock');
	await tryToOpen(page, passphrase);
	await expect(page.getByText(says('locked.wrong'))).toBeVisible();
	await unlock(page, other);
});

test('the passphrase, the recovery key and the idle time can be changed', async ({ page }) => {
	const first = await makeDossier(page);
	await page
		.getByRole('link', { name: says('pages.settings') })
		.first()
		.click();
	await expect(heading(page)).toHaveText(says('settings.title'));
	await field(page, 'settings.passphrase.old').fill('iets anders');
	await typeNew(page, other);
	await pressKey(page, 'settings.passphrase.change');
	await expect(page.getByText(says('settings.passphrase.oldWrong'))).toBeVisible();
	await field(page, 'settings.passphrase.old').fill(passphrase);
	await pressKey(page, 'settings.passphrase.change');
	await expect(page.getByText(says('settings.passphrase.done'))).toBeVisible();
	await expect(field(page, 'passphrase.new')).toHaveValue('');

	await pressKey(page, 'settings.recovery.make');
	const second = (await page.locator('[data-recovery-key]').innerText()).trim().replace(/\s+/g, '-');
	expect(second).not.toBe(first);
	await field(page, 'key.confirm').fill(second.slice(-6));
	await pressKey(page, 'key.next');
	await expect(page.getByText(says('settings.recovery.done'))).toBeVisible();

	await page.getByLabel(says('settings.idle.label')).fill('90');
	await expect(page.getByText(says('settings.idle.wrong'))).toBeVisible();
	await page.getByLabel(says('settings.idle.label')).fill('12');
	await page.getByLabel(says('settings.role.label')).fill('intern begeleider');
	await pressKey(page, 'settings.role.save');
	// One for the minutes, one for the function.
	await expect(page.getByText(says('settings.kept'), { exact: true })).toHaveCount(2);

	await page.reload();
	await unlock(page, other);
	await page
		.getByRole('link', { name: says('pages.settings') })
		.first()
		.click();
	await expect(page.getByLabel(says('settings.idle.label'))).toHaveValue('12');
	await expect(page.getByLabel(says('settings.role.label'))).toHaveValue('intern begeleider');
	await pressKey(page, 'bar.lock');
	await pressKey(page, 'locked.forgot');
	await field(page, 'recover.key').fill(first);
	await typeNew(page, passphrase);
	await pressKey(page, 'recover.open');
	await expect(page.getByText(says('recover.keyWrong'))).toBeVisible();
});

test('it is locked when nobody is there, and a touch keeps it open', async ({ page }) => {
	await page.clock.install();
	await makeDossier(page);
	await page.clock.fastForward('04:30');
	await page.mouse.move(200, 300);
	await page.clock.fastForward('04:30');
	await expect(page.getByRole('button', { name: says('bar.lock'), exact: true })).toBeVisible();
	await page.clock.fastForward('00:40');
	await isLocked(page);
	await expect(page.getByText(says('locked.idle'))).toBeVisible();
});

test('locked on a page of the dossier, it opens there again, and the focus is never lost', async ({
	page
}) => {
	await makeDossier(page);
	await expect(page.locator('body')).not.toBeFocused();
	await makeCase(page, 'Paars 41');
	const address = page.url();
	await pressKey(page, 'bar.lock');
	await isLocked(page);
	await expect(heading(page)).toBeFocused();
	await expect(page.getByText('Paars 41')).toHaveCount(0);
	await unlock(page);
	await onCase(page, 'Paars 41');
	await expect(page).toHaveURL(address);
	await expect(page.locator('main')).toBeFocused();
});

test('two tabs are locked together', async ({ page, context }) => {
	await makeDossier(page);
	const second = await context.newPage();
	await open(second, '/dossier/');
	await unlock(second);
	await open(second, '/dossier/');
	await unlock(second);
	await pressKey(second, 'bar.lock');
	await isLocked(second);
	await isLocked(page);
	await expect(page.getByText(says('locked.elsewhere'))).toBeVisible();
	await unlock(page);
	// Opening here opens nothing elsewhere.
	await isLocked(second);
});

test('"Wis nu" locks the dossier and keeps it', async ({ page }) => {
	await makeDossier(page);
	await page.getByRole('button', { name: 'Wis nu' }).click();
	await expect(page).toHaveURL(/\/#gewist$/);
	await expect(page.getByRole('button', { name: says('bar.lock'), exact: true })).toHaveCount(0);
	await page.getByRole('contentinfo').getByRole('link', { name: 'Dossier' }).click();
	await isLocked(page);
	await unlock(page);
});

test('the whole dossier can be removed, with a word that is typed', async ({ page }) => {
	await makeDossier(page);
	await page
		.getByRole('link', { name: says('pages.settings') })
		.first()
		.click();
	await pressKey(page, 'settings.remove.begin');
	const word = says('settings.remove.word');
	const typed = page.getByLabel(says('settings.remove.type', 'nl', { word }));
	await expect(typed).toBeFocused();
	await typed.fill('ja');
	await pressKey(page, 'settings.remove.sure');
	await expect(page.getByText(says('settings.remove.typeWrong', 'nl', { word }))).toBeVisible();
	await typed.fill(word);
	await pressKey(page, 'settings.remove.sure');
	await expect(heading(page)).toHaveText(says('begin.title'));
	await page.reload();
	await expect(heading(page)).toHaveText(says('begin.title'));
});

test('a browser that keeps nothing is told what it means, and a newer dossier is left alone', async ({
	page
}) => {
	await page.addInitScript(() => {
		if (location.hash === '#zonder') Reflect.deleteProperty(window, 'indexedDB');
	});
	await page.goto('/dossier/#zonder');
	await expect(heading(page)).toHaveText(says('unavailable.title'));

	await page.goto('/over/');
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('signaalwijzer-dossier', 99_999);
				request.onupgradeneeded = () => request.result.createObjectStore('header');
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
				request.onerror = () => {
					reject(new Error('no database'));
				};
			})
	);
	await page.goto('/dossier/');
	await expect(heading(page)).toHaveText(says('newer.title'));
	const version = await page.evaluate(async () =>
		(await indexedDB.databases()).find(({ name }) => name === 'signaalwijzer-dossier')
	);
	expect(version?.version).toBe(99_999);
});
