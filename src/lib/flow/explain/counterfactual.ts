import type { AskedNode, OutcomeNode, PathGraph } from '#lib/flow/graph.ts';
import { type Answers, replay } from '#lib/flow/replay.ts';
import { subsets, type Variation, varied, variationSets } from '#lib/flow/explain/variation.ts';
import { rules } from '#lib/rules/registry.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** An answer that would be another, or one to a question that was not asked before. */
export interface AnswerTurn {
	readonly node: AskedNode;
	readonly answer: string;
	/** The answer that stands now; null where the question was not answered. */
	readonly before: string | null;
}

/** The changes that would lead to another outcome. None of them can be left out. */
export interface Counterfactual {
	readonly facts: readonly Variation[];
	readonly answers: readonly AnswerTurn[];
	readonly outcome: OutcomeNode;
}

/** A walk as it stands: its path, its answers that count and what the rules read. */
export interface Ground {
	readonly graph: PathGraph;
	readonly answers: Answers;
	readonly input: RuleInput;
}

/** Ways of equal length to one place are kept up to so many. */
const mostTies = 8;

/** What stands at `node`: the answer of its rule, or the one given; null where it would be asked. */
function standing({ answers, input }: Ground, node: AskedNode): { answer: string; isFixed: boolean } | null {
	if (node.meta.kind === 'derived') {
		const ruling = rules[node.meta.rule](input);
		if (ruling.known) return { answer: ruling.answer, isFixed: true };
	}
	const given = Object.hasOwn(answers, node.id) ? answers[node.id] : undefined;
	return given !== undefined && node.edges.has(given) ? { answer: given, isFixed: false } : null;
}

/** The ways on from `node`: each answer with what giving it would change. What a rule answers has one. */
function turns(ground: Ground, node: AskedNode): { target: string; turn: AnswerTurn | null }[] {
	const now = standing(ground, node);
	return [...node.edges].flatMap(([answer, target]): { target: string; turn: AnswerTurn | null }[] => {
		if (now?.answer === answer) return [{ target, turn: null }];
		return now?.isFixed ? [] : [{ target, turn: { node, answer, before: now?.answer ?? null } }];
	});
}

/** Per outcome the shortest lists of changed or new answers that lead to it. */
function shortestTurns(ground: Ground): ReadonlyMap<string, readonly (readonly AnswerTurn[])[]> {
	const { graph } = ground;
	const best = new Map<string, readonly (readonly AnswerTurn[])[]>([[graph.initial, [[]]]]);
	// A state lies nearer to the end than all that lead to it; so this order comes to each after those.
	const order = [...graph.asked.values()].sort(
		(a, b) => (graph.farthest.get(b.id) ?? 0) - (graph.farthest.get(a.id) ?? 0)
	);
	for (const node of order) {
		for (const { target, turn } of best.has(node.id) ? turns(ground, node) : []) {
			const ways = (best.get(node.id) ?? []).map((way) => (turn ? [...way, turn] : way));
			const before = best.get(target);
			const [length, known] = [ways[0]?.length ?? 0, before?.[0]?.length ?? Infinity];
			if (length > known) continue;
			best.set(target, length < known ? ways : [...(before ?? []), ...ways].slice(0, mostTies));
		}
	}
	return new Map([...best].filter(([id]) => graph.outcomes.has(id)));
}

/** Whether a part of the changes, short of all of them, already leads to an outcome other than `now`. */
function hasShortcut(ground: Ground, now: string, { facts, answers }: Counterfactual): boolean {
	const whole = facts.length + answers.length;
	const turned = new Map(answers.map(({ node, answer }) => [node.id, answer]));
	return subsets(facts).some((part) => {
		const partly = { ...ground, input: varied(ground.input, part) };
		const leads = (id: string, used: number): boolean => {
			const node = ground.graph.asked.get(id);
			if (!node) return id !== now && used < whole;
			const stands = standing(partly, node);
			const next = (answer: string, cost: number): boolean =>
				leads(node.edges.get(answer) ?? '', used + cost);
			if (stands && next(stands.answer, 0)) return true;
			const turn = turned.get(id);
			return turn !== undefined && !stands?.isFixed && turn !== stands?.answer && next(turn, 1);
		};
		return leads(ground.graph.initial, part.length);
	});
}

/** Of birthdays that change the same, the nearest is enough. */
function withoutFartherBirthdays(
	found: readonly Counterfactual[],
	age: number | undefined
): Counterfactual[] {
	const ageOf = ({ facts: [fact] }: Counterfactual): number | null =>
		fact?.of === 'leeftijd' && age !== undefined ? fact.leeftijd - age : null;
	return found.filter((one) => {
		const gap = ageOf(one);
		return (
			gap === null ||
			!found.some((other) => {
				const nearer = ageOf(other);
				return nearer !== null && nearer > 0 === gap > 0 && Math.abs(nearer) < Math.abs(gap);
			})
		);
	});
}

/**
 * What would have to be different for the walk to end elsewhere: per other outcome the smallest sets
 * of changed answers, changed facts and answers to questions not asked before. Each leads to the
 * outcome it names when it is walked, and no part of it leads away from the outcome that stands.
 * In the order of the outcomes of the path; empty while the walk has no outcome. Pure.
 */
export function counterfactuals(ground: Ground): readonly Counterfactual[] {
	const { graph, answers, input } = ground;
	const now = replay(graph, answers, input).outcome?.id;
	if (now === undefined) return [];
	const byOutcome = new Map<string, Counterfactual[]>();
	for (const facts of variationSets(input)) {
		const ways = shortestTurns({ ...ground, input: varied(input, facts) });
		for (const [id, lists] of ways) {
			const outcome = graph.outcomes.get(id);
			if (!outcome || id === now) continue;
			const found = lists.map((turned) => ({ facts, answers: turned, outcome }));
			byOutcome.set(id, [...(byOutcome.get(id) ?? []), ...found]);
		}
	}
	const size = ({ facts, answers: turned }: Counterfactual): number => facts.length + turned.length;
	return [...graph.outcomes.keys()].flatMap((id) => {
		const found = [...(byOutcome.get(id) ?? [])].sort((a, b) => size(a) - size(b));
		let smallest = Infinity;
		const kept = found.filter((one) => {
			if (size(one) > smallest || hasShortcut(ground, now, one)) return false;
			smallest = size(one);
			return true;
		});
		return withoutFartherBirthdays(kept, input.facts.leeftijd);
	});
}

/** The walk of `ground` after the changes of `counterfactual`. */
export function turned(
	ground: Ground,
	{ facts, answers }: Pick<Counterfactual, 'facts' | 'answers'>
): Ground {
	const changed = Object.fromEntries(answers.map(({ node, answer }) => [node.id, answer]));
	return {
		...ground,
		answers: { ...ground.answers, ...changed },
		input: varied(ground.input, facts)
	};
}
