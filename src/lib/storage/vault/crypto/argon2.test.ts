import { expect, test } from 'vitest';
import { argon2 } from '#lib/storage/vault/crypto/argon2.ts';
import { normalised } from '#lib/storage/vault/crypto/stretch.ts';

const request = { passphrase: 'password', salt: new TextEncoder().encode('somesalt'), lanes: 1 };
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

// From the test suite of the reference implementation (phc-winner-argon2, src/test.c).
test.each([
	[256, 2, '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe'],
	[65_536, 2, '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7']
])(
	'a passphrase at %i KiB and %i passes gives what the reference implementation gives',
	async (memory, passes, known) => {
		expect(hex((await argon2({ ...request, memory, passes })).bytes)).toBe(known);
	}
);

test('a letter with its accent is one passphrase, however the keyboard composes it', () => {
	expect(normalised('cafe\u0301')).toBe(normalised('caf\u00e9'));
	expect(normalised(' Twee  spaties ')).toBe(' Twee  spaties ');
});
