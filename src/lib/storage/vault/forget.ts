import { type Failure, failureOf } from '#lib/storage/vault/failure.ts';
import { vaultName } from '#lib/storage/vault/vault-database.ts';

/** How long other tabs may take to let go of it (ms); they do so by themselves, unless they run an older version. */
const patience = 5000;

/** Removes the whole dossier from this browser. Every tab that has it open locks. It cannot be undone. */
export function forgetDossier(): Promise<
	{ readonly ok: true } | { readonly ok: false; readonly reason: Failure }
> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(vaultName);
		let timer: ReturnType<typeof setTimeout> | undefined;
		request.onblocked = () => {
			timer = setTimeout(() => {
				resolve({ ok: false, reason: 'blocked' });
			}, patience);
		};
		request.onsuccess = () => {
			clearTimeout(timer);
			resolve({ ok: true });
		};
		request.onerror = () => {
			clearTimeout(timer);
			try {
				resolve({ ok: false, reason: failureOf(request.error) });
			} catch (error) {
				reject(error instanceof Error ? error : new Error('the dossier stays'));
			}
		};
	});
}
