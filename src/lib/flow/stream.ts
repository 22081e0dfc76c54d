import type { AnyStateMachine } from 'xstate';
import type { PathGraph } from '#lib/flow/graph.ts';
import { type Answers, type Replay, replay } from '#lib/flow/replay.ts';
import { signaleringsstroomMachine } from '#lib/machines/flow/machine.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** Where the flow stands when no step is open. */
export type FlowEnd = 'registratie' | 'einde';

/** Per step of the flow: the next step or the end, by the outcome of the path. Read once from the machine. */
export const flowEdges: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
	Object.entries((signaleringsstroomMachine as AnyStateMachine).states).map(([id, state]) => [
		id,
		new Map(
			Object.entries((state.config.on ?? {}) as Record<string, string>).map(([event, target]) => [
				event.slice('outcome.'.length),
				target
			])
		)
	])
);

/** The version of the flow over the paths. */
export const flowVersion: string = signaleringsstroomMachine.version ?? '';

/** The answers of a case, keyed by path. */
export type AnswersByPath = Readonly<Partial<Record<PathId, Answers>>>;

/** The main line of the flow, the side track that runs beside it, and what was not walked. */
export interface StreamReplay {
	readonly steps: readonly Replay[];
	readonly end: FlowEnd | null;
	/** The Meldcode, once an outcome of the main line opened it. */
	readonly tracks: readonly Replay[];
	/** Per path the answered states that were not reached, sorted; no empty lists. */
	readonly unreached: Readonly<Partial<Record<PathId, readonly string[]>>>;
}

/** Whether the outcome of `walk` comes with the obligation `duty`. */
export function hasDuty(walk: Replay, duty: DutyId): boolean {
	return walk.outcome?.meta.duties.includes(duty) ?? false;
}

/** Walks the signaleringsstroom over the paths, with one `input` for all of them. Pure. */
export function replayStream(
	graphs: ReadonlyMap<PathId, PathGraph>,
	answers: AnswersByPath,
	input: RuleInput
): StreamReplay {
	const walk = (path: PathId): Replay => {
		const graph = graphs.get(path);
		if (!graph) throw new Error(`The path "${path}" was not loaded`);
		return replay(graph, answers[path] ?? {}, input);
	};
	const steps: Replay[] = [];
	let at: string = 'veiligheid';
	while (flowEdges.get(at)?.size) {
		const step = walk(at as PathId);
		steps.push(step);
		const next = step.outcome ? flowEdges.get(at)?.get(step.outcome.id) : undefined;
		if (next === undefined) break;
		at = next;
	}
	const tracks = steps.some((step) => hasDuty(step, 'start-meldcode')) ? [walk('meldcode')] : [];

	const walked = new Map([...steps, ...tracks].map((step) => [step.graph.path, step]));
	const unreached: Partial<Record<PathId, readonly string[]>> = {};
	for (const path of [...pathIds].sort()) {
		const states = walked.get(path)?.unreached ?? Object.keys(answers[path] ?? {}).sort();
		if (states.length > 0) unreached[path] = states;
	}
	return { steps, end: at === 'registratie' || at === 'einde' ? at : null, tracks, unreached };
}
