import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { readAgeHeader } from '#lib/storage/vault/backup/age-header.ts';
import { sealedContent } from '../../../../../tests/backup.ts';

const header = (stanza: string): string =>
	`age-encryption.org/v1\n${stanza}\n--- ${'m'.repeat(43)}\nsealed content`;
const scrypt = (workFactor: string): string =>
	header(`-> scrypt ${'s'.repeat(22)} ${workFactor}\n${'k'.repeat(43)}`);
const reasonOf = async (text: string): Promise<string> => {
	const read = await readAgeHeader(new Blob([text]));
	return read.ok ? 'read' : read.reason;
};

describe('the header of an age file', () => {
	test('is read up to the sealed content', async () => {
		const file = await sealedContent('x');
		const read = await readAgeHeader(file);
		if (!read.ok) throw new Error(read.reason);
		const text = new TextDecoder().decode(read.bytes);
		expect(text).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 1\n\S{43}\n--- \S{43}\n$/);
		// A nonce, one letter and the tag of its piece.
		expect(file.size - read.bytes.length).toBe(16 + 1 + 16);
	});

	test.each(['1', '17', '18'])('with work factor %s can be borne', async (workFactor) => {
		expect(await reasonOf(scrypt(workFactor))).toBe('read');
	});

	test.each(['19', '22', '63', '999999999'])(
		'with work factor %s is refused before any work',
		async (workFactor) => {
			expect(await reasonOf(scrypt(workFactor))).toBe('work-factor');
		}
	);

	test.each([
		['no number as work factor', scrypt('017')],
		['a work factor beyond any number', scrypt('9'.repeat(40))],
		['a second stanza', scrypt(`17\n${'k'.repeat(43)}\n-> X25519 ${'s'.repeat(43)}`)],
		['a salt of another length', header(`-> scrypt ${'s'.repeat(21)} 17\n${'k'.repeat(43)}`)]
	])('with %s is refused as changed', async (_what, text) => {
		expect(await reasonOf(text)).toBe('altered');
	});

	test('of a file for keys says so', async () => {
		const encrypter = new Encrypter();
		encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
		const file = new Blob([new Uint8Array(await encrypter.encrypt('x'))]);
		expect(await readAgeHeader(file)).toEqual({ ok: false, reason: 'recipients' });
	});
});
