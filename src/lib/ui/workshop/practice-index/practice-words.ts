import { yearsOn } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import type { PracticeKey } from '#lib/i18n/keys.ts';
import type { Words } from '#lib/i18n/words.ts';
import { voiceAt } from '#lib/rules/age.ts';
import {
	children,
	type ChildId,
	organisations,
	type RoleId,
	roles
} from '#lib/workshop/practice-index/play/cast.ts';
import type { Note } from '#lib/workshop/practice-index/play/own-file.ts';
import type { Play } from '#lib/workshop/practice-index/play/play.ts';
import type { Mail, ToldOf } from '#lib/workshop/practice-index/play/sight.ts';
import type { StoryId } from '#lib/workshop/practice-index/play/stories/stories.ts';

/** The full name of a professional. */
export const roleName = (role: RoleId): string => roles[role].contact.name;

/** The first name of a professional, for headings. */
export const firstName = (role: RoleId): string => roleName(role).split(' ')[0] ?? roleName(role);

/** The organisation of a professional, in words. */
export const organisationOf = (words: Words, role: RoleId): string =>
	words.practice(`cast.organisations.${roles[role].organisation}`);

/** The region in which a professional works, in words. */
export const regionOf = (words: Words, role: RoleId): string =>
	words.practice(`cast.regions.${organisations[roles[role].organisation].region}`);

/** What a professional is and where: "intern begeleider, basisschool De Esdoorn". */
export function functionOf(words: Words, role: RoleId): string {
	const name = words.practice(`cast.functions.${role}`);
	return words.practice('who.function', { function: name, organisation: organisationOf(words, role) });
}

/** The name of a child. */
export const childName = (child: ChildId): string => children[child].name;

const ageOn = (child: ChildId, day: Day): number => yearsOn(children[child].bornOn, day);

/** The name of a child with the age that it has in `play`, or with its death. */
export function childWithAge(words: Words, child: ChildId, play: Play): string {
	if (play.hasDied(child)) return words.practice('cast.died', { child: childName(child) });
	return words.practice('cast.age', { child: childName(child), age: ageOn(child, play.today) });
}

/** Who is told, and who may consent, about a child on `day`: by age. Source: jw:7.1.5.1, augeo18:tips.leeftijd. */
const voicesOf = (words: Words, child: ChildId, day: Day): string =>
	words.practice(`voices.${voiceAt(ageOn(child, day))}`, { child: childName(child) });

/** A line of an own file. */
export function noteText(words: Words, { kind, child, on, chosen }: Note): string {
	return words.practice(`file.${kind}`, {
		child: childName(child),
		who: voicesOf(words, child, on),
		chosen: chosen ? roleName(chosen) : ''
	});
}

const namesIn = (mail: Mail): readonly string[] => mail.about.map(({ child }) => childName(child));

/** The subject of a letter. */
export const subjectOf = (words: Words, mail: Mail): string =>
	words.practice(`mail.${mail.news}`, { child: words.and(namesIn(mail)) });

/** What a letter says below its subject. */
export const letterText = (words: Words, mail: Mail): string =>
	words.practice(`mail.${mail.news}Text`, { child: words.and(namesIn(mail)) });

/** What a letter says of who directs, and whether that is new. */
export function directorText(words: Words, { director, isDirectorNew }: ToldOf): string {
	if (director === null) return words.practice(isDirectorNew ? 'mail.directorGone' : 'mail.noDirector');
	return words.practice(isDirectorNew ? 'mail.directorNew' : 'mail.director', { name: roleName(director) });
}

/** A text of a step of a story; a test holds that each step has both. */
export function stepText(words: Words, story: StoryId, step: string, part: 'title' | 'text'): string {
	return words.practice(`stories.${story}.steps.${step}.${part}` as PracticeKey);
}
