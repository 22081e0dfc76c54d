import { describe, expect, test } from 'vitest';
import {
	filesName,
	hasOtherWhole,
	otherVersions,
	wholeName
} from '#lib/ui/workshop/offline/kept-versions.ts';

const strange = 'of-something-else';

describe('the versions that a browser keeps', () => {
	test('the caches of this version and those of others than the app are not of another version', () => {
		const names = [strange, filesName('1'), wholeName('1'), filesName('2'), wholeName('2')];
		expect(otherVersions(names, '2')).toEqual([filesName('1'), wholeName('1')]);
	});

	test('a version whose name begins like this one is another', () => {
		expect(otherVersions([filesName('12')], '1')).toEqual([filesName('12')]);
	});

	test('an earlier version is whole where that was written down and its files are there', () => {
		expect(hasOtherWhole([filesName('1'), wholeName('1'), filesName('2')], '2')).toBe(true);
		expect(hasOtherWhole([filesName('1'), filesName('2')], '2')).toBe(false);
		expect(hasOtherWhole([wholeName('1'), filesName('2')], '2')).toBe(false);
	});

	test('this version itself does not count, nor does a cache of something else', () => {
		expect(hasOtherWhole([filesName('2'), wholeName('2')], '2')).toBe(false);
		expect(hasOtherWhole([strange, `${strange}-whole`], '2')).toBe(false);
	});
});
