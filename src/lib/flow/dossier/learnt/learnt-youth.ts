import type { Entry } from '#lib/flow/dossier/entry.ts';
import { type Lesson, learntEntry } from '#lib/flow/dossier/learnt/learnt.ts';
import { ageDay, fitsAge, youthAt } from '#lib/flow/dossier/youth.ts';
import type { Walk } from '#lib/flow/walk.ts';

/** The age of `walk` with its day; older files do not say the day, and then it is that of the start. */
function ageIn({
	facts,
	ageNotedOn,
	started
}: Walk): { readonly leeftijd: number; readonly ageOn: string } | null {
	return facts.leeftijd === undefined ? null : { leeftijd: facts.leeftijd, ageOn: ageNotedOn ?? started };
}

/** The age of the walk where it was given in it, and is not older than what the dossier knows. */
function learntAge({ before, walk, ...lesson }: Lesson): ReturnType<typeof ageIn> {
	const age = ageIn(walk);
	const earlier = ageIn(before);
	if (!age || (age.leeftijd === earlier?.leeftijd && age.ageOn === earlier.ageOn)) return null;
	const { leeftijd, ageOn, entry } = youthAt(lesson.case, lesson.make.today);
	const knownAge = leeftijd ?? entry?.leeftijd;
	const knownOn = ageOn ?? (entry && ageDay(entry));
	if (knownAge === undefined || !knownOn || age.ageOn > knownOn) return age;
	return age.ageOn === knownOn && age.leeftijd !== knownAge ? age : null;
}

/** What the walk taught of age, authority and ability, as one new note on the youth; empty where nothing is new. */
export function learntYouth(lesson: Lesson): readonly Entry[] {
	const { before, walk, make } = lesson;
	const { entry } = youthAt(lesson.case, make.today);
	const age = learntAge(lesson);
	const gezag = walk.facts.gezag === before.facts.gezag ? undefined : walk.facts.gezag;
	const isAble = walk.facts.wilsbekwaam === before.facts.wilsbekwaam ? undefined : walk.facts.wilsbekwaam;
	const isNewGezag = gezag !== undefined && gezag !== entry?.gezag;
	const isNewAbility = isAble !== undefined && isAble !== entry?.wilsbekwaam;
	if (!age && !isNewGezag && !isNewAbility) return [];

	const known =
		age ?? (entry?.leeftijd === undefined ? null : { leeftijd: entry.leeftijd, ageOn: ageDay(entry) });
	const authority = gezag ?? entry?.gezag;
	const ability = isAble ?? entry?.wilsbekwaam;
	const told = {
		on: make.today,
		...(known && { leeftijd: known.leeftijd, ...(known.ageOn !== make.today && { ageOn: known.ageOn }) }),
		...(authority !== undefined && { gezag: authority }),
		...(ability !== undefined && { wilsbekwaam: ability })
	};
	// The day of the next birthday that matters goes along while it fits the age.
	const nextBoundary = entry?.nextBoundary;
	const isBoundaryKept = nextBoundary !== undefined && fitsAge({ ...told, nextBoundary });
	return [learntEntry(lesson, { kind: 'jeugdige', ...told, ...(isBoundaryKept && { nextBoundary }) })];
}
