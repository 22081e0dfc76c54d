import { type Failure, failureOf } from '#lib/storage/vault/failure.ts';
import { browserVersion, found } from '#lib/storage/vault/found.ts';
import { VaultDatabase } from '#lib/storage/vault/vault-database.ts';

/** An open database, or why there is none. */
export type Connected =
	| { readonly ok: true; readonly db: VaultDatabase }
	| { readonly ok: false; readonly reason: Failure | 'absent' | 'exists' };

/** How long (ms) another tab gets to finish what it writes and step aside. It is asked to, and does so by itself. */
const grace = 3000;

/** Opens, and does not wait for another tab that keeps holding on to an older version. */
async function opened(db: VaultDatabase): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const isBlocked = new Promise<never>((_resolve, reject) => {
		db.on('blocked', () => {
			timer = setTimeout(() => {
				reject(new DOMException('an older version is open', 'BlockedError'));
			}, grace);
		});
	});
	try {
		await Promise.race([db.open(), isBlocked]);
	} finally {
		clearTimeout(timer);
	}
}

/**
 * The database of the dossier, opened and brought to the present version, `toMake` a new dossier or `toOpen` the
 * one that is there. A newer one is refused before anything opens it.
 */
export async function connect(purpose: 'make' | 'open'): Promise<Connected> {
	if (typeof indexedDB === 'undefined') return { ok: false, reason: 'unavailable' };
	let db: VaultDatabase | undefined;
	try {
		const what = await found();
		if (what === 'newer') return { ok: false, reason: 'newer' };
		if (purpose === 'make' && what === 'there') return { ok: false, reason: 'exists' };
		if (purpose === 'open' && what !== 'there') return { ok: false, reason: 'absent' };
		db = new VaultDatabase();
		await opened(db);
		// Another tab may have brought it further since we looked.
		if (db.backendDB().version <= browserVersion) return { ok: true, db };
		db.close();
		return { ok: false, reason: 'newer' };
	} catch (error) {
		db?.close();
		const reason = failureOf(error);
		// What never opened was not closed under us: such a window keeps no databases.
		return { ok: false, reason: reason === 'closed' ? 'unavailable' : reason };
	}
}
