import { type Bytes, randomBytes } from '#lib/storage/vault/crypto/bytes.ts';
import { costAt, isBehind, type Pace, perPass } from '#lib/storage/vault/crypto/pace.ts';
import {
	newRecoverySecret,
	recoveryKeyText,
	recoveryWrappingKey
} from '#lib/storage/vault/crypto/recovery-key.ts';
import { normalised, stretched } from '#lib/storage/vault/crypto/stretch.ts';
import { unwrap, wrap, wrappingKey } from '#lib/storage/vault/crypto/wrap.ts';
import type { Cost } from '#lib/storage/vault/crypto/argon2.ts';
import type { Header } from '#lib/storage/vault/header.ts';

/** What an open vault holds in memory, and drops when it locks. */
export interface Keyring {
	/** Opens and seals the records; nothing can read it out. */
	readonly data: CryptoKey;
	/** As it is used, normalised: backups are made with it. */
	readonly passphrase: string;
}

type PassphraseWrap = Pick<Header, 'kdf' | 'wrapped'>;

/** A new recovery key in print, and the wrap of `dataKey` (extractable) that it opens. */
export async function recoveryWrap(
	dataKey: CryptoKey
): Promise<{ readonly recovery: Header['recovery']; readonly recoveryKey: string }> {
	const [secret, salt] = [newRecoverySecret(), randomBytes(16)];
	const wrapped = await wrap(await recoveryWrappingKey(secret, salt), 'recovery', dataKey);
	return { recovery: { salt, wrapped }, recoveryKey: recoveryKeyText(secret) };
}

/** The keys behind a passphrase, and what deriving them took (ms); null where the passphrase is another. */
export async function keyringFrom(
	{ kdf, wrapped }: Header,
	passphrase: string
): Promise<{ readonly keyring: Keyring; readonly took: number } | null> {
	const { bytes, took } = await stretched({ ...kdf, passphrase: normalised(passphrase) });
	const data = await unwrap(await wrappingKey(bytes), 'passphrase', wrapped, 'records');
	return data && { keyring: { data, passphrase: normalised(passphrase) }, took };
}

/** The data key as it can be wrapped anew; null where `passphrase` is no longer the one. */
export async function dataKeyToRewrap(
	{ kdf, wrapped }: Header,
	passphrase: string
): Promise<CryptoKey | null> {
	const { bytes } = await stretched({ ...kdf, passphrase: normalised(passphrase) });
	return unwrap(await wrappingKey(bytes), 'passphrase', wrapped, 'rewrap');
}

/** The data key as it can be wrapped anew, from the recovery secret; null where that belongs to another dossier. */
export async function dataKeyFromRecovery({ recovery }: Header, secret: Bytes): Promise<CryptoKey | null> {
	const key = await recoveryWrappingKey(secret, recovery.salt);
	return unwrap(key, 'recovery', recovery.wrapped, 'rewrap');
}

/** `dataKey` (extractable) under `passphrase`, with a new salt: what goes into the header, and the keys in memory. */
export async function rewrapped(
	dataKey: CryptoKey,
	passphrase: string,
	cost: Cost
): Promise<{ readonly part: PassphraseWrap; readonly keyring: Keyring }> {
	const salt = randomBytes(16);
	const { bytes } = await stretched({ ...cost, salt, passphrase: normalised(passphrase) });
	const wrapping = await wrappingKey(bytes);
	const wrapped = await wrap(wrapping, 'passphrase', dataKey);
	// The key that stays in memory is one that nothing can read out.
	const data = await unwrap(wrapping, 'passphrase', wrapped, 'records');
	if (data === null) throw new Error('what was wrapped this moment does not open');
	const { memory, passes, lanes } = cost;
	return {
		part: { kdf: { alg: 'argon2id', memory, passes, lanes, salt }, wrapped },
		keyring: { data, passphrase: normalised(passphrase) }
	};
}

/** The cost that `header` should have on this device after a derivation that took `took`; null where it is right. */
export const betterCost = ({ kdf }: Header, took: number, pace: Pace): Cost | null =>
	isBehind(pace, kdf, took) ? costAt(pace, perPass(kdf, took)) : null;
