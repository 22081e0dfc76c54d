import type { PathGraph } from '#lib/flow/graph.ts';
import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { caseStanding, type RoadStep } from '#lib/workshop/case/case-standing.ts';
import type { CaseData, Place } from '#lib/workshop/case/workshop-case.ts';
import { roomRoad } from '#lib/workshop/meeting/road.ts';

/** A step of the model route, with what someone else chose there. */
export interface ComparedStep extends RoadStep {
	/** Null where the other road does not come by here. */
	readonly own: string | null;
}

/**
 * The model route step by step, with what `answers` say at the same places; a room that goes by together
 * asks there too where their own road does not come by. Pure.
 */
export function besideModel(
	data: CaseData,
	answers: AnswersByPath,
	graphs: ReadonlyMap<PathId, PathGraph>
): readonly ComparedStep[] {
	const own = new Map<Place, string>([
		...roomRoad(data, answers, graphs).map(({ place, answer }) => [place, answer] as const),
		...caseStanding(data, answers, graphs).road.map(({ place, step }) => [place, step.answer] as const)
	]);
	return caseStanding(data, data.model, graphs).road.map((step) => ({
		...step,
		own: own.get(step.place) ?? null
	}));
}
