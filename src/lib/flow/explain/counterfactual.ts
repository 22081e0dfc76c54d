import type { AskedNode, OutcomeNode } from '#lib/flow/graph.ts';
import { choosesConsent, type Ground, inputOf, walkOf } from '#lib/flow/explain/ground.ts';
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

/** Ways of equal length to one place are kept up to so many. */
const mostTies = 8;

/** A ground of which the rules read `read`. */
interface Searched {
	readonly ground: Ground;
	readonly read: RuleInput;
}

/** What stands at `node`: the answer of its rule, or the one given; null where it would be asked. */
function standing({ ground, read }: Searched, node: AskedNode): { answer: string; isFixed: boolean } | null {
	if (node.meta.kind === 'derived') {
		const ruling = rules[node.meta.rule](read);
		if (ruling.known) return { answer: ruling.answer, isFixed: true };
	}
	const given = Object.hasOwn(ground.answers, node.id) ? ground.answers[node.id] : undefined;
	if (given === undefined || !node.edges.has(given)) return null;
	// Another recipient has another consent: each is searched on a ground of its own.
	return { answer: given, isFixed: choosesConsent(ground, node.id) };
}

/** The ways on from `node`: each answer with what giving it would change. What is fixed has one. */
function turns(searched: Searched, node: AskedNode): { target: string; turn: AnswerTurn | null }[] {
	const now = standing(searched, node);
	return [...node.edges].flatMap(([answer, target]): { target: string; turn: AnswerTurn | null }[] => {
		if (now?.answer === answer) return [{ target, turn: null }];
		return now?.isFixed ? [] : [{ target, turn: { node, answer, before: now?.answer ?? null } }];
	});
}

/** Per outcome the shortest lists of changed or new answers that lead to it. */
function shortestTurns(searched: Searched): ReadonlyMap<string, readonly (readonly AnswerTurn[])[]> {
	const { graph } = searched.ground;
	const best = new Map<string, readonly (readonly AnswerTurn[])[]>([[graph.initial, [[]]]]);
	// A state lies nearer to the end than all that lead to it; so this order comes to each after those.
	const order = [...graph.asked.values()].sort(
		(a, b) => (graph.farthest.get(b.id) ?? 0) - (graph.farthest.get(a.id) ?? 0)
	);
	for (const node of order) {
		for (const { target, turn } of best.has(node.id) ? turns(searched, node) : []) {
			const ways = (best.get(node.id) ?? []).map((way) => (turn ? [...way, turn] : way));
			const before = best.get(target);
			const [length, known] = [ways[0]?.length ?? 0, before?.[0]?.length ?? Infinity];
			if (length > known) continue;
			best.set(target, length < known ? ways : [...(before ?? []), ...ways].slice(0, mostTies));
		}
	}
	return new Map([...best].filter(([id]) => graph.outcomes.has(id)));
}

/** The grounds to search: the one that stands, and where consent stands for one recipient only, each recipient's. */
function recipients(ground: Ground): readonly { ground: Ground; turn: AnswerTurn | null }[] {
	const node = [...ground.graph.asked.values()].find(({ id }) => choosesConsent(ground, id));
	if (!node) return [{ ground, turn: null }];
	const before = ground.answers[node.id] ?? null;
	return [...node.edges.keys()].map((answer) => ({
		ground: { ...ground, answers: { ...ground.answers, [node.id]: answer } },
		turn: answer === before ? null : { node, answer, before }
	}));
}

/** Whether a part of the changes, short of all of them, already leads to an outcome other than `now`. */
function hasShortcut(ground: Ground, now: string, { facts, answers }: Counterfactual): boolean {
	const whole = facts.length + answers.length;
	const turned = new Map(answers.map(({ node, answer }) => [node.id, answer]));
	const leadsFrom = (from: Ground, spent: number): boolean =>
		subsets(facts).some((part) => {
			const partly = { ground: from, read: varied(inputOf(from), part) };
			const leads = (id: string, used: number): boolean => {
				const node = from.graph.asked.get(id);
				if (!node) return id !== now && used < whole;
				const stands = standing(partly, node);
				const next = (answer: string, cost: number): boolean =>
					leads(node.edges.get(answer) ?? '', used + cost);
				if (stands && next(stands.answer, 0)) return true;
				const turn = turned.get(id);
				return turn !== undefined && !stands?.isFixed && turn !== stands?.answer && next(turn, 1);
			};
			return leads(from.graph.initial, part.length + spent);
		});
	return recipients(ground)
		.filter(({ turn }) => turn === null || turned.get(turn.node.id) === turn.answer)
		.some((one) => leadsFrom(one.ground, one.turn ? 1 : 0));
}

/**
 * What would have to be different for the walk to end elsewhere: per other outcome the smallest sets
 * of changed answers, changed facts and answers to questions not asked before. Each leads to the
 * outcome it names when it is walked, and no part of it leads away from the outcome that stands.
 * `kindOf` sets kinds of changes apart, so that a small change of one kind does not hide one of
 * another. In the order of the outcomes of the path; empty while the walk has no outcome. Pure.
 */
export function counterfactuals(
	ground: Ground,
	kindOf: (found: Counterfactual) => string = () => ''
): readonly Counterfactual[] {
	const { graph } = ground;
	const now = walkOf(ground).outcome?.id;
	if (now === undefined) return [];
	const found: Counterfactual[] = [];
	for (const { ground: from, turn } of recipients(ground)) {
		for (const facts of variationSets(inputOf(from))) {
			const ways = shortestTurns({ ground: from, read: varied(inputOf(from), facts) });
			for (const [id, lists] of ways) {
				const outcome = graph.outcomes.get(id);
				if (!outcome || id === now) continue;
				found.push(...lists.map((way) => ({ facts, answers: turn ? [turn, ...way] : way, outcome })));
			}
		}
	}
	const size = ({ facts, answers }: Counterfactual): number => facts.length + answers.length;
	const smallest = new Map<string, number>();
	const kept = found
		.sort((a, b) => size(a) - size(b))
		.filter((one) => {
			const key = `${one.outcome.id} ${kindOf(one)}`;
			if (size(one) > (smallest.get(key) ?? Infinity) || hasShortcut(ground, now, one)) return false;
			smallest.set(key, size(one));
			return true;
		});
	return [...graph.outcomes.keys()].flatMap((id) => kept.filter(({ outcome }) => outcome.id === id));
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
