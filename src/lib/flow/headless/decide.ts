import * as v from 'valibot';
import type { Day } from '#lib/law/source.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import { type Case, caseSchema, pathlessSchema } from '#lib/flow/headless/case-schema.ts';
import { overlooked, type Problem, problemsOf } from '#lib/flow/headless/problem.ts';
import type { PathResult, Result } from '#lib/flow/headless/result-schema.ts';
import { type Replay, replay } from '#lib/flow/replay.ts';
import { flowVersion, replayStream } from '#lib/flow/stream.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Facts, RuleProfile } from '#lib/rules/facts.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** The result of a case, or everything that is wrong with it. */
export type Decision =
	| { readonly ok: true; readonly result: Result }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** The result of one walked path, with duties and citations sorted. */
function pathResult(walk: Replay): PathResult {
	return {
		path: walk.graph.path,
		version: walk.graph.version,
		outcome: walk.outcome?.id ?? null,
		verdict: walk.outcome?.meta.verdict ?? null,
		open: walk.open?.node.id ?? null,
		needs: [...(walk.open?.needs ?? [])],
		duties: [...(walk.outcome?.meta.duties ?? [])].sort(),
		cites: [...(walk.outcome?.meta.cites ?? [])].sort(),
		trail: walk.steps.map(({ node, answer, by }) => ({ state: node.id, kind: node.meta.kind, answer, by })),
		unreached: [...walk.unreached]
	};
}

const contradictions = (walk: Replay, prefix: string): Problem[] =>
	walk.conflicts.map(({ state, rule, answer }) => ({
		field: `${prefix}${state}`,
		problem: `expected "${rule}", which follows from the facts, or no answer at all; got "${answer}"`
	}));

/** Prepares the headless form over `graphs`: the returned function decides one case that came from outside. Pure. */
export function decider(graphs: ReadonlyMap<PathId, PathGraph>, today: Day): (input: unknown) => Decision {
	const schema = caseSchema(graphs);
	return (input) => {
		const unseen = overlooked(input);
		const parsed = v.safeParse(schema, input, { abortPipeEarly: true });
		if (!parsed.success || unseen.length > 0) {
			const issues = parsed.issues ?? [];
			// With an unknown path the schema looks no further; what every path shares is checked all the same.
			const isPathless = issues.some(({ path }) => path?.length === 1 && path[0].key === 'path');
			const more = isPathless
				? v.safeParse(pathlessSchema, input, { abortPipeEarly: true }).issues
				: undefined;
			return { ok: false, problems: [...problemsOf([...issues, ...(more ?? [])]), ...unseen] };
		}
		return decideCase(graphs, parsed.output, today);
	};
}

function decideCase(graphs: ReadonlyMap<PathId, PathGraph>, given: Case, today: Day): Decision {
	const { peildatum = today, ...facts } = given.facts ?? {};
	const input: RuleInput = {
		facts: facts as Facts,
		profile: (given.profile ?? {}) as RuleProfile,
		day: peildatum
	};
	if (given.path === 'signaleringsstroom') {
		const stream = replayStream(graphs, given.answers ?? {}, input);
		const problems = [...stream.steps, ...stream.tracks].flatMap((walk) =>
			contradictions(walk, `answers.${walk.graph.path}.`)
		);
		if (problems.length > 0) return { ok: false, problems };
		const result: Result = {
			path: 'signaleringsstroom',
			version: flowVersion,
			steps: stream.steps.map(pathResult),
			end: stream.end,
			tracks: stream.tracks.map(pathResult),
			unreached: stream.unreached as Record<PathId, string[]>
		};
		return { ok: true, result };
	}
	const graph = graphs.get(given.path);
	if (!graph) throw new Error(`The path "${given.path}" was not loaded`);
	const walk = replay(graph, given.answers ?? {}, input);
	const problems = contradictions(walk, 'answers.');
	return problems.length > 0 ? { ok: false, problems } : { ok: true, result: pathResult(walk) };
}
