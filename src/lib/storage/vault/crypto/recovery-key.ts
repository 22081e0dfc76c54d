import { type Bytes, randomBytes } from '#lib/storage/vault/crypto/bytes.ts';
import { wrappingKey } from '#lib/storage/vault/crypto/wrap.ts';

// Crockford's base32 with its check symbol (https://www.crockford.com/base32.html): no letter that looks like
// a digit, and every mistyped or swapped symbol shows. 160 bits are 32 symbols exactly.
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkSymbols = `${symbols}*~$=U`;
const secretLength = 20;

const numberOf = (bytes: Bytes): bigint => bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
const checkOf = (number: bigint): string => checkSymbols.charAt(Number(number % 37n));

/** The 160 bits of a recovery key. */
export const newRecoverySecret = (): Bytes => randomBytes(secretLength);

/** A recovery key as it is printed: eight groups of four and the check symbol, `0000-…-0000-0`. */
export function recoveryKeyText(secret: Bytes): string {
	const number = numberOf(secret);
	const body = Array.from({ length: 32 }, (_each, at) =>
		symbols.charAt(Number((number >> BigInt(5 * (31 - at))) & 31n))
	).join('');
	return [...(body.match(/.{4}/g) ?? []), checkOf(number)].join('-');
}

/**
 * The 160 bits of a recovery key as it was typed over: capitals, spaces and hyphens do not matter, and the
 * letters O, I and L count as the digits they look like. Null where it is mistyped.
 */
export function readRecoveryKey(text: string): Bytes | null {
	const typed = text
		.toUpperCase()
		.replace(/[\s\-‐-―]/g, '')
		.replaceAll('O', '0')
		.replace(/[IL]/g, '1');
	const values = Array.from(typed.slice(0, 32), (symbol) => symbols.indexOf(symbol));
	if (typed.length !== 33 || values.includes(-1)) return null;
	const number = values.reduce((sum, value) => sum * 32n + BigInt(value), 0n);
	if (typed.charAt(32) !== checkOf(number)) return null;
	return Uint8Array.from({ length: secretLength }, (_each, at) =>
		Number((number >> BigInt(8 * (secretLength - 1 - at))) & 255n)
	);
}

/** The key that wraps the data key, from a recovery secret and the salt of its dossier: HKDF with SHA-256. */
export async function recoveryWrappingKey(secret: Bytes, salt: Bytes): Promise<CryptoKey> {
	const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
	const info = new TextEncoder().encode('signaalwijzer-dossier recovery');
	return wrappingKey(
		new Uint8Array(
			await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, material, 256)
		)
	);
}
