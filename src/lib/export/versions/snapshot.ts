import { cite, sourceUrl } from '#lib/law/register.ts';
import type { Provision } from '#lib/law/source.ts';
import {
	readingView,
	type ReadingDuty,
	type ReadingOutcome,
	type ReadingState,
	type ReadingView,
	type Wording
} from '#lib/export/reading.ts';
import { readingBundles } from '#lib/export/reading/bundles.ts';
import type { ReadingCite } from '#lib/export/reading/cite.ts';
import { ruleCases } from '#lib/export/versions/cases.ts';
import {
	type OutcomeSnapshot,
	type PathSnapshot,
	type ProvisionSnapshot,
	snapshotFormat,
	type SnapshotTexts,
	type StateSnapshot
} from '#lib/export/versions/snapshot-schema.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import type { CommonBundle } from '#lib/i18n/resources.ts';
import type { Words } from '#lib/i18n/words.ts';

/** The text files that a snapshot is made from, besides those of its path. */
export const snapshotBundles = [...readingBundles, 'rulebook'] as const satisfies readonly CommonBundle[];

type Entry = readonly [string, string];

/** The text at `key`, and under `key_youth` its variant for a youth who counts alone. */
const one = (key: string, { text, youth }: Wording): readonly Entry[] =>
	youth === null
		? [[key, text]]
		: [
				[key, text],
				[`${key}_youth`, youth]
			];

const lines = (key: string, { text, youth }: Wording<readonly string[]>): readonly Entry[] =>
	text.length === 0
		? []
		: one(key, { text: text.join('\n'), youth: youth === null ? null : youth.join('\n') });

const maybe = (key: string, text: string | null): readonly Entry[] => (text === null ? [] : [[key, text]]);

function pointsTexts({ points }: ReadingState): readonly Entry[] {
	if (points === null) return [];
	const items = points.items.map(({ key, text }) => (key === null ? text : `${key}. ${text}`));
	return [
		['points.title', points.title],
		...maybe('points.intro', points.intro),
		['points.items', items.join('\n')],
		...maybe('points.note', points.note)
	];
}

/** What each answer says in an explanation, and how it can be brought about. */
function clauseTexts({ path, aloneFrom }: ReadingView, state: ReadingState, words: Words): readonly Entry[] {
	return state.answers.flatMap(({ id }) => {
		const text = words.clause(path, state.id, id, undefined);
		const youth = words.clause(path, state.id, id, aloneFrom);
		const varies = (key: string): boolean =>
			words.hasYouthVariant(`clauses/${path}`, `${state.id}.${id}.${key}`);
		return [
			...one(`says.${id}`, { text: text.says, youth: varies('says') ? youth.says : null }),
			...(text.how === null
				? []
				: one(`bring.${id}`, { text: text.how, youth: varies('how') ? youth.how : null }))
		];
	});
}

function stateTexts(view: ReadingView, state: ReadingState, words: Words): SnapshotTexts {
	return Object.fromEntries([
		...one('question', state.question),
		...one('short', state.short),
		...one('help', state.help),
		...one('why', state.why),
		...state.answers.flatMap(({ id, label }) => one(`answers.${id}`, label)),
		...lines('weigh', state.weigh),
		...pointsTexts(state),
		...maybe('rule', state.rule && state.rule.says),
		...maybe('reasons', state.rule && state.rule.reasons.join('\n')),
		...clauseTexts(view, state, words)
	]);
}

const outcomeTexts = (outcome: ReadingOutcome): SnapshotTexts =>
	Object.fromEntries([
		...one('title', outcome.title),
		...one('means', outcome.means),
		...lines('do', outcome.do),
		...one('next', outcome.next)
	]);

const dutyTexts = ({ label, how, record }: ReadingDuty): SnapshotTexts =>
	Object.fromEntries([...one('label', label), ...one('how', how), ...one('record', record)]);

function pathTexts({ title, intro, criteria }: ReadingView): SnapshotTexts {
	const listed = (criteria?.domains ?? []).flatMap((domain) => domain.criteria);
	return Object.fromEntries([
		['title', title],
		['intro', intro],
		...listed.flatMap(({ id, label, hint, alarm, special }) => [
			[`criteria.${id}`, label] as const,
			...maybe(`criteria.${id}.hint`, hint),
			...maybe(`criteria.${id}.alarm`, alarm),
			...maybe(`criteria.${id}.special`, special)
		]),
		...maybe('criteria.never', criteria && criteria.never)
	]);
}

