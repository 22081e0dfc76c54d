import { isAlike } from '#lib/flow/dossier/merge/alike.ts';
import type { Signature } from '#lib/flow/dossier/altered.ts';
import { chosenLines } from '#lib/flow/dossier/merge/chosen-lines.ts';
import type { Decision, DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import type { Entry } from '#lib/flow/dossier/entry.ts';
import { rivalStrikes } from '#lib/flow/dossier/merge/rival-strikes.ts';
import { mergedEntries, unionById } from '#lib/flow/dossier/merge/union.ts';
import type { Walk } from '#lib/flow/walk.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';

/** Which of two versions of a case. */
export type Side = 'mine' | 'theirs';

/** A part of a case of which only one version can stand. */
export type FieldName = 'label' | 'links' | 'reviewOn' | 'keepUntil';
const fieldNames: readonly FieldName[] = ['label', 'links', 'reviewOn', 'keepUntil'];

/** One answer or written reason that differs; undefined where a version has none. */
export interface WordDifference {
	readonly of: 'answer' | 'reason';
	readonly path: PathId;
	readonly state: string;
	readonly mine: string | undefined;
	readonly theirs: string | undefined;
}

/** A decision that stands in both versions and was walked on in both. */
export interface DecisionDifference {
	readonly mine: Decision;
	readonly theirs: Decision;
	readonly words: readonly WordDifference[];
	/** Something else differs: a task, a note for the own file, or what it is about. */
	readonly isElsewhere: boolean;
}

/** What differs between two versions of one case. */
export interface Differences {
	/** Entries and other parts that stand in one version only: both are kept, so nothing need be chosen. */
	readonly onlyMine: Parts;
	readonly onlyTheirs: Parts;
	/** Entries that both versions corrected or struck, each in its own way: unless one is chosen, both corrections stand side by side. */
	readonly contested: readonly string[];
	readonly fields: readonly FieldName[];
	readonly exchanges: readonly { readonly mine: Exchange; readonly theirs: Exchange }[];
	readonly decisions: readonly DecisionDifference[];
}

/** Parts of a case. */
export interface Parts {
	readonly entries: readonly Entry[];
	readonly exchanges: readonly Exchange[];
	readonly decisions: readonly Decision[];
}

function only(one: DossierCase, other: DossierCase): Parts {
	const missing = <Item extends { readonly id: string }>(
		items: readonly Item[],
		others: readonly Item[]
	): readonly Item[] => {
		const known = new Set(others.map(({ id }) => id));
		return items.filter(({ id }) => !known.has(id));
	};
	return {
		entries: missing(one.entries, other.entries),
		exchanges: missing(one.exchanges, other.exchanges),
		decisions: missing(one.decisions, other.decisions)
	};
}

function changedPairs<Item extends { readonly id: string }>(
	mine: readonly Item[],
	theirs: readonly Item[]
): readonly { readonly mine: Item; readonly theirs: Item }[] {
	return mine.flatMap((item) => {
		const other = theirs.find(({ id }) => id === item.id);
		return other && !isAlike(item, other) ? [{ mine: item, theirs: other }] : [];
	});
}

function words(mine: Walk, theirs: Walk): readonly WordDifference[] {
	const of = (
		kind: WordDifference['of'],
		one: Readonly<Record<string, string>> = {},
		other: Readonly<Record<string, string>> = {},
		path: PathId
	): readonly WordDifference[] =>
		[...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((state) =>
			one[state] === other[state] ? [] : [{ of: kind, path, state, mine: one[state], theirs: other[state] }]
		);
	return pathIds.flatMap((path) => [
		...of('answer', mine.answers[path], theirs.answers[path], path),
		...of('reason', mine.reasons[path], theirs.reasons[path], path)
	]);
}

const withoutWords = ({ walk, standing: _derived, ...rest }: Decision): unknown => ({
	...rest,
	walk: { ...walk, answers: {}, reasons: {} }
});

/** What differs between `mine` and `theirs`, two versions of one case. Pure. */
export function differences(mine: DossierCase, theirs: DossierCase): Differences {
	const onlyMine = only(mine, theirs);
	const onlyTheirs = only(theirs, mine);
	const corrected = new Set(onlyMine.entries.map(({ corrects }) => corrects));
	return {
		onlyMine,
		onlyTheirs,
		contested: onlyTheirs.entries.flatMap(({ corrects }) =>
			corrects !== undefined && corrected.has(corrects) ? [corrects] : []
		),
		fields: fieldNames.filter((name) => !isAlike(mine[name], theirs[name])),
		exchanges: changedPairs(mine.exchanges, theirs.exchanges),
		decisions: changedPairs(mine.decisions, theirs.decisions).map((pair) => ({
			...pair,
			words: words(pair.mine.walk, pair.theirs.walk),
			isElsewhere: !isAlike(withoutWords(pair.mine), withoutWords(pair.theirs))
		}))
	};
}

/** Which version stands of what differs. What is not named follows `rest`. */
export interface Choice {
	readonly rest: Side;
	readonly fields?: Readonly<Partial<Record<FieldName, Side>>>;
	/** By the id of the decision or exchange. */
	readonly parts?: Readonly<Record<string, Side>>;
	/** Why, in words, the other side's correction of an entry that both corrected is struck; absent, both stand. */
	readonly strikes?: string;
}

/**
 * The two versions of one case as one: all entries, exchanges and decisions of both, and of what differs the
 * version that was chosen, with a line of it. Throws where they are not versions of one case.
 */
export function merged(
	mine: DossierCase,
	theirs: DossierCase,
	choice: Choice,
	signature: Signature
): DossierCase {
	if (mine.id !== theirs.id) throw new Error(`Two cases: "${mine.id}" and "${theirs.id}"`);
	const pick = <Item extends { readonly id: string }>(one: Item, other: Item): Item =>
		(choice.parts?.[one.id] ?? choice.rest) === 'mine' ? one : other;
	const field = (name: FieldName): object => {
		const from = (choice.fields?.[name] ?? choice.rest) === 'mine' ? mine : theirs;
		return from[name] === undefined ? {} : { [name]: from[name] };
	};
	const { reviewOn: _review, keepUntil: _keep, ...rest } = mine;
	const joined: DossierCase = {
		...rest,
		...fieldNames.reduce((all, name) => ({ ...all, ...field(name) }), {}),
		changed: signature.noted,
		entries: mergedEntries(mine.entries, theirs.entries),
		exchanges: unionById(mine.exchanges, theirs.exchanges, pick),
		decisions: unionById(mine.decisions, theirs.decisions, pick)
	};
	const kept = choice.rest === 'mine' ? mine : theirs;
	const { contested } = differences(mine, theirs);
	return {
		...joined,
		entries: [
			...joined.entries,
			...chosenLines(joined, mine, theirs, signature),
			...(choice.strikes === undefined
				? []
				: rivalStrikes(joined, kept, contested, { ...signature, why: choice.strikes }))
		]
	};
}
