import { beforeAll, describe, expect, test } from 'vitest';
import { randomBytes } from '#lib/storage/vault/crypto/bytes.ts';
import { newDataKey, unwrap, wrap, type Wrapped, wrappingKey } from '#lib/storage/vault/crypto/wrap.ts';

let dataKey: CryptoKey;
let key: CryptoKey;
let wrapped: Wrapped;
const raw = async (from: CryptoKey): Promise<Uint8Array> =>
	new Uint8Array(await crypto.subtle.exportKey('raw', from));

beforeAll(async () => {
	dataKey = await newDataKey();
	key = await wrappingKey(randomBytes(32));
	wrapped = await wrap(key, 'passphrase', dataKey);
});

describe('a wrapped data key', () => {
	test('is the same key for who has the key of its wrap', async () => {
		const again = await unwrap(key, 'passphrase', wrapped, 'rewrap');
		expect(again && (await raw(again))).toEqual(await raw(dataKey));
	});

	test('cannot be read out when it serves records', async () => {
		const again = await unwrap(key, 'passphrase', wrapped, 'records');
		expect(again?.extractable).toBe(false);
		await expect(raw(again as CryptoKey)).rejects.toThrow();
	});

	test('stays shut to another key', async () => {
		expect(await unwrap(await wrappingKey(randomBytes(32)), 'passphrase', wrapped, 'records')).toBeNull();
	});

	test('cannot be passed off as the wrap of the recovery key', async () => {
		expect(await unwrap(key, 'recovery', wrapped, 'records')).toBeNull();
	});

	test('stays shut when a bit is flipped', async () => {
		const flipped = wrapped.key.slice();
		flipped[5] = (flipped[5] ?? 0) ^ 1;
		expect(await unwrap(key, 'passphrase', { ...wrapped, key: flipped }, 'records')).toBeNull();
	});

	test('the key that wraps cannot be read out', async () => {
		await expect(raw(key)).rejects.toThrow();
	});
});
