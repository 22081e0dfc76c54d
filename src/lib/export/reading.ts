import type { AskedNode, OutcomeNode, PathGraph } from '#lib/flow/graph.ts';
import { type ReadingCite, readingCite } from '#lib/export/reading/cite.ts';
import { type ReadingCriteria, readingCriteria } from '#lib/export/reading/criteria.ts';
import { aloneFrom, type PersonsRow, readingPersons } from '#lib/export/reading/persons.ts';
import { type ReadingRule, readingRule } from '#lib/export/reading/rule.ts';
import type { Words } from '#lib/i18n/words.ts';
import { type InterpretationId, interpretationsAt } from '#lib/law/interpretations.ts';
import type { Verdict } from '#lib/machines/decision.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** A text as it stands while the age is unknown, and its variant for a youth who counts alone. */
export interface Wording<Text = string> {
	readonly text: Text;
	/** Null where the text has no variant of its own. */
	readonly youth: Text | null;
}

/** A list beside a question; the statutory risks have an introduction, letters and a note. */
export interface ReadingPoints {
	readonly title: string;
	readonly intro: string | null;
	readonly items: readonly { readonly key: string | null; readonly text: string }[];
	readonly note: string | null;
}

/** An answer and where it leads. */
export interface ReadingAnswer {
	readonly id: string;
	readonly label: Wording;
	readonly target: string;
	/** The question or the verdict and title behind `target`. */
	readonly leadsTo: string;
}

/** A careful reading that a part of the path rests on. */
export interface ReadingDifference {
	readonly id: InterpretationId;
	readonly title: string;
}

/** A question, weighing or derived state with every text it can show. */
export interface ReadingState {
	readonly id: string;
	readonly kind: AskedNode['meta']['kind'];
	readonly short: Wording;
	readonly question: Wording;
	readonly help: Wording;
	readonly why: Wording;
	readonly answers: readonly ReadingAnswer[];
	readonly rule: ReadingRule | null;
	readonly weigh: Wording<readonly string[]>;
	readonly points: ReadingPoints | null;
	readonly cites: readonly ReadingCite[];
	readonly differences: readonly ReadingDifference[];
}

/** An outcome with every text it can show. */
export interface ReadingOutcome {
	readonly id: string;
	readonly verdict: Verdict;
	readonly title: Wording;
	readonly means: Wording;
	readonly do: Wording<readonly string[]>;
	readonly next: Wording;
	readonly duties: readonly { readonly id: DutyId; readonly label: string }[];
	readonly cites: readonly ReadingCite[];
	readonly differences: readonly ReadingDifference[];
}

/** An obligation that comes with an outcome of the path. */
export interface ReadingDuty {
	readonly id: DutyId;
	readonly label: Wording;
	readonly how: Wording;
	readonly record: Wording;
}

/** A path as one document: everything its screens can say, in the order of the machine. */
export interface ReadingView {
	readonly path: PathId;
	readonly version: string;
	readonly title: string;
	readonly intro: string;
	/** From this age on the variants for a youth who counts alone are shown. */
	readonly aloneFrom: number;
	readonly persons: readonly PersonsRow[];
	readonly states: readonly ReadingState[];
	readonly outcomes: readonly ReadingOutcome[];
	/** Each obligation once, in the order in which the outcomes first name it. */
	readonly duties: readonly ReadingDuty[];
	readonly criteria: ReadingCriteria | null;
}

/** Pairs the text at `key` with its variant, where the texts hold one. */
type Pair = <Text>(key: string, text: Text, youth: Text) => Wording<Text>;

const pairing =
	(words: Words, bundle: PathId | 'duties', at: string): Pair =>
	(key, text, youth) => ({ text, youth: words.hasYouthVariant(bundle, `${at}.${key}`) ? youth : null });

function statutoryRisks(words: Words): ReadingPoints {
	const { title, intro, items, note } = words.risks();
	return { title, intro, items: Object.entries(items).map(([key, text]) => ({ key, text })), note };
}

