import type { Pace } from '#lib/storage/vault/crypto/pace.ts';
import { measuredCost } from '#lib/storage/vault/crypto/pace.ts';
import { VaultFailure } from '#lib/storage/vault/failure.ts';
import { changedHeader, type Header, headerOf } from '#lib/storage/vault/header.ts';
import { dataKeyToRewrap, type Keyring, recoveryWrap, rewrapped } from '#lib/storage/vault/keyring.ts';
import type { VaultDatabase } from '#lib/storage/vault/vault-database.ts';

/** Whether two headers have the same wrap by passphrase: its random start is new each time. */
export const isSameWrap = (one: Header, other: Header): boolean =>
	one.wrapped.iv.every((byte, at) => byte === other.wrapped.iv[at]);

/** The header and the data key as it can be wrapped; throws `closed` where another tab changed the passphrase meanwhile. */
async function toRewrap(db: VaultDatabase, keys: Keyring): Promise<{ header: Header; dataKey: CryptoKey }> {
	const header = await headerOf(db);
	const dataKey = header && (await dataKeyToRewrap(header, keys.passphrase));
	if (!header || !dataKey) throw new VaultFailure('closed');
	return { header, dataKey };
}

async function put(db: VaultDatabase, before: Header, part: Partial<Header>): Promise<void> {
	const kept = await changedHeader(db, (now) => (isSameWrap(now, before) ? { ...now, ...part } : null));
	if (kept === null) throw new VaultFailure('closed');
}

/** Makes `next` the passphrase: only the header changes. Returns the new keys. */
export async function withPassphrase(
	db: VaultDatabase,
	keys: Keyring,
	next: string,
	pace: Pace
): Promise<Keyring> {
	const { header, dataKey } = await toRewrap(db, keys);
	const { part, keyring } = await rewrapped(dataKey, next, await measuredCost(pace));
	await put(db, header, part);
	return keyring;
}

/** Replaces the recovery key, and returns the new one in print. */
export async function withNewRecoveryKey(db: VaultDatabase, keys: Keyring): Promise<string> {
	const { header, dataKey } = await toRewrap(db, keys);
	const { recovery, recoveryKey } = await recoveryWrap(dataKey);
	await put(db, header, { recovery });
	return recoveryKey;
}
