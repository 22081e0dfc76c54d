import { readdirSync, readFileSync } from 'node:fs';

/** A database as it was recorded in a browser: every table and row, bytes in base64. */
export interface Recorded {
	readonly name: string;
	/** In the browser's count: ten for each version of ours. */
	readonly version: number;
	readonly passphrase: string;
	readonly recoveryKey: string;
	readonly tables: Readonly<Record<string, { readonly keyPath: string; readonly rows: readonly unknown[] }>>;
}

const folder = new URL('fixtures/vault/', import.meta.url);

/** The versions of the tables of which there is a recording, in order. */
export const recordedVersions = (): readonly number[] =>
	readdirSync(folder)
		.map((file) => Number(/^version-(\d+)\.json$/.exec(file)?.[1]))
		.sort((one, other) => one - other);

/** The dossier that was recorded with `version` of its tables. */
export const recorded = (version: number): Recorded =>
	JSON.parse(readFileSync(new URL(`version-${String(version)}.json`, folder), 'utf8')) as Recorded;

/** A value of a recording with its bytes as bytes. */
export function alive(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(alive);
	if (typeof value !== 'object' || value === null) return value;
	if ('base64' in value) return Uint8Array.from(Buffer.from(String(value.base64), 'base64'));
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, alive(each)]));
}

const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => {
			resolve(request.result);
		};
		request.onerror = () => {
			reject(request.error ?? new Error('no answer'));
		};
	});

/** Makes a database with these tables and rows, without any code of the vault. */
export async function putDatabase({
	name,
	version,
	tables
}: Omit<Recorded, 'passphrase' | 'recoveryKey'>): Promise<void> {
	const request = indexedDB.open(name, version);
	request.onupgradeneeded = () => {
		for (const [table, { keyPath, rows }] of Object.entries(tables)) {
			const store = request.result.createObjectStore(table, { keyPath });
			for (const row of rows) store.put(alive(row));
		}
	};
	(await answered(request)).close();
}

/** Every table and row that lies there, and the version in the browser's count. */
export async function databaseNow(
	name: string
): Promise<{ readonly version: number; readonly tables: Readonly<Record<string, readonly unknown[]>> }> {
	const db = await answered(indexedDB.open(name));
	const tables: Record<string, readonly unknown[]> = {};
	for (const table of db.objectStoreNames) {
		tables[table] = await answered(
			db.transaction(table).objectStore(table).getAll() as IDBRequest<unknown[]>
		);
	}
	db.close();
	return { version: db.version, tables };
}

/** Changes one row of a database, without any code of the vault. */
export async function changeRow(
	name: string,
	table: string,
	id: string,
	change: (row: never) => object
): Promise<void> {
	const db = await answered(indexedDB.open(name));
	const store = db.transaction(table, 'readwrite').objectStore(table);
	const row: unknown = await answered(store.get(id) as IDBRequest<unknown>);
	await answered(store.put(change(row as never)));
	db.close();
}
