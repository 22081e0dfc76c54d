import type { AnswerTurn, Counterfactual } from '#lib/flow/explain/counterfactual.ts';
import { isUnsure } from '#lib/flow/explain/rests.ts';
import { isImpossible, isLater, type Variation } from '#lib/flow/explain/variation.ts';
import { type ChangedThing, variationWords } from '#lib/export/explanation/variation-words.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Verdict } from '#lib/machines/decision.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** How far the person can bring a change about; from what is in their hands to what nobody can change. */
export const influences = ['act', 'weigh', 'time', 'circumstance', 'fixed'] as const;
export type Influence = (typeof influences)[number];

/** A smallest change, in words, with the outcome it leads to. */
export interface Difference {
	readonly key: string;
	readonly changes: readonly ChangedThing[];
	readonly influence: Influence;
	readonly outcome: { readonly id: string; readonly verdict: Verdict; readonly title: string };
	/** The change itself, to be walked. */
	readonly counterfactual: Counterfactual;
}

function ofFact(input: RuleInput, fact: Variation): Influence {
	if (isImpossible(input, fact)) return 'fixed';
	if (isLater(input, fact)) return 'time';
	if (fact.of === 'toestemming') return fact.gebeurtenis === 'gegeven' ? 'act' : 'circumstance';
	return 'circumstance';
}

const farther = (a: Influence, b: Influence): Influence =>
	influences.indexOf(a) < influences.indexOf(b) ? b : a;

/** Answers that nobody is to be talked out of: a refusal, a danger, a second person who says no. */
const settled: ReadonlySet<string> = new Set([
	'geweigerd',
	'ingetrokken',
	'niet-eens',
	'onveilig',
	'nee-onveilig',
	'uitgesteld-veiligheid'
]);

/** The facts of which like changes read as one: "one of these criteria", "one of these sectors". */
const taken: ReadonlySet<Variation['of']> = new Set(['criterium-erbij', 'criterium-eraf', 'sector', 'index']);

/** Counterfactuals with the same key differ in the value of one like fact only. */
function likeness({ facts, answers, outcome }: Counterfactual): string {
	const known = facts.map((fact) => (taken.has(fact.of) ? fact.of : Object.values(fact).join(':')));
	return [outcome.id, ...known, ...answers.map(({ node, answer }) => `${node.id}=${answer}`)].join(' ');
}

function grouped(
	found: readonly Counterfactual[]
): readonly (readonly [string, readonly Counterfactual[]])[] {
	const groups = new Map<string, Counterfactual[]>();
	for (const one of found) groups.set(likeness(one), [...(groups.get(likeness(one)) ?? []), one]);
	return [...groups];
}

/** How many of the changes would be a doubt: nobody is helped by knowing less. */
const doubts = ({ counterfactual }: Difference): number =>
	counterfactual.answers.filter(({ answer }) => isUnsure(answer)).length;

/**
 * The counterfactuals of a walk through `path` in `words`, like ones taken together, sorted by what
 * the person can influence and then by size. `input` holds the facts as they are now. Pure.
 */
export function differences(
	path: PathId,
	found: readonly Counterfactual[],
	input: RuleInput,
	words: Words
): readonly Difference[] {
	const ofAnswer = ({ node, answer, before }: AnswerTurn): { thing: ChangedThing; influence: Influence } => {
		const clause = words.clause(path, node.id, answer, input.facts.leeftijd);
		const { says } = clause;
		const how = before !== null && settled.has(before) ? null : clause.how;
		const influence = how !== null ? 'act' : node.meta.kind === 'weighing' ? 'weigh' : 'circumstance';
		return { thing: { says, how, oneOf: [] }, influence };
	};
	const inWords = ([key, alike]: readonly [string, readonly Counterfactual[]]): Difference[] => {
		const [first] = alike;
		if (!first) return [];
		const turned = first.answers.map(ofAnswer);
		const kinds = [
			...first.facts.map((fact) => ofFact(input, fact)),
			...turned.map(({ influence }) => influence)
		];
		const { id, meta } = first.outcome;
		return [
			{
				key,
				changes: [
					...variationWords(
						alike.map(({ facts }) => facts),
						input,
						words
					),
					...turned.map(({ thing }) => thing)
				],
				influence: kinds.reduce(farther, 'act'),
				outcome: { id, verdict: meta.verdict, title: words.outcome(path, id, input.facts.leeftijd).title },
				counterfactual: first
			}
		];
	};
	return grouped(found)
		.flatMap(inWords)
		.sort(
			(a, b) =>
				influences.indexOf(a.influence) - influences.indexOf(b.influence) ||
				doubts(a) - doubts(b) ||
				a.changes.length - b.changes.length
		);
}
