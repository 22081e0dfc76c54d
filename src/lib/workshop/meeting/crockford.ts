/** Crockford's 32 signs: no I, L, O or U, which look or sound like others. A sign's place is its value. */
export const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The value of a sign; -1 for what is none. */
export const valueOf = (sign: string): number => (sign === '' ? -1 : signs.indexOf(sign));

/** The sign with `value`, 0 to 31. */
export const signOf = (value: number): string => signs.charAt(value);

/**
 * What a person typed or said, as signs: capitals, without spaces and dashes; the letters that look like a
 * digit are taken for it. What is no sign stays, for who reads it to refuse.
 */
export function typedSigns(text: string): string {
	return text
		.toUpperCase()
		.replaceAll(/[\s.\-–—_]/gu, '')
		.replaceAll('O', '0')
		.replaceAll(/[IL]/gu, '1');
}

/** `number` (0 or more) in signs, the largest place first. */
export function numberSigns(number: bigint): string {
	let rest = number;
	let text = '';
	do {
		text = signOf(Number(rest % 32n)) + text;
		rest /= 32n;
	} while (rest > 0n);
	return text;
}

/** The number that `text` writes in signs; null where one of them is no sign. */
export function signsNumber(text: string): bigint | null {
	let number = 0n;
	for (const sign of text) {
		const value = valueOf(sign);
		if (value < 0) return null;
		number = number * 32n + BigInt(value);
	}
	return number;
}

/** `bytes` in signs, five bits each; the last is filled up with zeros. */
export function byteSigns(bytes: Uint8Array): string {
	let text = '';
	let held = 0;
	let bits = 0;
	for (const byte of bytes) {
		held = (held << 8) | byte;
		bits += 8;
		while (bits >= 5) {
			bits -= 5;
			text += signOf((held >> bits) & 31);
		}
		held &= (1 << bits) - 1;
	}
	return bits > 0 ? text + signOf((held << (5 - bits)) & 31) : text;
}

/** The bytes that `text` writes in signs; null where it is none of `byteSigns`. */
export function signBytes(text: string): Uint8Array<ArrayBuffer> | null {
	const bytes: number[] = [];
	let held = 0;
	let bits = 0;
	for (const sign of text) {
		const value = valueOf(sign);
		if (value < 0) return null;
		held = (held << 5) | value;
		bits += 5;
		if (bits >= 8) {
			bits -= 8;
			bytes.push((held >> bits) & 255);
			held &= (1 << bits) - 1;
		}
	}
	return bits < 5 && held === 0 ? new Uint8Array(bytes) : null;
}
