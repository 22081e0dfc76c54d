import { VaultFailure } from '#lib/storage/vault/failure.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';

/**
 * What `work` gives; throws `VaultFailure` once the dossier is locked: the line to a worker that ended gives no answer.
 */
export async function whileOpen<Value>(
	vault: Pick<Vault, 'isLocked' | 'onlock'>,
	work: () => Promise<Value>
): Promise<Value> {
	if (vault.isLocked) throw new VaultFailure('closed');
	let deafen = (): void => undefined;
	const locked = new Promise<never>((_resolve, reject) => {
		deafen = vault.onlock(() => {
			reject(new VaultFailure('closed'));
		});
	});
	try {
		return await Promise.race([work(), locked]);
	} finally {
		deafen();
	}
}
