import { describe, expect, test } from 'vitest';
import { caseAddress, caseOf } from '#lib/ui/dossier/case-address.ts';

const id = '3f0c2a9e-0000-4000-8000-000000000001';

describe('the address of a case', () => {
	test('names the case in its fragment and nowhere else', () => {
		expect(caseAddress('nl', id)).toBe(`/dossier/zaak/#${id}`);
		expect(caseAddress('en', id)).toBe(`/en/dossier/zaak/#${id}`);
	});

	test.each([
		null,
		{ part: 'verwijder' },
		{ part: 'rond-af', id: 'b1' },
		{ part: 'conclusie', id: 'e1' }
	] as const)('is read back with its part: %o', (part) => {
		const address = part ? caseAddress('nl', id, part) : caseAddress('nl', id);
		expect(caseOf(new URL(address, 'https://voorbeeld.example').hash)).toEqual({ id, part });
	});

	test.each([
		['', null],
		['#', null],
		[`#${id}/iets`, { id, part: null }],
		[`#${id}/rond-af`, { id, part: null }]
	])('names no more than is known in "%s"', (hash, named) => {
		expect(caseOf(hash)).toEqual(named);
	});
});