const differencesAt = (path: PathId, id: string, words: Words): readonly ReadingDifference[] =>
	interpretationsAt(`${path}/${id}`).map((found) => ({
		id: found,
		title: words.interpretation(found).title
	}));

function readingState(graph: PathGraph, { id, meta, edges }: AskedNode, words: Words): ReadingState {
	const { path } = graph;
	const text = words.state(path, id, undefined);
	const youth = words.state(path, id, aloneFrom(path));
	const pair = pairing(words, path, `states.${id}`);
	const leadsTo = (target: string): string => {
		const outcome = graph.outcomes.get(target);
		if (!outcome) return words.state(path, target, undefined).question;
		const { title } = words.outcome(path, target, undefined);
		return `${words.ui(`verdict.${outcome.meta.verdict}`)} · ${title}`;
	};
	const own = text.points && {
		title: text.points.title,
		intro: null,
		items: text.points.items.map((item) => ({ key: null, text: item })),
		note: null
	};
	return {
		id,
		kind: meta.kind,
		short: pair('short', text.short, youth.short),
		question: pair('question', text.question, youth.question),
		help: pair('help', text.help, youth.help),
		why: pair('why', text.why, youth.why),
		answers: [...edges].map(([answer, target]) => ({
			id: answer,
			label: pair(`answers.${answer}`, text.answer(answer), youth.answer(answer)),
			target,
			leadsTo: leadsTo(target)
		})),
		rule: meta.kind === 'derived' ? readingRule(meta.rule, words) : null,
		weigh: pair('weigh', text.weigh, youth.weigh),
		points: meta.kind !== 'derived' && meta.points === 'risks' ? statutoryRisks(words) : own,
		cites: meta.cites.map((cited) => readingCite(cited, words)),
		differences: differencesAt(path, id, words)
	};
}

function readingOutcome(path: PathId, { id, meta }: OutcomeNode, words: Words): ReadingOutcome {
	const text = words.outcome(path, id, undefined);
	const youth = words.outcome(path, id, aloneFrom(path));
	const pair = pairing(words, path, `outcomes.${id}`);
	return {
		id,
		verdict: meta.verdict,
		title: pair('title', text.title, youth.title),
		means: pair('means', text.means, youth.means),
		do: pair('do', text.do, youth.do),
		next: pair('next', text.next, youth.next),
		duties: meta.duties.map((duty) => ({ id: duty, label: words.duty(duty, path, {}).label })),
		cites: meta.cites.map((cited) => readingCite(cited, words)),
		differences: differencesAt(path, id, words)
	};
}

function readingDuty(path: PathId, id: DutyId, words: Words): ReadingDuty {
	const text = words.duty(id, path, {});
	const youth = words.duty(id, path, { leeftijd: aloneFrom(path) });
	const pair = pairing(words, 'duties', id);
	return {
		id,
		label: pair('label', text.label, youth.label),
		how: pair('how', text.how, youth.how),
		record: pair('record', text.record, youth.record)
	};
}

/**
 * The path behind `graph` as one document in `words`, for who reads, discusses or signs it. It holds
 * every text that a screen of the path can show, the variants for a youth who counts alone included.
 * Pure; the words must hold the texts of the path and `readingBundles`.
 */
export function readingView(graph: PathGraph, words: Words): ReadingView {
	const { path, version, asked, outcomes } = graph;
	const duties = new Set([...outcomes.values()].flatMap(({ meta }) => meta.duties));
	return {
		path,
		version,
		title: words.pathTitle(path),
		intro: words.pathIntro(path),
		aloneFrom: aloneFrom(path),
		persons: readingPersons(path, words),
		states: [...asked.values()].map((node) => readingState(graph, node, words)),
		outcomes: [...outcomes.values()].map((node) => readingOutcome(path, node, words)),
		duties: [...duties].map((duty) => readingDuty(path, duty, words)),
		criteria: readingCriteria(graph, words)
	};
}
