import type { Transaction } from 'dexie';

/** One step of the database, from the version before it. A released step is never changed. */
export interface Migration {
	readonly number: number;
	readonly name: string;
	/** The tables that come or change, by the name of the field that is their key. */
	readonly stores: Readonly<Record<string, string>>;
	/** What happens to the rows that are there. Sealed rows cannot be read here: see `records`. */
	readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
