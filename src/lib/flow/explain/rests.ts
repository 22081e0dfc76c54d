import { type CitationId, notInForce, overdue, uncheckedByJurist } from '#lib/law/register.ts';
import { type InterpretationId, interpretationsAt } from '#lib/law/interpretations.ts';
import type { Day } from '#lib/law/source.ts';
import { citedBy } from '#lib/flow/cited.ts';
import type { Replay, Step } from '#lib/flow/replay.ts';
import type { RuleId, RuleInput } from '#lib/rules/rule.ts';

/** Something that an outcome takes for granted. */
export type Assumption =
	/** The person was not sure. */
	| { readonly of: 'onzeker'; readonly step: Step }
	/** The person's own judgement of an open norm. */
	| { readonly of: 'afweging'; readonly step: Step }
	/** Answered by hand where a rule would have known, had the facts been noted. */
	| { readonly of: 'met-de-hand'; readonly step: Step }
	/** Nobody noted that the youth cannot weigh the own interest. */
	| { readonly of: 'wilsbekwaam' }
	/** The organisation set no threshold of its own. */
	| { readonly of: 'standaarddrempel' }
	/** The state of the index was not checked lately. */
	| { readonly of: 'index-ongecontroleerd' }
	/** The age was noted on an earlier day. */
	| { readonly of: 'leeftijd-van'; readonly on: Day };

/** What an outcome rests on beyond the answers themselves. */
export interface Rests {
	readonly assumptions: readonly Assumption[];
	/** The provisions behind the outcome, every step to it and every rule that spoke, each once. */
	readonly cites: readonly CitationId[];
	readonly unchecked: readonly CitationId[];
	readonly overdue: readonly CitationId[];
	readonly notInForce: readonly CitationId[];
	/** The careful readings on which a step or the outcome rests. */
	readonly readings: readonly InterpretationId[];
}

/** The answers by which a person says not to be sure. */
const unsure: ReadonlySet<string> = new Set(['onzeker', 'weet-niet', 'onbekend']);

/** Whether a person who answers `answer` says not to be sure. */
export function isUnsure(answer: string): boolean {
	return unsure.has(answer);
}

function ofStep(step: Step): Assumption | null {
	const { kind } = step.node.meta;
	if (step.by === 'rule') return null;
	if (isUnsure(step.answer)) return { of: 'onzeker', step };
	if (kind === 'weighing') return { of: 'afweging', step };
	return kind === 'derived' ? { of: 'met-de-hand', step } : null;
}

function ofRules(steps: readonly Step[], { facts, profile }: RuleInput): readonly Assumption[] {
	const spoke = (...ids: readonly RuleId[]): boolean =>
		steps.some((step) => step.by === 'rule' && ids.includes(step.rule));
	const isOlder = (facts.leeftijd ?? 0) >= 12;
	const found: Assumption[] = [];
	if (isOlder && facts.wilsbekwaam === undefined && spoke('wieToestemming', 'toestemmingsstand')) {
		found.push({ of: 'wilsbekwaam' });
	}
	if (profile.drempel === undefined && spoke('criteriaToets')) found.push({ of: 'standaarddrempel' });
	const index = steps.find((step) => step.by === 'rule' && step.rule === 'indexStatus');
	if (index?.answer === 'onbekend') found.push({ of: 'index-ongecontroleerd' });
	return found;
}

/**
 * What the outcome of `walk` rests on: answers that were not sure, judgements, assumptions, and how
 * far its provisions were checked. `ageNotedOn` is the day on which the age was noted. Null while
 * there is no outcome. Pure.
 */
export function rests(walk: Replay, input: RuleInput, ageNotedOn?: Day): Rests | null {
	const { steps, outcome } = walk;
	const { path } = walk.graph;
	if (!outcome) return null;
	const cites = citedBy(walk);
	const isOlderNote = ageNotedOn !== undefined && ageNotedOn < input.day;
	return {
		assumptions: [
			...steps.map(ofStep).filter((found) => found !== null),
			...ofRules(steps, input),
			...(isOlderNote ? [{ of: 'leeftijd-van', on: ageNotedOn } as const] : [])
		],
		cites,
		unchecked: uncheckedByJurist(cites),
		overdue: overdue(cites, input.day),
		notInForce: notInForce(cites, input.day),
		readings: [
			...new Set(
				[outcome.id, ...steps.map(({ node }) => node.id)].flatMap((id) => interpretationsAt(`${path}/${id}`))
			)
		].sort()
	};
}
