import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Place, seal, type Sealed, unseal } from '#lib/storage/vault/crypto/seal.ts';
import { newDataKey } from '#lib/storage/vault/crypto/wrap.ts';

const place: Place = { table: 'cases', id: 'a', revision: 3 };
const value = { label: 'Het kind met de rode jas', entries: ['ë', '😀', ''] };
let key: CryptoKey;
let row: Sealed;

beforeAll(async () => {
	key = await newDataKey();
	row = await seal(key, place, value);
});

describe('a sealed record', () => {
	test('opens with its key at its place as it was', async () => {
		expect(await unseal(key, place, row)).toEqual(value);
	});

	test('opens as it was, whatever JSON it held', async () => {
		await fc.assert(
			fc.asyncProperty(fc.jsonValue(), async (any) => {
				const plain = JSON.parse(JSON.stringify(any)) as unknown;
				expect(await unseal(key, place, await seal(key, place, any))).toEqual(plain);
			}),
			{ numRuns: 50 }
		);
	});

	test('holds no word of what was sealed', () => {
		expect(Buffer.from(row.sealed).toString('latin1')).not.toContain('rode jas');
	});

	test('looks different each time the same is sealed', async () => {
		const again = await seal(key, place, value);
		expect(again.iv).not.toEqual(row.iv);
		expect(again.sealed).not.toEqual(row.sealed);
	});

	test('stays shut to another key', async () => {
		expect(await unseal(await newDataKey(), place, row)).toBeUndefined();
	});

	test('stays shut when any bit is flipped', async () => {
		const bits = 8 * (row.iv.length + row.sealed.length);
		await fc.assert(
			fc.asyncProperty(fc.nat(bits - 1), async (bit) => {
				const all = Uint8Array.from([...row.iv, ...row.sealed]);
				all[bit >> 3] = (all[bit >> 3] ?? 0) ^ (1 << (bit & 7));
				const flipped = { iv: all.slice(0, 12), sealed: all.slice(12) };
				expect(await unseal(key, place, flipped)).toBeUndefined();
			})
		);
	});

	test('stays shut when it is cut short', async () => {
		expect(await unseal(key, place, { ...row, sealed: row.sealed.slice(0, -1) })).toBeUndefined();
		expect(await unseal(key, place, { ...row, sealed: new Uint8Array() })).toBeUndefined();
	});

	test.each<[string, Place]>([
		['the row of another record', { ...place, id: 'b' }],
		['an older revision under a newer number', { ...place, revision: 4 }],
		['another table', { ...place, table: 'settings' }]
	])('stays shut when it is put in the place of %s', async (_what, other) => {
		expect(await unseal(key, other, row)).toBeUndefined();
	});
});
