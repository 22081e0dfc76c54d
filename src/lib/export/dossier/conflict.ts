import { recipientName } from '#lib/export/dossier/case-document.ts';
import { entryWords } from '#lib/export/dossier/entry-words.ts';
import { history } from '#lib/export/dossier/history.ts';
import type { DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import { originals, standing } from '#lib/flow/dossier/entries.ts';
import type { StandingEntry } from '#lib/flow/dossier/entry.ts';
import {
	type DecisionDifference,
	differences,
	type FieldName,
	type Parts,
	type WordDifference
} from '#lib/flow/dossier/merge/merge.ts';
import { youthAt } from '#lib/flow/dossier/youth.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Day } from '#lib/law/source.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** Something of which one version counts, in words, as each version has it. */
export interface Contest {
	readonly what: string;
	readonly here: string;
	readonly there: string;
}

/** What differs between two versions of a case, in words. */
export interface ConflictView {
	/** What stands in one version only, and stays. */
	readonly onlyHere: readonly string[];
	readonly onlyThere: readonly string[];
	/** Whether an entry was corrected in both: the correction that is not chosen is struck, and stays to be read. */
	readonly isCorrectedTwice: boolean;
	/** Whether an entry was corrected in one and struck in the other: what is chosen of the two counts. */
	readonly isStruckInOne: boolean;
	/** Of what one version counts. */
	readonly contests: readonly Contest[];
}

/** What the words are made with. */
export interface ConflictMaterial {
	/** Holding `ui`, `note`, `reasons`, `register`, `dossier` and the texts of every path in `graphs`. */
	readonly words: Words;
	readonly graphs: ReadonlyMap<PathId, PathGraph>;
	readonly today: Day;
}

/** What stands in `of` only. What is a version of a `contested` entry is chosen, and stands with the choices. */
function onlyIn(
	of: DossierCase,
	{ entries, exchanges, decisions }: Parts,
	contested: readonly string[],
	words: Words
): readonly string[] {
	const first = originals(of.entries);
	const chosen = new Set(contested.map((id) => first.get(id)));
	const ids = new Set(entries.flatMap(({ id }) => (chosen.has(first.get(id)) ? [] : [id])));
	return [
		...history(of, words)
			.filter(({ entry }) => ids.has(entry.id))
			.map(({ entry, said }) => `${words.day(entry.on)}: ${said}`),
		...exchanges.map((each) => words.dossier('conflict.exchange', { who: recipientName(each, words) })),
		...decisions.map(({ opened }) => words.dossier('conflict.decision', { day: words.day(opened) }))
	];
}

function fieldValue(field: FieldName, value: DossierCase, words: Words): string {
	if (field === 'label') return value.label;
	if (field === 'links') return String(value.links.length);
	const day = value[field];
	return day === undefined ? words.dossier('conflict.nothing') : words.day(day);
}

const exchangeValue = (exchange: Exchange, words: Words): string =>
	[recipientName(exchange, words), exchange.goal, exchange.information]
		.filter((part) => part.trim() !== '')
		.join(' · ');

function wordContest(
	{ of, path, state, mine, theirs }: WordDifference,
	age: number | undefined,
	{ words, graphs }: ConflictMaterial
): Contest {
	// A question that the path asks no more has no words; its id is still better than silence.
	const said = graphs.get(path)?.asked.has(state) ? words.state(path, state, age) : null;
	const value = (given: string | undefined): string => {
		if (given === undefined || given.trim() === '') return words.dossier('conflict.nothing');
		if (of === 'reason' || !said) return given;
		return graphs.get(path)?.asked.get(state)?.edges.has(given) ? said.answer(given) : given;
	};
	const what = { path: words.pathTitle(path), state: said?.short ?? state };
	return {
		what: words.dossier(of === 'answer' ? 'conflict.answer' : 'conflict.reason', what),
		here: value(mine),
		there: value(theirs)
	};
}

/** An entry that both versions corrected or struck, as it counts in each: undefined where it was struck. */
interface ContestedEntry {
	readonly id: string;
	readonly mine: StandingEntry | undefined;
	readonly theirs: StandingEntry | undefined;
}

/** The entries of `ids` of which something must be chosen; what both struck counts in neither. */
function contestedEntries(
	ids: readonly string[],
	mine: DossierCase,
	theirs: DossierCase
): readonly ContestedEntry[] {
	const now = (id: string, { entries }: DossierCase): StandingEntry | undefined => {
		const first = originals(entries);
		return standing(entries).find((entry) => first.get(entry.id) === (first.get(id) ?? id));
	};
	return [...new Set(ids)]
		.map((id) => ({ id, mine: now(id, mine), theirs: now(id, theirs) }))
		.filter((found) => found.mine !== undefined || found.theirs !== undefined);
}

/** What each version says now of such an entry. */
function entryContest(entry: ContestedEntry, mine: DossierCase, theirs: DossierCase, words: Words): Contest {
	const says = (now: StandingEntry | undefined, of: DossierCase): string =>
		now
			? words.dossier('conflict.corrected', { said: entryWords(now, of, words) })
			: words.dossier('conflict.struck');
	const day = mine.entries.find(({ id }) => id === entry.id)?.on;
	return {
		what: words.dossier('conflict.entry', { day: day === undefined ? '' : words.day(day) }),
		here: says(entry.mine, mine),
		there: says(entry.theirs, theirs)
	};
}

function decisionContests(
	{ mine, words: said, isElsewhere }: DecisionDifference,
	age: number | undefined,
	material: ConflictMaterial
): readonly Contest[] {
	const { words } = material;
	const elsewhere = {
		what: words.dossier('conflict.elsewhere', { day: words.day(mine.opened) }),
		here: words.dossier('conflict.version'),
		there: words.dossier('conflict.versionThere')
	};
	return [...said.map((each) => wordContest(each, age, material)), ...(isElsewhere ? [elsewhere] : [])];
}

/** The paths in which the two versions have other answers or reasons: their texts are needed. */
export function contestedPaths(mine: DossierCase, theirs: DossierCase): readonly PathId[] {
	const { decisions } = differences(mine, theirs);
	return [...new Set(decisions.flatMap(({ words }) => words.map(({ path }) => path)))];
}

/** What differs between `mine` and `theirs`, in words. Pure. */
export function conflictView(
	mine: DossierCase,
	theirs: DossierCase,
	material: ConflictMaterial
): ConflictView {
	const { words } = material;
	const differ = differences(mine, theirs);
	const age = youthAt(mine, material.today).leeftijd;
	const entries = contestedEntries(differ.contested, mine, theirs);
	const chosen = entries.map(({ id }) => id);
	const isStruckInOne = (entry: ContestedEntry): boolean => !entry.mine || !entry.theirs;
	return {
		onlyHere: onlyIn(mine, differ.onlyMine, chosen, words),
		onlyThere: onlyIn(theirs, differ.onlyTheirs, chosen, words),
		isCorrectedTwice: entries.some((entry) => !isStruckInOne(entry)),
		isStruckInOne: entries.some(isStruckInOne),
		contests: [
			...entries.map((entry) => entryContest(entry, mine, theirs, words)),
			...differ.fields.map((field) => ({
				what: words.dossier(`conflict.fields.${field}`),
				here: fieldValue(field, mine, words),
				there: fieldValue(field, theirs, words)
			})),
			...differ.exchanges.map((pair) => ({
				what: words.dossier('conflict.exchange', { who: recipientName(pair.mine, words) }),
				here: exchangeValue(pair.mine, words),
				there: exchangeValue(pair.theirs, words)
			})),
			...differ.decisions.flatMap((pair) => decisionContests(pair, age, material))
		]
	};
}
