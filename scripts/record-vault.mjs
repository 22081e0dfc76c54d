// Records a dossier as the present version of its tables keeps it in Chromium, row by row, for the test that opens
// it with every later version. Run before a new migration is written: `npm run vault:record`.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { launchOptions } from './browser.mjs';

const fixtures = join(import.meta.dirname, '..', 'tests', 'fixtures', 'vault');

/** What happens in the page: a dossier is made and used with the app's own code, and read without it. */
async function recordInPage() {
	const code = '/src/lib/storage/vault/open.ts';
	const { makeVault } = await import(/* @vite-ignore */ code);
	// Quick, as every test that opens the recording pays for it. It protects nothing.
	const quick = { memory: 64, passes: 1, lanes: 1 };
	const passphrase = 'een koe zwemt traag';
	const made = await makeVault(passphrase, { target: 0, least: quick, most: quick });
	if (!made.ok) throw new Error(made.reason);
	const { vault, recoveryKey } = made;
	/** @param {string} id @param {string} text */
	const sample = (id, text) => ({
		format: 1,
		id,
		label: `Label ${id}`,
		opened: '2026-11-01',
		changed: '2026-11-02T09:00:00.000Z',
		decisions: [],
		exchanges: [],
		links: [],
		entries: [
			{ kind: 'notitie', id: `${id}-1`, on: '2026-11-02', noted: '2026-11-02T09:00:00.000Z', by: 'ib', text }
		]
	});
	for (const id of ['een', 'twee', 'drie', 'weg']) {
		await vault.save(sample(id, `Genoteerd bij ${id}: ë, 😀.`), null);
	}
	await vault.save(sample('twee', 'Een tweede keer bewaard.'), 1);
	await vault.remove('weg', 1, { id: 'weg', on: '2026-11-28', reason: 'vergissing', by: 'ib' });
	await vault.changeSettings((/** @type {object} */ now) => ({
		...now,
		lastBackup: { on: '2026-11-20T10:00:00.000Z', cases: 2 },
		changesSince: 2
	}));
	vault.lock();

	/** @template Value @param {IDBRequest<Value>} request @returns {Promise<Value>} */
	const answered = (request) =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => {
				resolve(request.result);
			};
			request.onerror = () => {
				reject(request.error);
			};
		});
	/** @param {unknown} value @returns {unknown} */
	const plain = (value) => {
		if (value instanceof Uint8Array) return { base64: btoa(String.fromCharCode(...value)) };
		if (Array.isArray(value)) return value.map(plain);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
	};
	const name = 'signaalwijzer-dossier';
	const db = await answered(indexedDB.open(name));
	/** @type {Record<string, object>} */
	const tables = {};
	for (const table of db.objectStoreNames) {
		const store = db.transaction(table).objectStore(table);
		tables[table] = { keyPath: store.keyPath, rows: (await answered(store.getAll())).map(plain) };
	}
	return { name, version: db.version, passphrase, recoveryKey, tables };
}

const server = await createServer({ server: { host: '127.0.0.1', port: 0 }, logLevel: 'silent' });
await server.listen();
const browser = await chromium.launch(launchOptions());
try {
	const page = await browser.newPage();
	await page.goto(`${server.resolvedUrls?.local[0] ?? ''}mark.svg`);
	const recorded = await page.evaluate(recordInPage);
	const file = join(fixtures, `version-${String(recorded.version / 10)}.json`);
	// A recording is of its own time: made again, it would show what the code does now.
	if (existsSync(file)) throw new Error(`${file} is there already, and stays.`);
	const text = JSON.stringify({ recordedIn: `Chromium ${browser.version()}`, ...recorded }, null, '\t');
	writeFileSync(file, `${text}\n`);
} finally {
	await browser.close();
	await server.close();
}
