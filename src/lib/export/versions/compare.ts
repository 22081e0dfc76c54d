import type {
	CaseSnapshot,
	OutcomeSnapshot,
	PathSnapshot,
	ProvisionSnapshot,
	SnapshotTexts,
	StateSnapshot
} from '#lib/export/versions/snapshot-schema.ts';
import {
	type Difference,
	type DifferenceKind,
	differenceKinds,
	type Place
} from '#lib/export/versions/difference.ts';
import { type Language, languages } from '#lib/i18n/language.ts';

type Value = string | null | undefined;

/** The difference between two values of one thing, if there is one. */
function valueDifference(
	kind: DifferenceKind,
	at: Place,
	what: string | null,
	[before = null, after = null]: readonly [Value, Value],
	language: Language | null = null
): readonly Difference[] {
	if (before === after) return [];
	const change = before === null ? 'added' : after === null ? 'removed' : 'changed';
	return [{ kind, change, at, what, language, before, after }];
}

/** The members that came or went. */
function memberDifferences(
	kind: DifferenceKind,
	at: Place,
	before: readonly string[],
	after: readonly string[]
): readonly Difference[] {
	return [...new Set([...before, ...after])].flatMap((id) =>
		valueDifference(kind, at, id, [before.includes(id) ? id : null, after.includes(id) ? id : null])
	);
}

/** The members that came or went, and whether those that stayed stand in another order. */
function listDifferences(
	kind: DifferenceKind,
	at: Place,
	before: readonly string[],
	after: readonly string[]
): readonly Difference[] {
	const stayed = (list: readonly string[], other: readonly string[]): string =>
		list.filter((id) => other.includes(id)).join(', ');
	const [first, then] = [stayed(before, after), stayed(after, before)];
	const order: Difference = {
		kind,
		change: 'order',
		at,
		what: null,
		language: null,
		before: first,
		after: then
	};
	return [...memberDifferences(kind, at, before, after), ...(first === then ? [] : [order])];
}

function textDifferences(
	at: Place,
	before: Readonly<Record<Language, SnapshotTexts>>,
	after: Readonly<Record<Language, SnapshotTexts>>
): readonly Difference[] {
	return languages.flatMap((language) => {
		const [was, is] = [before[language], after[language]];
		return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
			valueDifference('texts', at, key, [was[key], is[key]], language)
		);
	});
}

/** The parts that both versions have, paired. */
function shared<Part extends { readonly id: string }>(
	before: readonly Part[],
	after: readonly Part[]
): readonly (readonly [Part, Part])[] {
	return before.flatMap((was) => {
		const is = after.find(({ id }) => id === was.id);
		return is ? [[was, is] as const] : [];
	});
}

const idsOf = (parts: readonly { readonly id: string }[]): readonly string[] => parts.map(({ id }) => id);

/** What a rule decides otherwise. Another answer has another reason; only the answer is said then. */
function caseDifferences(
	at: Place,
	before: readonly CaseSnapshot[],
	after: readonly CaseSnapshot[]
): readonly Difference[] {
	const decided = ([was, is]: readonly [CaseSnapshot, CaseSnapshot]): readonly Difference[] =>
		was.answer === is.answer
			? valueDifference('reasons', at, was.id, [was.reason, is.reason])
			: [
					{
						kind: 'cases',
						change: 'changed',
						at,
						what: was.id,
						language: null,
						before: was.answer,
						after: is.answer
					}
				];
	return [
		...memberDifferences('cases', at, idsOf(before), idsOf(after)),
		...shared(before, after).flatMap(([was, is]) => [
			...decided([was, is]),
			...languages.flatMap((language) =>
				valueDifference('texts', at, `cases.${was.id}`, [was.given[language], is.given[language]], language)
			)
		])
	];
}

function stateDifferences([before, after]: readonly [StateSnapshot, StateSnapshot]): readonly Difference[] {
	const at: Place = { part: 'state', id: before.id };
	return [
		...listDifferences('answers', at, idsOf(before.answers), idsOf(after.answers)),
		...shared(before.answers, after.answers).flatMap(([was, is]) =>
			valueDifference('routes', at, was.id, [was.target, is.target])
		),
		...valueDifference('kinds', at, null, [before.kind, after.kind]),
		...valueDifference('rules', at, null, [before.rule, after.rule]),
		// Of another rule every case is another; that it is another rule is said already.
		...(before.rule === after.rule ? caseDifferences(at, before.cases ?? [], after.cases ?? []) : []),
		...listDifferences('cites', at, before.cites, after.cites),
		...textDifferences(at, before.texts, after.texts)
	];
}

function outcomeDifferences([before, after]: readonly [
	OutcomeSnapshot,
	OutcomeSnapshot
]): readonly Difference[] {
	const at: Place = { part: 'outcome', id: before.id };
	return [
		...valueDifference('verdicts', at, null, [before.verdict, after.verdict]),
		...listDifferences('duties', at, before.duties, after.duties),
		...listDifferences('cites', at, before.cites, after.cites),
		...textDifferences(at, before.texts, after.texts)
	];
}

const provisionFields = (provision: ProvisionSnapshot): Readonly<Record<string, Value>> => ({
	kind: provision.kind,
	url: provision.url,
	checkedOn: provision.checked.on,
	checkedBy: provision.checked.by,
	checkedAgainst: provision.checked.against,
	juristOn: provision.jurist?.on,
	juristBy: provision.jurist?.by,
	juristAgainst: provision.jurist?.against,
	validFrom: provision.validFrom,
	validUntil: provision.validUntil,
	reviewBy: provision.reviewBy
});

function provisionDifferences([before, after]: readonly [
	ProvisionSnapshot,
	ProvisionSnapshot
]): readonly Difference[] {
	const at: Place = { part: 'provision', id: before.id };
	const [was, is] = [provisionFields(before), provisionFields(after)];
	return [
		...Object.keys(was).flatMap((field) => valueDifference('provisions', at, field, [was[field], is[field]])),
		...textDifferences(at, before.texts, after.texts)
	];
}

/**
 * Everything that differs between two versions of a path, kind by kind and within a kind in the
 * order of the path; empty when nothing does. Of a part that came or went only that is said, not its
 * texts. The versions themselves are not compared. Pure.
 */
export function compareSnapshots(before: PathSnapshot, after: PathSnapshot): readonly Difference[] {
	const path: Place = { part: 'path', id: after.path };
	// Duties and provisions stand in the order in which they are first named: their order says nothing of its own.
	const lists = [
		...(['states', 'outcomes'] as const).flatMap((kind) =>
			listDifferences(kind, path, idsOf(before[kind]), idsOf(after[kind]))
		),
		...(['duties', 'provisions'] as const).flatMap((kind) =>
			memberDifferences(kind, path, idsOf(before[kind]), idsOf(after[kind]))
		)
	];
	const found = [
		...lists,
		...valueDifference('routes', path, 'initial', [before.initial, after.initial]),
		...textDifferences(path, before.texts, after.texts),
		...shared(before.states, after.states).flatMap(stateDifferences),
		...shared(before.outcomes, after.outcomes).flatMap(outcomeDifferences),
		...shared(before.duties, after.duties).flatMap(([was, is]) =>
			textDifferences({ part: 'duty', id: was.id }, was.texts, is.texts)
		),
		...shared(before.provisions, after.provisions).flatMap(provisionDifferences)
	];
	return differenceKinds.flatMap((kind) => found.filter((difference) => difference.kind === kind));
}
