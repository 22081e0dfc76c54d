import type { Standing } from '#lib/flow/dossier/case.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import { reached } from '#lib/flow/reached.ts';
import type { Walk } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** Where each path of `walk` stands under `input`, so that an overview need not walk it again. All graphs of its paths must be there. Pure. */
export function standingOf(
	walk: Walk,
	graphs: ReadonlyMap<PathId, PathGraph>,
	input: RuleInput
): readonly Standing[] {
	return reached(walk, graphs, input).replays.map(({ graph, outcome }) => ({
		path: graph.path,
		version: graph.version,
		outcome: outcome?.id ?? null,
		verdict: outcome?.meta.verdict ?? null,
		duties: outcome?.meta.duties ?? []
	}));
}
