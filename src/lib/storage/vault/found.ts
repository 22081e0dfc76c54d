import { isNewerHeader } from '#lib/storage/vault/header.ts';
import { migrations } from '#lib/storage/vault/migrations/migrations.ts';
import { vaultName } from '#lib/storage/vault/vault-database.ts';

/** The version of the database in the browser's count: Dexie counts in tenths. */
export const browserVersion: number = 10 * Math.max(...migrations.map(({ number }) => number));

/** The database of the dossier as the browser has it; null where there is none. */
function opened(): Promise<IDBDatabase | null> {
	return new Promise((resolve, reject) => {
		// Without a version: whatever is there opens as it is, and what is not there does not come to be.
		const request = indexedDB.open(vaultName);
		let isAbsent = false;
		request.onupgradeneeded = () => {
			isAbsent = true;
			request.transaction?.abort();
		};
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = (event) => {
			// The abort of our own is no error of the page.
			event.preventDefault();
			if (isAbsent) resolve(null);
			else reject(request.error ?? new DOMException('no database', 'UnknownError'));
		};
	});
}

function headerIn(db: IDBDatabase): Promise<unknown> {
	if (!db.objectStoreNames.contains('header')) return Promise.resolve(undefined);
	return new Promise((resolve, reject) => {
		const request = db.transaction('header').objectStore('header').get('vault');
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new DOMException('no header', 'UnknownError'));
		};
	});
}

/**
 * What lies in this browser, looked at without Dexie, which would open a newer database without a word and
 * change an unknown one. Nothing is made or changed. `empty`: a database without a header, as a browser that was
 * stopped in the middle of making one leaves it. Rejects where the browser gives no database.
 */
export async function found(): Promise<'absent' | 'empty' | 'there' | 'newer'> {
	const db = await opened();
	if (db === null) return 'absent';
	try {
		if (db.version > browserVersion) return 'newer';
		const header = await headerIn(db);
		if (header === undefined) return 'empty';
		return isNewerHeader(header) ? 'newer' : 'there';
	} finally {
		db.close();
	}
}
