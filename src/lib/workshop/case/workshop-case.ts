import type { Day } from '#lib/law/source.ts';
import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { MainLine } from '#lib/flow/walk.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Facts, RuleProfile } from '#lib/rules/facts.ts';

/** A state of a path, as `path/state`: what a fork or a written reason belongs to. */
export type Place = `${PathId}/${string}`;

/** A person in a story, always an invented one. */
export interface CaseRole {
	readonly name: string;
	readonly about: string;
}

/** One changed fact or answer for the discussion: "and if …?". */
export interface CaseTwist {
	/** Unique within its case. */
	readonly id: string;
	readonly facts?: Facts;
	readonly profile?: RuleProfile;
	readonly answers?: AnswersByPath;
}

/** What a case is to the machines: the facts that all get, and the model route through the paths. */
export interface CaseData {
	readonly format: 1;
	/** A short name in small letters for a built-in case, a random id for an own one. */
	readonly id: string;
	/** The whole flow, or one path on its own. */
	readonly main: MainLine;
	/** The day on which the story plays. Rules read it in place of today, so that a case stays what it is. */
	readonly day: Day;
	readonly facts: Facts;
	readonly profile: RuleProfile;
	/** The model route: what the maker of the case would answer, in every path that the case comes through. */
	readonly model: AnswersByPath;
	/** Where the model route must end, path by path; held against the machines. */
	readonly ends: Readonly<Partial<Record<PathId, string>>>;
	/** Where reasonable people differ: states on the model route. */
	readonly forks: readonly Place[];
	readonly twists: readonly CaseTwist[];
}

/** What a case says, in one language. */
export interface CaseWords {
	readonly title: string;
	/** What one learns from it, in a sentence. */
	readonly goal: string;
	/** The story in paragraphs. It is all that a participant gets before choosing. */
	readonly story: readonly string[];
	readonly roles: readonly CaseRole[];
	/** What is known, in short lines. */
	readonly facts: readonly string[];
	/** Questions that the trainer asks the group. */
	readonly prompts: readonly string[];
	/** Why the model route answers as it does: the reason at each state that needs or deserves one. */
	readonly route: Readonly<Partial<Record<Place, string>>>;
	/** Per fork: what can be said for each side. */
	readonly forks: Readonly<Partial<Record<Place, string>>>;
	/** Per twist, by its id: the changed fact in a sentence. */
	readonly twists: Readonly<Record<string, string>>;
	readonly takeHome: readonly string[];
}

/** A whole case as it is walked, made and sent: its data with its words in one language. */
export interface WorkshopCase extends CaseData {
	readonly language: Language;
	readonly words: CaseWords;
}

/** The place of `state` in `path`. */
export const placeOf = (path: PathId, state: string): Place => `${path}/${state}`;

/** The path and the state of `place`. */
export function partsOf(place: Place): { readonly path: PathId; readonly state: string } {
	const cut = place.indexOf('/');
	return { path: place.slice(0, cut) as PathId, state: place.slice(cut + 1) };
}
