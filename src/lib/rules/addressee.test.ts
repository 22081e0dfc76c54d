import { describe, expect, it } from 'vitest';
import { pathIds } from '#lib/machines/registry.ts';
import { addressee, dutyAddressee } from '#lib/rules/addressee.ts';

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

describe('consent is asked of who gives it', () => {
	it.each([
		[11, false, 'gezag'],
		[12, true, 'gezag-en-jeugdige'],
		[12, false, 'gezag'],
		[16, undefined, 'jeugdige'],
		[16, false, 'gezag'],
		[17, false, 'gezag'],
		[18, true, 'jeugdige'],
		[18, false, 'vertegenwoordiger'],
		[undefined, false, 'onbekend']
	])('at %s, able to weigh the own interest: %s, that is %s', (leeftijd, wilsbekwaam, whom) => {
		const facts = {
			...(leeftijd !== undefined && { leeftijd }),
			...(wilsbekwaam !== undefined && { wilsbekwaam })
		};
		expect(dutyAddressee('vraag-toestemming', 'toestemming', facts)).toBe(whom);
	});

	it('and telling follows age alone, as the rule on informing does', () => {
		const facts = { leeftijd: 16, wilsbekwaam: false };
		expect(dutyAddressee('informeer-vooraf', 'informatie-delen', facts)).toBe('jeugdige');
	});
});
