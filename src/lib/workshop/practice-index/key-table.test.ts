import fc from 'fast-check';
import { expect, test } from 'vitest';
import { none } from '#lib/workshop/practice-index/int-column.ts';
import { KeyTable } from '#lib/workshop/practice-index/key-table.ts';

test('each key has a row of its own, in the order of coming, however many come', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -50, max: 2_000_000_000 }), { maxLength: 300 }), (keys) => {
			const table = new KeyTable(1);
			const seen = [...new Set(keys)];
			for (const key of keys) expect(table.rowFor(key)).toBe(seen.indexOf(key));
			for (const key of keys) expect(table.row(key)).toBe(seen.indexOf(key));
			expect(table.size).toBe(seen.length);
		}),
		{ seed: 4 }
	);
});

test('a key that never came has no row', () => {
	const table = new KeyTable();
	table.rowFor(7);
	expect(table.row(8)).toBe(none);
});
