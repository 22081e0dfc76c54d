import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** All that the browser keeps of the app, as one text: both storages, the databases, the caches and the cookies. */
export async function keptText(page: Page): Promise<string> {
	const kept = await page.evaluate(async () => {
		const rows: unknown[] = [];
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
			for (const store of database.objectStoreNames) {
				rows.push(
					await new Promise((resolve, reject) => {
						const request = database.transaction(store).objectStore(store).getAll();
						request.onsuccess = () => {
							resolve([name, store, request.result]);
						};
						request.onerror = () => {
							reject(request.error ?? new Error(store));
						};
					})
				);
			}
			database.close();
		}
		return JSON.stringify([
			Object.entries(sessionStorage),
			Object.entries(localStorage),
			rows,
			await caches.keys(),
			history.state
		]);
	});
	return `${kept} ${JSON.stringify(await page.context().cookies())}`;
}

/** The name and the content, read from the disk, of the file that pressing `button` saves. */
export async function savedFile(page: Page, button: Locator): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