/** Everything that the screens of one path say, in one language. */
interface Spoken {
	readonly path: SnapshotTexts;
	readonly states: ReadonlyMap<string, SnapshotTexts>;
	readonly outcomes: ReadonlyMap<string, SnapshotTexts>;
	readonly duties: ReadonlyMap<string, SnapshotTexts>;
	readonly provisions: ReadonlyMap<string, SnapshotTexts>;
}

function spoken(view: ReadingView, words: Words): Spoken {
	const cites: readonly ReadingCite[] = [...view.states, ...view.outcomes].flatMap((part) => part.cites);
	return {
		path: pathTexts(view),
		states: new Map(view.states.map((state) => [state.id, stateTexts(view, state, words)])),
		outcomes: new Map(view.outcomes.map((outcome) => [outcome.id, outcomeTexts(outcome)])),
		duties: new Map(view.duties.map((duty) => [duty.id, dutyTexts(duty)])),
		provisions: new Map(cites.map(({ id, source, passage, gist }) => [id, { source, passage, gist }]))
	};
}

/** The dates and checks of a provision; what is absent stays away. */
function provisionFacts(
	id: ReadingCite['id']
): Pick<ProvisionSnapshot, 'kind' | 'url' | keyof Omit<Provision, 'url'>> {
	const { kind, source, url, checked, jurist, validFrom, validUntil, reviewBy } = cite(id);
	const address = url ?? sourceUrl(source);
	return {
		kind,
		...(address !== undefined && { url: address }),
		checked: { ...checked },
		...(jurist && { jurist: { ...jurist } }),
		...(validFrom !== undefined && { validFrom }),
		...(validUntil !== undefined && { validUntil }),
		reviewBy
	};
}

/**
 * The path behind `graph` as it is now: what it asks, where every answer leads, and every text that
 * its screens can show, in both languages, with what each rule says in its table of cases. Provisions
 * are in the order in which they are first cited. Pure; `nl` and `en` must hold `snapshotBundles`, the
 * texts of the path and its clauses.
 */
export function pathSnapshot(graph: PathGraph, nl: Words, en: Words): PathSnapshot {
	const dutch = readingView(graph, nl);
	const say = { nl: spoken(dutch, nl), en: spoken(readingView(graph, en), en) };
	const both = (part: Exclude<keyof Spoken, 'path'>, id: string): PathSnapshot['texts'] => ({
		nl: say.nl[part].get(id) ?? {},
		en: say.en[part].get(id) ?? {}
	});
	const cited = new Set(
		[...dutch.states, ...dutch.outcomes].flatMap(({ cites }) => cites.map(({ id }) => id))
	);
	return {
		app: 'signaalwijzer',
		kind: 'regels',
		format: snapshotFormat,
		path: graph.path,
		version: graph.version,
		initial: graph.initial,
		texts: { nl: say.nl.path, en: say.en.path },
		states: [...graph.asked.values()].map(({ id, meta, edges }): StateSnapshot => ({
			id,
			kind: meta.kind,
			...(meta.kind === 'derived' && { rule: meta.rule, cases: [...ruleCases(meta.rule, nl, en)] }),
			answers: [...edges].map(([answer, target]) => ({ id: answer, target })),
			cites: [...meta.cites],
			texts: both('states', id)
		})),
		outcomes: [...graph.outcomes.values()].map(({ id, meta }): OutcomeSnapshot => ({
			id,
			verdict: meta.verdict,
			duties: [...meta.duties],
			cites: [...meta.cites],
			texts: both('outcomes', id)
		})),
		duties: dutch.duties.map(({ id }) => ({ id, texts: both('duties', id) })),
		provisions: [...cited].map((id) => ({ id, ...provisionFacts(id), texts: both('provisions', id) }))
	};
}

/** The content of a file that holds `snapshot`. */
export function snapshotFile(snapshot: PathSnapshot): string {
	return `${JSON.stringify(snapshot, null, '\t')}\n`;
}
