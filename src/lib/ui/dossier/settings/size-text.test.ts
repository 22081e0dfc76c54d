import { expect, test } from 'vitest';
import { sizeText } from '#lib/ui/dossier/settings/size-text.ts';

test.each([
	[0, '0 kB'],
	[5_900, '5,9 kB'],
	[3_240_000, '3,2 MB'],
	[48_600_000, '49 MB'],
	[120_000_000_000, '120 GB']
])('%i bytes are told as “%s”', (bytes, told) => {
	expect(sizeText('nl', bytes).replace(/\s/g, ' ')).toBe(told);
});

test('in English with a point', () => {
	expect(sizeText('en', 3_240_000).replace(/\s/g, ' ')).toBe('3.2 MB');
});
