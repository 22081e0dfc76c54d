import { type Bytes, randomBytes } from '#lib/storage/vault/crypto/bytes.ts';

/** Where a sealed record stands. It is bound into the seal, so that no record can stand in for another. */
export interface Place {
	readonly table: string;
	readonly id: string;
	readonly revision: number;
}

/** A record that only the data key opens: AES-GCM over its JSON in UTF-8. */
export interface Sealed {
	/** 96 random bits, new for each sealing. */
	readonly iv: Bytes;
	readonly sealed: Bytes;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const parameters = ({ table, id, revision }: Place, iv: Bytes): AesGcmParams => ({
	name: 'AES-GCM',
	iv,
	additionalData: encoder.encode(JSON.stringify(['signaalwijzer-dossier', table, id, revision]))
});

/** `value` (anything that JSON holds) sealed for `place`. */
export async function seal(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
	const iv = randomBytes(12);
	const plain = encoder.encode(JSON.stringify(value));
	return { iv, sealed: new Uint8Array(await crypto.subtle.encrypt(parameters(place, iv), key, plain)) };
}

/** What was sealed for `place`; undefined where key, place or any bit is another. */
export async function unseal(key: CryptoKey, place: Place, { iv, sealed }: Sealed): Promise<unknown> {
	let plain: ArrayBuffer;
	try {
		plain = await crypto.subtle.decrypt(parameters(place, iv), key, sealed);
	} catch {
		// WebCrypto says no more than that it does not fit, and that is all there is to know.
		return undefined;
	}
	return JSON.parse(decoder.decode(plain)) as unknown;
}
