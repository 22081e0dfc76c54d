import { failureOf } from '#lib/storage/vault/failure.ts';
import { found } from '#lib/storage/vault/found.ts';

/** How the dossier of this browser is met, before anyone unlocks it. */
export type VaultState = 'absent' | 'locked' | 'newer' | 'unavailable';

/** Whether there is a dossier here, and whether this version may open it. Touches nothing. */
export async function vaultState(): Promise<VaultState> {
	if (typeof indexedDB === 'undefined') return 'unavailable';
	try {
		const what = await found();
		if (what === 'newer') return 'newer';
		return what === 'there' ? 'locked' : 'absent';
	} catch (error) {
		// Whatever the browser says of it, it gives no database; a mistake of our own is thrown on.
		failureOf(error);
		return 'unavailable';
	}
}
