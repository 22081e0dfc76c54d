import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { addressee } from '#lib/rules/addressee.ts';

/** The names that a path gives the family and the youth within a range of ages. */
export interface PersonsRow {
	readonly ages: string;
	readonly family: string;
	readonly youth: string;
}

/** The youngest age at which a path speaks to the youth alone. */
export function aloneFrom(path: PathId): number {
	let age = 0;
	while (addressee(path, age) !== 'jeugdige') age += 1;
	return age;
}

/** Whom the texts of `path` mean, from an unknown age to the age at which the youth alone counts. */
export function readingPersons(path: PathId, words: Words): readonly PersonsRow[] {
	const rows: PersonsRow[] = [{ ages: words.reading('persons.unknown'), ...words.persons(path, undefined) }];
	const last = aloneFrom(path);
	const differs = (age: number): boolean => {
		const [before, at] = [words.persons(path, age - 1), words.persons(path, age)];
		return before.family !== at.family || before.youth !== at.youth;
	};
	let from = 0;
	for (let age = 1; age <= last; age += 1) {
		if (!differs(age)) continue;
		const ages =
			from === 0
				? words.reading('persons.under', { tot: age })
				: words.reading('persons.between', { van: from, tot: age - 1 });
		rows.push({ ages, ...words.persons(path, from) });
		from = age;
	}
	return [...rows, { ages: words.reading('persons.from', { van: from }), ...words.persons(path, from) }];
}
