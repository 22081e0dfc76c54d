import { type Bytes, randomBytes } from '#lib/storage/vault/crypto/bytes.ts';

/** Which of the two ways to the data key a wrap is. */
export type WrapKind = 'passphrase' | 'recovery';

/** The data key, closed with another key. */
export interface Wrapped {
	readonly iv: Bytes;
	readonly key: Bytes;
}

const dataKeyType = { name: 'AES-GCM', length: 256 } as const;
const parameters = (kind: WrapKind, iv: Bytes): AesGcmParams => ({
	name: 'AES-GCM',
	iv,
	additionalData: new TextEncoder().encode(JSON.stringify(['signaalwijzer-dossier', 'key', kind]))
});

/** A new random data key that can be wrapped. It is only for the moment in which it is made. */
export const newDataKey = (): Promise<CryptoKey> =>
	crypto.subtle.generateKey(dataKeyType, true, ['encrypt', 'decrypt']);

/** 32 bytes as a key that wraps the data key, and that nothing can read out again. */
export const wrappingKey = (bytes: Bytes): Promise<CryptoKey> =>
	crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['wrapKey', 'unwrapKey']);

/** `dataKey`, which must be extractable, wrapped with `key`. */
export async function wrap(key: CryptoKey, kind: WrapKind, dataKey: CryptoKey): Promise<Wrapped> {
	const iv = randomBytes(12);
	return { iv, key: new Uint8Array(await crypto.subtle.wrapKey('raw', dataKey, key, parameters(kind, iv))) };
}

/**
 * The data key from a wrap; null where `key` is not the one. It can be read out only with `use` `rewrap`,
 * for the moment in which it is wrapped anew.
 */
export async function unwrap(
	key: CryptoKey,
	kind: WrapKind,
	wrapped: Wrapped,
	use: 'records' | 'rewrap'
): Promise<CryptoKey | null> {
	try {
		return await crypto.subtle.unwrapKey(
			'raw',
			wrapped.key,
			key,
			parameters(kind, wrapped.iv),
			dataKeyType,
			use === 'rewrap',
			['encrypt', 'decrypt']
		);
	} catch {
		return null;
	}
}
