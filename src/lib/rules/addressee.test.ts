import { describe, expect, it } from 'vitest';
import { pathIds } from '#lib/machines/registry.ts';
import { addressee } from '#lib/rules/addressee.ts';

const untilEighteen = ['meldcode', 'ots'];
const others = pathIds.filter((path) => !untilEighteen.includes(path));

describe.each(others)('in %s', (path) => {
	it.each([
		[0, 'gezag'],
		[11, 'gezag'],
		[12, 'gezag-en-jeugdige'],
		[15, 'gezag-en-jeugdige'],
		[16, 'jeugdige'],
		[18, 'jeugdige'],
		[undefined, 'onbekend']
	])('the family of a youth of %s is %s', (age, voice) => {
		expect(addressee(path, age)).toBe(voice);
	});
});

describe.each(untilEighteen)('in %s parents stand beside the youth until 18', (path) => {
	it.each([
		[0, 'gezag'],
		[11, 'gezag'],
		[12, 'gezag-en-jeugdige'],
		[16, 'gezag-en-jeugdige'],
		[17, 'gezag-en-jeugdige'],
		[18, 'jeugdige'],
		[undefined, 'onbekend']
	])('the family of a youth of %s is %s', (age, voice) => {
		expect(addressee(path, age)).toBe(voice);
	});
});
