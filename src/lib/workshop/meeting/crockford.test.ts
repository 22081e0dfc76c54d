import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isChecked, withCheck } from '#lib/workshop/meeting/check-sign.ts';
import {
	byteSigns,
	numberSigns,
	signBytes,
	signs,
	signsNumber,
	typedSigns
} from '#lib/workshop/meeting/crockford.ts';

const someSigns = fc
	.array(fc.constantFrom(...Array.from(signs)), { minLength: 1, maxLength: 40 })
	.map((all) => all.join(''));

describe('signs', () => {
	test('are 32 without look-alikes', () => {
		expect(new Set(signs).size).toBe(32);
		for (const alike of 'ILOU') expect(signs).not.toContain(alike);
	});

	test('write every number and every row of bytes, and read them again', () => {
		fc.assert(
			fc.property(
				fc.bigInt({ min: 0n, max: 1n << 200n }),
				fc.uint8Array({ maxLength: 80 }),
				(number, bytes) => {
					expect(signsNumber(numberSigns(number))).toBe(number);
					expect(signBytes(byteSigns(bytes))).toEqual(new Uint8Array(bytes));
				}
			)
		);
	});

	test('refuse what is no sign, and bits that no byte has', () => {
		expect(signsNumber('7U')).toBeNull();
		expect(signBytes('U7')).toBeNull();
		expect(signBytes('Z')).toBeNull();
		expect(signBytes('ZZ')).toBeNull();
	});

	test('are read as they are typed: small, spaced, and with letters that look like digits', () => {
		expect(typedSigns(' k7p-2oi l.4')).toBe('K7P20114');
	});
});

describe('the check sign', () => {
	test('catches every single wrong sign', () => {
		fc.assert(
			fc.property(someSigns, fc.nat(), fc.integer({ min: 1, max: 31 }), (text, where, by) => {
				const code = withCheck(text);
				const at = where % code.length;
				const wrong = signs.charAt((signs.indexOf(code.charAt(at)) + by) % 32);
				expect(isChecked(code)).toBe(true);
				expect(isChecked(code.slice(0, at) + wrong + code.slice(at + 1))).toBe(false);
			})
		);
	});

	test('catches every single wrong sign and every swap of neighbours in a code of ten, one by one', () => {
		const code = withCheck('K7P2QX4M9');
		const isSeen: boolean[] = [];
		for (let at = 0; at < code.length; at += 1) {
			for (const sign of signs) {
				if (sign !== code.charAt(at)) isSeen.push(!isChecked(code.slice(0, at) + sign + code.slice(at + 1)));
			}
		}
		expect(isSeen).toHaveLength(code.length * 31);
		expect(isSeen).not.toContain(false);
	});

	test('catches every swap of two neighbours that differ, for all pairs at all places', () => {
		for (let before = 0; before < 12; before += 1) {
			for (const a of signs) {
				for (const b of signs) {
					if (a === b) continue;
					const code = withCheck(`${'7'.repeat(before)}${a}${b}5`);
					const swapped = `${code.slice(0, before)}${b}${a}${code.slice(before + 2)}`;
					if (isChecked(swapped)) expect.fail(`${code} and ${swapped} have the same check sign`);
				}
			}
		}
		fc.assert(
			fc.property(someSigns, fc.nat(), (text, where) => {
				const code = withCheck(text);
				const at = where % (code.length - 1);
				const [a, b] = [code.charAt(at), code.charAt(at + 1)];
				fc.pre(a !== b);
				expect(isChecked(code.slice(0, at) + b + a + code.slice(at + 2))).toBe(false);
			})
		);
	});
});
