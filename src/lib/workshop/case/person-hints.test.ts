import { describe, expect, it } from 'vitest';
import { personHintsOf } from '#lib/workshop/case/person-hints.ts';

describe('a text that looks like a real person', () => {
	it.each([
		[['Noor is negen.'], []],
		[['Noor de Wit zit in groep 6.'], []],
		[['De afspraak is op 14-05-2026.'], []],
		[['Noor de Wit, geboren 14-05-2017.'], ['naam-datum']],
		[['Noor de Wit.', 'Op 14-05-2026 belt iemand.'], []],
		[
			['111222333', 'bel 06-12345678', 'a@b.example'],
			['bsn', 'e-mail', 'telefoon']
		]
	] as const)('%j gives %j', (texts, hints) => {
		expect(personHintsOf(texts)).toEqual(hints);
	});
});
