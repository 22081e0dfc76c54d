import {
	type Influence,
	influenceOf,
	influences,
	howOf,
	type Scene
} from '#lib/export/explanation/influence.ts';
import { type ChangedThing, variationWords } from '#lib/export/explanation/variation-words.ts';
import { recipientState } from '#lib/flow/exchange.ts';
import { type AnswerTurn, type Counterfactual, counterfactuals } from '#lib/flow/explain/counterfactual.ts';
import { type Ground, inputOf } from '#lib/flow/explain/ground.ts';
import { guardOf } from '#lib/flow/explain/guard.ts';
import { isUnsure } from '#lib/flow/explain/rests.ts';
import type { Variation } from '#lib/flow/explain/variation.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Verdict } from '#lib/machines/decision.ts';

/** A smallest change, in words, with the outcome it leads to. */
export interface Difference {
	readonly key: string;
	readonly changes: readonly ChangedThing[];
	readonly influence: Influence;
	readonly outcome: { readonly id: string; readonly verdict: Verdict; readonly title: string };
	/** The change itself, to be walked. */
	readonly counterfactual: Counterfactual;
}

/** More changes than this are no small change; they are shown only where there is little else. */
const small = 4;
const fewest = 3;

/** The facts of which like changes read as one: "one of these criteria", "one of these sectors". */
const taken: ReadonlySet<Variation['of']> = new Set(['criterium-erbij', 'criterium-eraf', 'sector', 'index']);

/** Counterfactuals with the same key differ in the value of one like fact, or in the recipient, only. */
function likeness({ facts, answers, outcome }: Counterfactual): string {
	const known = facts.map((fact) => (taken.has(fact.of) ? fact.of : Object.values(fact).join(':')));
	const given = answers.map(({ node, answer }) =>
		node.id === recipientState ? node.id : `${node.id}=${answer}`
	);
	return [outcome.id, ...known, ...given].join(' ');
}

function grouped(
	found: readonly Counterfactual[]
): readonly (readonly [string, readonly Counterfactual[]])[] {
	const groups = new Map<string, Counterfactual[]>();
	for (const one of found) groups.set(likeness(one), [...(groups.get(likeness(one)) ?? []), one]);
	return [...groups];
}

/** The changed answers of like counterfactuals, as clauses; recipients that do the same stand together. */
function turnWords(alike: readonly Counterfactual[], scene: Scene): readonly ChangedThing[] {
	const { path, input, words } = scene;
	const says = ({ node, answer }: AnswerTurn): string =>
		words.clause(path, node.id, answer, input.facts.leeftijd).says;
	return (alike[0]?.answers ?? []).map((turn) => {
		const how = howOf(turn, scene);
		if (turn.node.id !== recipientState) return { says: says(turn), how, oneOf: [] };
		const all = alike.flatMap(({ answers }) => answers.filter(({ node }) => node.id === recipientState));
		const oneOf = [...new Set(all.map(says))];
		return oneOf.length === 1
			? { says: says(turn), how, oneOf: [] }
			: { says: words.explain('fact.recipient', { n: oneOf.length }), how, oneOf };
	});
}

/** How many of the changes would be a doubt: nobody is helped by knowing less. */
const doubts = ({ counterfactual }: Difference): number =>
	counterfactual.answers.filter(({ answer }) => isUnsure(answer)).length;

/**
 * What would have to be different for the walk on `ground` to end elsewhere, in `words`: like changes
 * taken together, sorted by what the person can influence and then by size. Pure; the words must hold
 * the path, its clauses, `explain`, `reasons` and `criteria`.
 */
export function differences(ground: Ground, words: Words): readonly Difference[] {
	const { path } = ground.graph;
	const input = inputOf(ground);
	const scene: Scene = { path, input, guard: guardOf(ground), words };
	const found = counterfactuals(ground, (one) => influenceOf(one, scene));
	const inWords = ([key, alike]: readonly [string, readonly Counterfactual[]]): Difference[] => {
		const [first] = alike;
		if (!first) return [];
		const { id, meta } = first.outcome;
		const changed = variationWords(
			alike.map(({ facts }) => facts),
			scene
		);
		return [
			{
				key,
				changes: [...changed, ...turnWords(alike, scene)],
				influence: influenceOf(first, scene),
				outcome: { id, verdict: meta.verdict, title: words.outcome(path, id, input.facts.leeftijd).title },
				counterfactual: first
			}
		];
	};
	const all = grouped(found)
		.flatMap(inWords)
		.sort(
			(a, b) =>
				influences.indexOf(a.influence) - influences.indexOf(b.influence) ||
				doubts(a) - doubts(b) ||
				a.changes.length - b.changes.length
		);
	const few = all.filter(({ changes }) => changes.length <= small);
	return few.length >= fewest ? few : all.slice(0, fewest);
}
