import type { Day } from '#lib/law/source.ts';
import type { Example, WhatIfExample } from '#lib/flow/explain/what-if-link.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { caseStanding } from '#lib/workshop/case/case-standing.ts';
import {
	type CaseTwist,
	type CaseWords,
	type Place,
	type WorkshopCase,
	partsOf
} from '#lib/workshop/case/workshop-case.ts';

/** What a case gets from outside: its id, the language it is written in, and the day of its story. */
export interface Birth {
	readonly id: string;
	readonly language: Language;
	readonly day: Day;
}

const noWords: CaseWords = {
	title: '',
	goal: '',
	story: [],
	roles: [],
	facts: [],
	prompts: [],
	route: {},
	forks: {},
	twists: {},
	takeHome: []
};

/** A case in which nothing is written yet, about the path that is shortest to learn on. */
export function newCase({ id, language, day }: Birth): WorkshopCase {
	return {
		format: 1,
		id,
		main: 'informeren',
		day,
		facts: {},
		profile: {},
		model: {},
		ends: {},
		forks: [],
		twists: [],
		language,
		words: noWords
	};
}

/** Those entries of `after` that are not so in `before`. */
function changedIn<Entries extends object>(before: Entries, after: Entries): Partial<Entries> {
	return Object.fromEntries(
		Object.entries(after).filter(
			([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Entries])
		)
	) as Partial<Entries>;
}

/** What `then` has otherwise than `now`, as a twist; null where they are alike. */
function twistBetween(main: PathId, now: Example, then: Example): CaseTwist | null {
	const facts = changedIn(now.facts, then.facts);
	const profile = changedIn(now.profile, then.profile);
	const answers = changedIn(now.answers, then.answers) as Readonly<Record<string, string>>;
	const twist: CaseTwist = {
		id: 'wat-als',
		...(Object.keys(facts).length > 0 && { facts }),
		...(Object.keys(profile).length > 0 && { profile }),
		...(Object.keys(answers).length > 0 && { answers: { [main]: answers } })
	};
	return Object.keys(twist).length > 1 ? twist : null;
}

/** A case around an example: the first version is its model route, what the second has otherwise its twist. */
export function caseFromExample({ main, now, then }: WhatIfExample, birth: Birth): WorkshopCase {
	const twist = twistBetween(main, now, then);
	return {
		...newCase(birth),
		main,
		facts: now.facts,
		profile: now.profile,
		model: { [main]: now.answers },
		twists: twist ? [twist] : []
	};
}

/** `workshopCase` with changed words. */
export function withWords(workshopCase: WorkshopCase, words: Partial<CaseWords>): WorkshopCase {
	return { ...workshopCase, words: { ...workshopCase.words, ...words } };
}

/** `entries` with `text` at `key`; without that key where there is no text. */
function entry(
	entries: Readonly<Partial<Record<string, string>>>,
	key: string,
	text: string | undefined
): Record<string, string> {
	const { [key]: _before, ...others } = entries;
	return { ...(others as Record<string, string>), ...(text !== undefined && { [key]: text }) };
}

/** `workshopCase` with `answer` on its model route at `place`; without one there where it is undefined. */
export function withModelAnswer(
	workshopCase: WorkshopCase,
	place: Place,
	answer: string | undefined
): WorkshopCase {
	const { path, state } = partsOf(place);
	const model = { ...workshopCase.model, [path]: entry(workshopCase.model[path] ?? {}, state, answer) };
	return { ...workshopCase, model };
}

/** `workshopCase` with `text` as the reason of its model route at `place`. */
export function withRouteReason(workshopCase: WorkshopCase, place: Place, text: string): WorkshopCase {
	const route = entry(workshopCase.words.route, place, text.trim() === '' ? undefined : text);
	return withWords(workshopCase, { route });
}

/** `workshopCase` with or without a fork at `place`; what was written for it stays until the fork goes. */
export function withFork(workshopCase: WorkshopCase, place: Place, isFork: boolean): WorkshopCase {
	const others = workshopCase.forks.filter((fork) => fork !== place);
	if (isFork) return { ...workshopCase, forks: [...others, place] };
	const forks = entry(workshopCase.words.forks, place, undefined);
	return withWords({ ...workshopCase, forks: others }, { forks });
}

/** `workshopCase` with `text` about the fork at `place`. */
export function withForkWords(workshopCase: WorkshopCase, place: Place, text: string): WorkshopCase {
	return withWords(workshopCase, { forks: entry(workshopCase.words.forks, place, text) });
}

/** `workshopCase` with `twist`, in the place of one with its id or as the last. */
export function withTwist(workshopCase: WorkshopCase, twist: CaseTwist): WorkshopCase {
	const isThere = workshopCase.twists.some(({ id }) => id === twist.id);
	const twists = isThere
		? workshopCase.twists.map((each) => (each.id === twist.id ? twist : each))
		: [...workshopCase.twists, twist];
	return { ...workshopCase, twists };
}

/** `workshopCase` without the twist `id` and its words. */
export function withoutTwist(workshopCase: WorkshopCase, id: string): WorkshopCase {
	const twists = workshopCase.twists.filter((twist) => twist.id !== id);
	return withWords({ ...workshopCase, twists }, { twists: entry(workshopCase.words.twists, id, undefined) });
}

/** The first `vraag-1`, `vraag-2`, … that no twist of the case has. */
export function freeTwistId({ twists }: Pick<WorkshopCase, 'twists'>): string {
	const taken = new Set(twists.map(({ id }) => id));
	for (let n = 1; ; n += 1) if (!taken.has(`vraag-${String(n)}`)) return `vraag-${String(n)}`;
}

/** `workshopCase` that says of each path where its model route ends by the rules of today; of no other path. Pure. */
export function withEnds(workshopCase: WorkshopCase, graphs: ReadonlyMap<PathId, PathGraph>): WorkshopCase {
	const { replays } = caseStanding(workshopCase, workshopCase.model, graphs);
	const ends = Object.fromEntries(
		replays.flatMap(({ graph, outcome }) => (outcome ? [[graph.path, outcome.id]] : []))
	);
	return { ...workshopCase, ends };
}

/**
 * `workshopCase` without the answers, reasons and forks that its model route does not come by, and without
 * answers that a rule gives. Pure.
 */
export function tidied(workshopCase: WorkshopCase, graphs: ReadonlyMap<PathId, PathGraph>): WorkshopCase {
	const { road } = caseStanding(workshopCase, workshopCase.model, graphs);
	const places = new Set(road.map(({ place }) => place));
	const model: Partial<Record<PathId, Record<string, string>>> = {};
	for (const { path, step } of road)
		if (step.by === 'answer') (model[path] ??= {})[step.node.id] = step.answer;
	const onRoad = (
		texts: Readonly<Partial<Record<Place, string>>>
	): Readonly<Partial<Record<Place, string>>> =>
		Object.fromEntries(Object.entries(texts).filter(([place]) => places.has(place as Place)));
	const { route, forks } = workshopCase.words;
	return withWords(
		{ ...workshopCase, model, forks: workshopCase.forks.filter((place) => places.has(place)) },
		{ route: onRoad(route), forks: onRoad(forks) }
	);
}
