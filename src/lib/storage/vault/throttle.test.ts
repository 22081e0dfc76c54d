import { describe, expect, test } from 'vitest';
import { waitAfter, waitLeft } from '#lib/storage/vault/throttle.ts';

describe('wrong passphrases', () => {
	test('cost nothing at first, then ever more time, up to five minutes', () => {
		expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1000].map(waitAfter)).toEqual([
			0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300
		]);
	});

	test('let the next try wait for what is left', () => {
		const failed = { count: 4, last: 1_000_000 };
		expect(waitLeft(failed, 1_000_000)).toBe(10);
		expect(waitLeft(failed, 1_003_500)).toBe(7);
		expect(waitLeft(failed, 1_010_000)).toBe(0);
		expect(waitLeft(failed, 9_999_999)).toBe(0);
	});

	test('let it wait no longer than once more when the clock was set back', () => {
		expect(waitLeft({ count: 4, last: 1_000_000 }, 5)).toBe(10);
		expect(waitLeft({ count: 2, last: 1_000_000 }, 5)).toBe(0);
	});
});
