import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { Decrypter } from 'age-encryption';
import { makeCase, part, pressCase, tells } from './cases.ts';
import { isKept, makeDossier, passphrase, pressKey, says, unlock } from './dossier.ts';
import { answer, expect, open, test } from './journey.ts';
import { setDay } from './road.ts';
import { savedFile } from './storage.ts';
import { maker, openMaker, writeOtsCase } from './workshop-maker.ts';

/** Words of the real work, and words of the exercise: none of the one may be found in the other. */
const real = { reason: 'werkreden-zilvermeeuw', journal: 'dagboekregel-kievit', label: 'Paars 41' };
const made = { title: 'oefentitel-wulp', story: 'oefenverhaal-grutto' };

/** Each database of the app as one text, by its name, read past the app itself. */
function rawDatabases(page: Page): Promise<Readonly<Record<string, string>>> {
	return page.evaluate(async () => {
		const texts: Record<string, string> = {};
		for (const { name = '' } of await indexedDB.databases()) {
			const database = await new Promise<IDBDatabase>((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(request.error ?? new Error(name));
				};
			});
			const rows: unknown[] = [];
			for (const store of database.objectStoreNames)
				rows.push(
					await new Promise((resolve, reject) => {
						const request = database.transaction(store).objectStore(store).getAll();
						request.onsuccess = () => {
							resolve(request.result);
						};
						request.onerror = () => {
							reject(request.error ?? new Error(store));
						};
					})
				);
			database.close();
			texts[name] = JSON.stringify(rows);
		}
		return texts;
	});
}

function holdsNone(text: string, words: Readonly<Record<string, string>>, what: string): void {
	for (const word of Object.values(words)) expect(text, what).not.toContain(word);
}

test('a real walk, a dossier and cases for a workshop lie apart, in the browser and in every file', async ({
	page,
	watch
}) => {
	watch.typed.push(...Object.values(real), ...Object.values(made));
	await setDay(page);
	await makeDossier(page);
	await makeCase(page, real.label);
	await pressCase(page, 'journal.add');
	await page.getByLabel(tells('journal.text')).fill(real.journal);
	await pressCase(page, 'form.save');
	await expect(part(page, 'journal.title')).toContainText(real.journal);
	await isKept(page);

	await open(page, '/pad/ots/');
	await answer(page, 'ja');
	await answer(page, 'ja');
	await answer(page, 'ja', real.reason);
	await open(page, '/');
	const work = await savedFile(page, page.getByRole('button', { name: 'Bewaar als bestand' }));

	await writeOtsCase(page, made.title, made.story);
	await openMaker(page);
	await expect(page.getByRole('link', { name: made.title, exact: true })).toBeVisible();
	const cases = await savedFile(page, page.getByRole('button', { name: maker('file.saveAll') }));

	const { 'signaalwijzer-workshop': workshop = '', ...others } = await rawDatabases(page);
	expect(workshop).toContain(made.story);
	holdsNone(workshop, real, 'the database of the workshops');
	expect(Object.keys(others).length).toBeGreaterThan(0);
	for (const [name, text] of Object.entries(others)) holdsNone(text, made, name);
	const tab = await page.evaluate(() =>
		JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)])
	);
	expect(tab).toContain(real.reason);
	holdsNone(tab, made, 'the storage of the tab');

	expect(work.text).toContain(real.reason);
	holdsNone(work.text, made, 'saved work');
	expect(cases.text).toContain(made.story);
	holdsNone(cases.text, real, 'a file with cases');

	await open(page, '/dossier/');
	await unlock(page);
	await page.getByRole('link', { name: says('bar.backupNever') }).click();
	const waiting = page.waitForEvent('download');
	await pressKey(page, 'backup.make.do');
	const decrypter = new Decrypter();
	decrypter.addPassphrase(passphrase);
	const backup = await decrypter.decrypt(await readFile(await (await waiting).path()), 'text');
	expect(backup).toContain(real.journal);
	holdsNone(backup, made, 'a backup of the dossier');
});
