import type { OutcomeNode, PathGraph } from '#lib/flow/graph.ts';
import { flowEdges, flowVersion } from '#lib/flow/stream.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Verdict } from '#lib/machines/decision.ts';
import { mainLine } from '#lib/machines/flow/machine.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** Where an outcome of a step leads: to another step, or to an end of the flow. */
export interface StreamNext {
	readonly id: string;
	readonly title: string;
	/** The path behind it; null at an end. */
	readonly path: PathId | null;
}

/** An outcome of a step of the flow. */
export interface StreamOutcome {
	readonly id: string;
	readonly verdict: Verdict;
	readonly title: string;
	readonly next: StreamNext;
	/** Whether it opens the Meldcode as a track beside the signal. */
	readonly opensMeldcode: boolean;
}

/** A step of the flow: a whole path, with all its outcomes. */
export interface StreamStep {
	readonly path: PathId;
	readonly title: string;
	readonly outcomes: readonly StreamOutcome[];
}

/** The signaleringsstroom as one document. */
export interface StreamView {
	readonly version: string;
	readonly steps: readonly StreamStep[];
}

/** The flow over the paths in `words`, step by step. Throws when an outcome has no edge in the flow. Pure. */
export function streamView(graphs: ReadonlyMap<PathId, PathGraph>, words: Words): StreamView {
	const nextOf = (path: PathId, outcome: string): StreamNext => {
		const id = flowEdges.get(path)?.get(outcome);
		if (id === 'registratie' || id === 'einde') {
			return { id, title: words.reading(`flow.ends.${id}`), path: null };
		}
		const step = mainLine.find((known) => known === id);
		if (!step) throw new Error(`The flow has no step after "${path}/${outcome}"`);
		return { id: step, title: words.pathTitle(step), path: step };
	};
	const outcomeOf = (path: PathId, { id, meta }: OutcomeNode): StreamOutcome => ({
		id,
		verdict: meta.verdict,
		title: words.outcome(path, id, undefined).title,
		next: nextOf(path, id),
		opensMeldcode: meta.duties.includes('start-meldcode')
	});
	return {
		version: flowVersion,
		steps: mainLine.map((path) => ({
			path,
			title: words.pathTitle(path),
			outcomes: [...(graphs.get(path)?.outcomes.values() ?? [])].map((node) => outcomeOf(path, node))
		}))
	};
}
