import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	newRecoverySecret,
	readRecoveryKey,
	recoveryKeyText
} from '#lib/storage/vault/crypto/recovery-key.ts';

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => Uint8Array.from(bytes));
const form = /^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z*~$=U]$/;

describe('a recovery key', () => {
	test('in print leads back to its 160 bits', () => {
		fc.assert(
			fc.property(secrets, (secret) => {
				const text = recoveryKeyText(secret);
				expect(text).toMatch(form);
				expect(readRecoveryKey(text)).toEqual(secret);
			})
		);
	});

	test('is another one each time', () => {
		expect(newRecoverySecret()).toHaveLength(20);
		expect(newRecoverySecret()).not.toEqual(newRecoverySecret());
	});

	test('has the symbols and the check of Crockford', () => {
		const of = (last: number): string =>
			recoveryKeyText(Uint8Array.from({ length: 20 }, (_, at) => (at === 19 ? last : 0)));
		expect(of(0)).toBe('0000-0000-0000-0000-0000-0000-0000-0000-0');
		expect(of(36)).toBe('0000-0000-0000-0000-0000-0000-0000-0014-U');
		// 1234 is "16J" with check symbol "D", the example that goes with the definition.
		expect(
			recoveryKeyText(Uint8Array.from({ length: 20 }, (_, at) => (at === 18 ? 4 : at === 19 ? 210 : 0)))
		).toBe('0000-0000-0000-0000-0000-0000-0000-016J-D');
	});

	test('is read in small letters, without hyphens, with spaces, and with O, I and L for the digits they look like', () => {
		const secret = Uint8Array.from({ length: 20 }, (_, at) => at * 13);
		const text = recoveryKeyText(secret);
		expect(readRecoveryKey(text.toLowerCase())).toEqual(secret);
		expect(readRecoveryKey(text.replaceAll('-', ''))).toEqual(secret);
		expect(readRecoveryKey(` ${text.replaceAll('-', ' – ')}\n`)).toEqual(secret);
		expect(readRecoveryKey(text.replaceAll('0', 'O').replaceAll('1', 'l'))).toEqual(secret);
	});

	test('with one symbol mistyped is refused', () => {
		fc.assert(
			fc.property(secrets, fc.nat(31), fc.integer({ min: 1, max: 31 }), (secret, at, shift) => {
				const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
				const typed = Array.from(recoveryKeyText(secret).replaceAll('-', ''));
				typed[at] = symbols.charAt((symbols.indexOf(typed[at] ?? '') + shift) % 32);
				expect(readRecoveryKey(typed.join(''))).toBeNull();
			})
		);
	});

	test('with two neighbours swapped is refused', () => {
		fc.assert(
			fc.property(secrets, fc.nat(30), (secret, at) => {
				const typed = Array.from(recoveryKeyText(secret).replaceAll('-', ''));
				const [one, other] = [typed[at] ?? '', typed[at + 1] ?? ''];
				fc.pre(one !== other);
				typed.splice(at, 2, other, one);
				expect(readRecoveryKey(typed.join(''))).toBeNull();
			})
		);
	});

	test.each(['', 'een wachtzin', '0000', `${'0'.repeat(33)}0`, `${'!'.repeat(32)}0`])(
		'%j is none',
		(text) => {
			expect(readRecoveryKey(text)).toBeNull();
		}
	);
});
