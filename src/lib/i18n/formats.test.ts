import { describe, expect, it } from 'vitest';
import { Formats } from '#lib/i18n/formats.ts';

describe.each([
	['nl', '3 maart 2026', 'a, b en c', 'a, b of c'],
	['en', '3 March 2026', 'a, b, and c', 'a, b, or c']
] as const)('in %s', (language, day, all, one) => {
	const formats = new Formats(language);

	it('a day is written in words, whatever the time zone of the device', () => {
		expect(formats.day('2026-03-03')).toBe(day);
	});

	it('a year that was typed with a nought for a two is shown as it stands, so that the slip is seen', () => {
		expect(formats.day('0026-03-03')).toBe(day.replace('2026', '26'));
	});

	it('enumerations name all, or one of them', () => {
		expect(formats.and(['a', 'b', 'c'])).toBe(all);
		expect(formats.or(['a', 'b', 'c'])).toBe(one);
	});

	it('the second text is written as the first', () => {
		expect([formats.day('2026-03-03'), formats.and(['a']), formats.or(['a'])]).toEqual([day, 'a', 'a']);
	});
});
