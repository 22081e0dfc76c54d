import type { PathGraph } from '#lib/flow/graph.ts';
import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { caseStanding, type RoadStep } from '#lib/workshop/case/case-standing.ts';
import type { CaseData, Place } from '#lib/workshop/case/workshop-case.ts';

/** A step of the model route, with what someone else chose there. */
export interface ComparedStep extends RoadStep {
	/** Null where the other road does not come by here. */
	readonly own: string | null;
}

/** The model route step by step, with what `answers` say at the same places. Pure. */
export function besideModel(
	data: CaseData,
	answers: AnswersByPath,
	graphs: ReadonlyMap<PathId, PathGraph>
): readonly ComparedStep[] {
	const own = new Map<Place, string>(
		caseStanding(data, answers, graphs).road.map(({ place, step }) => [place, step.answer])
	);
	return caseStanding(data, data.model, graphs).road.map((step) => ({
		...step,
		own: own.get(step.place) ?? null
	}));
}
