import type { Made, Unlocked } from '#lib/storage/vault/open.ts';
import type { VaultState } from '#lib/storage/vault/state.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import type { DossierHolder } from '#lib/ui/dossier/holder.svelte.ts';
import { enterDossier, type Unread } from '#lib/ui/dossier/enter.ts';
import type { LockCause } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import type { TabWork } from '#lib/ui/session/tab-work.svelte.ts';

/**
 * The way into the dossier of this browser: what is found there, making one, and opening it. What opens
 * and encrypts is fetched when it is asked for.
 */
export class Gate {
	readonly #holder: DossierHolder;
	readonly #work: TabWork;
	readonly #onlocked: (cause: LockCause) => void;
	/** What was found; null while it is looked for. */
	found = $state<VaultState | null>(null);
	/** The recovery key of a dossier that was just made, until it is on paper. */
	newKey = $state.raw<string | null>(null);
	/** Whether the dossier was just made, and its beginning is not over. */
	isNew = $state(false);
	/** Whether the person did something here, so that what appears may take the focus. */
	hasActed = $state(false);
	/** Why the cases of an unlocked dossier could not be read. */
	unread = $state<Unread | null>(null);

	constructor(holder: DossierHolder, work: TabWork, onlocked: (cause: LockCause) => void) {
		this.#holder = holder;
		this.#work = work;
		this.#onlocked = onlocked;
	}

	/** Looks what dossier there is, and touches nothing. */
	async look(): Promise<void> {
		const { vaultState } = await import('#lib/storage/vault/state.ts');
		this.found = await vaultState();
		// What opens it comes while the passphrase is typed. Where that fails, it is fetched again when it is needed.
		if (this.found === 'locked') import('#lib/storage/vault/open.ts').catch(() => undefined);
	}

	async #enter(vault: Vault): Promise<void> {
		this.found = 'locked';
		this.unread = await enterDossier(this.#holder, this.#work, vault, (cause) => {
			this.newKey = null;
			this.isNew = false;
			this.#onlocked(cause);
		});
	}

	/** Makes a dossier and opens it; its recovery key waits in `newKey`. */
	async make(passphrase: string): Promise<Exclude<Made, { readonly ok: true }> | null> {
		this.hasActed = true;
		const { makeVault } = await import('#lib/storage/vault/open.ts');
		const made = await makeVault(passphrase);
		if (!made.ok) {
			if (made.reason === 'exists') this.found = 'locked';
			return made;
		}
		this.newKey = made.recoveryKey;
		this.isNew = true;
		await this.#enter(made.vault);
		return null;
	}

	/** Opens the dossier with its passphrase, or says why not. */
	async unlock(passphrase: string): Promise<Exclude<Unlocked, { readonly ok: true }> | null> {
		const { unlockVault } = await import('#lib/storage/vault/open.ts');
		return this.#opened(await unlockVault(passphrase));
	}

	/** Opens the dossier with its recovery key and gives it `passphrase`, or says why not. */
	async recover(key: string, passphrase: string): Promise<Exclude<Unlocked, { readonly ok: true }> | null> {
		const { unlockWithRecoveryKey } = await import('#lib/storage/vault/open.ts');
		return this.#opened(await unlockWithRecoveryKey(key, passphrase));
	}

	async #opened(unlocked: Unlocked): Promise<Exclude<Unlocked, { readonly ok: true }> | null> {
		this.hasActed = true;
		if (!unlocked.ok) {
			// Gone or changed since it was looked for: what is there now says it better than a message.
			const { reason } = unlocked;
			if (reason === 'absent' || reason === 'newer' || reason === 'unavailable') await this.look();
			return unlocked;
		}
		await this.#enter(unlocked.vault);
		return null;
	}
}
