import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CaseSummary, matches, queryWords, summaryOf } from '#lib/flow/dossier/summary/summary.ts';
import { emptyProfile } from '#lib/flow/profile.ts';
import { Narrowing } from '#lib/ui/dossier/overview/narrowing.ts';
import { referenceDay } from '../../../../../tests/arbitraries.ts';
import { manyCases } from '../../../../../tests/many-cases.ts';

const summaries = manyCases(40).map((value) => summaryOf(value, referenceDay, emptyProfile));
const whole = (list: readonly CaseSummary[], words: readonly string[]): readonly CaseSummary[] =>
	list.filter((each) => matches(each, words));

test('a search step by step finds what a search of everything finds, whatever is typed and taken away', () => {
	const anyQuery = fc.stringMatching(/^[a-eor1-3ΑΣ ]{0,5}$/);
	const anyList = fc.constantFrom(summaries, summaries.slice(0, 20));
	fc.assert(
		fc.property(fc.array(fc.tuple(anyQuery, anyList), { maxLength: 12 }), (steps) => {
			const narrowing = new Narrowing();
			for (const [query, list] of steps) {
				const words = queryWords(query);
				expect(narrowing.found(list, words)).toEqual(whole(list, words));
			}
		})
	);
});

test('a letter more looks only among what was found, and one that is taken away finds that again', () => {
	const narrowing = new Narrowing();
	const one = narrowing.found(summaries, ['leerling']);
	const two = narrowing.found(summaries, ['leerling', '1']);
	const three = narrowing.found(summaries, ['leerling', '12']);
	expect(three.length).toBeLessThan(two.length);
	expect(narrowing.found(summaries, ['leerling', '1'])).toBe(two);
	expect(narrowing.found(summaries, ['leerling'])).toBe(one);
});
