import { addDays, addMonths, isDay, yearsOn } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { standingOf } from '#lib/flow/dossier/entries.ts';
import type { YouthEntry } from '#lib/flow/dossier/entry.ts';
import { leeftijdsgroep } from '#lib/rules/age.ts';
import type { Authority, Facts } from '#lib/rules/facts.ts';

/** The birthdays that move who counts or whether the index is open. Source: augeo18:tips.leeftijd, jw:7.1.1.1. */
const boundaries = [12, 16, 18, 23] as const;

/** What the dossier knows of the youth on a day, as far as the rules may read it. */
export interface Youth {
	/** Whole years, as they were noted on `ageOn`; absent where nobody noted an age, or it must be asked again. */
	readonly leeftijd?: number;
	/** The day on which the youth had that age. */
	readonly ageOn?: Day;
	readonly gezag?: Authority;
	readonly wilsbekwaam?: boolean;
	/** The age must be asked again: it is one of these now, and a birthday that matters may have passed. */
	readonly mayBe?: { readonly from: number; readonly to: number };
	/** The next day on which who counts changes; absent where the birthday is not known, or none follows. */
	readonly nextBoundary?: Day;
	/** The entry that this comes from; null where nobody noted anything. */
	readonly entry: YouthEntry | null;
}

/** The next age after `age` at which who counts changes, or undefined after the last. */
export function boundaryAfter(age: number): number | undefined {
	return boundaries.find((boundary) => boundary > age);
}

/** The day on which the age of `entry` held. */
export function ageDay({ ageOn, on }: Pick<YouthEntry, 'ageOn' | 'on'>): Day {
	return ageOn ?? on;
}

/** The birth day that a noted age and the day of the next boundary mean; null where they do not say. */
function birthOf({ leeftijd, nextBoundary }: Pick<YouthEntry, 'leeftijd' | 'nextBoundary'>): Day | null {
	const boundary = leeftijd === undefined ? undefined : boundaryAfter(leeftijd);
	if (boundary === undefined || nextBoundary === undefined) return null;
	return `${String(Number(nextBoundary.slice(0, 4)) - boundary).padStart(4, '0')}${nextBoundary.slice(4)}`;
}

/** Whether the day of the next boundary fits the noted age: someone born so had that age on that day. */
export function fitsAge(entry: Pick<YouthEntry, 'leeftijd' | 'nextBoundary' | 'ageOn' | 'on'>): boolean {
	if (entry.nextBoundary === undefined) return true;
	const birth = birthOf(entry);
	return birth !== null && yearsOn(birth, ageDay(entry)) === entry.leeftijd;
}

/** The youngest and oldest age on `today` of who was `age` on `on`, when the birthday is not known. */
function agesBy(age: number, on: Day, today: Day): { readonly from: number; readonly to: number } {
	if (today <= on) return { from: age, to: age };
	const from = age + yearsOn(on, today);
	// One birthday falls within each year that follows `on`, so that a whole year leaves no doubt.
	const isWholeYear = today.slice(5) === on.slice(5);
	return { from, to: isWholeYear ? from : from + 1 };
}

/** The day on which someone born on `birth` becomes `age`. Who was born on 29 February does so on 1 March in other years. */
function birthday(birth: Day, age: number): Day {
	const year = String(Number(birth.slice(0, 4)) + age).padStart(4, '0');
	return isDay(`${year}${birth.slice(4)}`) ? `${year}${birth.slice(4)}` : `${year}-03-01`;
}

type AgeNow = Pick<Youth, 'leeftijd' | 'ageOn' | 'mayBe' | 'nextBoundary'>;

function ageNow(entry: YouthEntry, today: Day): AgeNow {
	const { leeftijd } = entry;
	if (leeftijd === undefined) return {};
	const on = ageDay(entry);
	const birth = birthOf(entry);
	if (birth !== null && today >= on) {
		const years = yearsOn(birth, today);
		const next = boundaryAfter(years);
		return {
			leeftijd: years,
			ageOn: today,
			...(next !== undefined && { nextBoundary: birthday(birth, next) })
		};
	}
	const { from, to } = agesBy(leeftijd, on, today);
	const group = leeftijdsgroep(leeftijd);
	return leeftijdsgroep(from) === group && leeftijdsgroep(to) === group
		? { leeftijd, ageOn: on }
		: { mayBe: { from, to } };
}

/**
 * What the last note on the youth means on `today`. Where the day of the next boundary is known the age
 * counts up. Where it is not, the age stands as noted until a birthday that matters may have passed; then
 * it is left out, so that it is asked again. On the 12th birthday one is 12. Source: augeo18:tips.leeftijd.
 */
export function youthAt({ entries }: Pick<DossierCase, 'entries'>, today: Day): Youth {
	const entry = standingOf(entries, 'jeugdige').at(-1) ?? null;
	if (!entry) return { entry };
	const { gezag, wilsbekwaam } = entry;
	return {
		...ageNow(entry, today),
		...(gezag !== undefined && { gezag }),
		...(wilsbekwaam !== undefined && { wilsbekwaam }),
		entry
	};
}

/** What the rules may read of `youth`. */
export function youthFacts({ leeftijd, gezag, wilsbekwaam }: Youth): Facts {
	return {
		...(leeftijd !== undefined && { leeftijd }),
		...(gezag !== undefined && { gezag }),
		...(wilsbekwaam !== undefined && { wilsbekwaam })
	};
}

/** So many months ahead it helps to ask the day of the birthday, so that the age is not asked again. */
const boundaryAhead = 12;

/** Whether the age must be asked again now or within a year, so that it helps to note the day of the birthday. */
export function wantsBoundary(youth: Youth, today: Day): boolean {
	const from = asksAgeFrom(youth);
	return from !== null && from <= addMonths(today, boundaryAhead);
}

/**
 * The first day on which the age must be asked again, since a birthday that matters may have passed;
 * null where the birthday is known, no age was noted, or none that matters is left.
 */
export function asksAgeFrom(youth: Youth): Day | null {
	const { entry } = youth;
	if (entry?.leeftijd === undefined || birthOf(entry) !== null) return null;
	const boundary = boundaryAfter(entry.leeftijd);
	if (boundary === undefined) return null;
	// The first birthday may be tomorrow; each one after it is a whole year later.
	const years = boundary - entry.leeftijd - 1;
	return addDays(addMonths(ageDay(entry), 12 * years), 1);
}
