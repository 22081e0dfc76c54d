import type { Day } from '#lib/law/source.ts';
import { ageDay, type Youth } from '#lib/flow/dossier/youth.ts';
import { authorities, type Authority } from '#lib/rules/facts.ts';
import type { Draft } from '#lib/ui/dossier/case/case-acts.svelte.ts';

/** What is known of the youth as it is filled in. Everything may be left empty. */
export interface YouthDraft {
	readonly age: string;
	readonly authority: Authority | '';
	readonly ability: 'ja' | 'nee' | '';
	readonly boundary: Day | undefined;
	/** What was typed as that day and is none; else empty. */
	readonly wrongBoundary: string;
}

/** Nothing filled in yet. */
export const emptyYouth: YouthDraft = {
	age: '',
	authority: '',
	ability: '',
	boundary: undefined,
	wrongBoundary: ''
};

/** What stands now, to be changed. An age that must be asked again is left empty. */
export function draftOf({ leeftijd, gezag, wilsbekwaam, nextBoundary }: Youth): YouthDraft {
	return {
		age: leeftijd?.toString() ?? '',
		authority: gezag ?? '',
		ability: wilsbekwaam === undefined ? '' : wilsbekwaam ? 'ja' : 'nee',
		boundary: nextBoundary,
		wrongBoundary: ''
	};
}

/** What is known of `youth` with the day of the next birthday that counts, as an entry of `today`. Nothing else is asked again. */
export function boundaryEntry({ entry, gezag, wilsbekwaam }: Youth, day: Day, today: Day): Draft {
	const ageOn = entry ? ageDay(entry) : today;
	return {
		kind: 'jeugdige',
		on: today,
		...(entry?.leeftijd !== undefined && { leeftijd: entry.leeftijd }),
		...(ageOn !== today && { ageOn }),
		...(gezag !== undefined && { gezag }),
		...(wilsbekwaam !== undefined && { wilsbekwaam }),
		nextBoundary: day
	};
}

/** Whole years, 0 to 120; undefined while nothing is filled in, null where it is no age. */
export function yearsIn(age: string): number | undefined | null {
	const typed = age.trim();
	if (typed === '') return undefined;
	return /^\d{1,3}$/.test(typed) && Number(typed) <= 120 ? Number(typed) : null;
}

/** The value of `text` as an authority, or nothing. */
export function authorityIn(text: string): Authority | '' {
	return authorities.find((authority) => authority === text) ?? '';
}

/**
 * What `draft` says of the youth, as an entry of `today`. An age that was not touched keeps the day on
 * which it was noted. The part that is wrong, where the age is no age or the day no day.
 */
export function youthEntry(draft: YouthDraft, before: Youth, today: Day): Draft | 'age' | 'boundary' {
	const age = yearsIn(draft.age);
	if (age === null) return 'age';
	if (draft.wrongBoundary !== '') return 'boundary';
	const isSame = age !== undefined && age === before.leeftijd;
	const ageOn = isSame && before.entry ? (before.ageOn ?? ageDay(before.entry)) : today;
	return {
		kind: 'jeugdige',
		on: today,
		...(age !== undefined && { leeftijd: age }),
		...(age !== undefined && ageOn !== today && { ageOn }),
		...(draft.authority !== '' && { gezag: draft.authority }),
		...(draft.ability !== '' && { wilsbekwaam: draft.ability === 'ja' }),
		...(draft.boundary !== undefined && age !== undefined && { nextBoundary: draft.boundary })
	};
}
