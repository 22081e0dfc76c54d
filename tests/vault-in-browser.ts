import type { Page } from '@playwright/test';
import { alive, type Recorded } from './vault-rows.ts';

/** A database as it lies in a browser: its version in the browser's count, and the rows of every table. */
export interface Lying {
	readonly version: number;
	readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** The rows of a recording, bytes as bytes. */
export const rowsOf = ({ version, tables }: Recorded): Lying => ({
	version,
	tables: Object.fromEntries(Object.entries(tables).map(([table, { rows }]) => [table, rows.map(alive)]))
});

/** Puts `recorded` in the place of what lay in the browser of `page`, without any code of the app. */
export async function putInBrowser(page: Page, recorded: Recorded): Promise<void> {
	const { name } = recorded;
	await page.evaluate(
		async ({ name, version, tables }) => {
			const answered = (request: IDBRequest): Promise<void> =>
				new Promise((resolve, reject) => {
					request.onsuccess = () => {
						resolve();
					};
					request.onerror = () => {
						reject(request.error ?? new Error('no answer'));
					};
				});
			await answered(indexedDB.deleteDatabase(name));
			const request = indexedDB.open(name, version);
			request.onupgradeneeded = () => {
				for (const [table, rows] of Object.entries(tables)) {
					const store = request.result.createObjectStore(table, { keyPath: 'id' });
					for (const row of rows) store.put(row);
				}
			};
			await answered(request);
			request.result.close();
		},
		{ name, ...rowsOf(recorded) }
	);
}

/** What lies in the browser of `page`, looked at without any code of the app. */
export async function lyingIn(page: Page, name: string): Promise<Lying> {
	return page.evaluate(async (name) => {
		const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => {
					resolve(request.result);
				};
				request.onerror = () => {
					reject(request.error ?? new Error('no answer'));
				};
			});
		const db = await answered(indexedDB.open(name));
		const tables: Record<string, readonly unknown[]> = {};
		for (const table of db.objectStoreNames) {
			tables[table] = await answered<unknown[]>(db.transaction(table).objectStore(table).getAll());
		}
		db.close();
		return { version: db.version, tables };
	}, name);
}
