import type { AnswerTurn, Counterfactual } from '#lib/flow/explain/counterfactual.ts';
import { type Guard, isSettled } from '#lib/flow/explain/guard.ts';
import { isImpossible, isLater, type Variation } from '#lib/flow/explain/variation.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { indexStatus } from '#lib/rules/region.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** How far the person can bring a change about; from what is in their hands to what nobody can change. */
export const influences = ['act', 'weigh', 'time', 'circumstance', 'fixed'] as const;
export type Influence = (typeof influences)[number];

/** What says how far a change on one ground can be brought about. */
export interface Scene {
	readonly path: PathId;
	/** The facts and the profile as the rules read them now. */
	readonly input: RuleInput;
	readonly guard: Guard;
	readonly words: Words;
}

/** How `turn` can come about in practice; null where that is not the person's to do, or not to be asked for. */
export function howOf(
	{ node, answer, before }: AnswerTurn,
	{ path, input, guard, words }: Scene
): string | null {
	if (guard.isDanger || isSettled(before)) return null;
	return words.clause(path, node.id, answer, input.facts.leeftijd).how;
}

/** Whether asking for `fact` is in the person's hands: consent of who did not refuse it, a status to find out. */
export function isDoable(fact: Variation, { input, guard }: Scene): boolean {
	if (guard.isDanger) return false;
	if (fact.of === 'toestemming') return fact.gebeurtenis === 'gegeven' && !guard.refused.has(fact.persoon);
	const status = indexStatus(input);
	return fact.of === 'index' && status.known && status.answer === 'onbekend';
}

function ofFact(fact: Variation, scene: Scene): Influence {
	if (isImpossible(scene.input, fact)) return 'fixed';
	// Where someone refused, another authority or ability is no way round the refusal.
	if (scene.guard.refused.size > 0 && (fact.of === 'gezag' || fact.of === 'wilsbekwaam')) return 'fixed';
	if (isLater(scene.input, fact)) return 'time';
	return isDoable(fact, scene) ? 'act' : 'circumstance';
}

function ofTurn(turn: AnswerTurn, scene: Scene): Influence {
	if (howOf(turn, scene) !== null) return 'act';
	return turn.node.meta.kind === 'weighing' ? 'weigh' : 'circumstance';
}

/** How far all the changes of `found` together can be brought about: as far as the farthest of them. */
export function influenceOf({ facts, answers }: Counterfactual, scene: Scene): Influence {
	const ranks = [
		...facts.map((fact) => ofFact(fact, scene)),
		...answers.map((turn) => ofTurn(turn, scene))
	].map((influence) => influences.indexOf(influence));
	return influences[Math.max(0, ...ranks)] ?? 'fixed';
}
