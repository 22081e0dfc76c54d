import { expect, test } from 'vitest';
import { isEndOf } from '#lib/ui/dossier/gate/key-end.ts';

const key = '7K2M-0QX1-AB3D-9ZZ8-HJ4T-PPN5-2R6V-1W0Y-$';

test.each(['1W0Y-$', '1w0y$', 'lwoy $', '2R6V-1W0Y-$', key])('“%s” is the end of the key', (typed) => {
	expect(isEndOf(key, typed)).toBe(true);
});

test.each(['', '$', 'W0Y-$', '1W0Y-=', '2R6V', '7K2M-0', `0${key}`])('“%s” is not', (typed) => {
	expect(isEndOf(key, typed)).toBe(false);
});
