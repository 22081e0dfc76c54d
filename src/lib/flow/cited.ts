import type { CitationId } from '#lib/law/register.ts';
import type { Replay, Step } from '#lib/flow/replay.ts';
import { ruleSources } from '#lib/rules/sources.ts';

const ofStep = (step: Step): readonly CitationId[] =>
	step.by === 'rule' ? [...step.node.meta.cites, ...ruleSources[step.rule]] : step.node.meta.cites;

/**
 * The provisions that a walk rests on, each once: those of its outcome, of every step to it, and of
 * each rule that answered one. A rule that stayed silent counts for nothing. Pure.
 */
export function citedBy({ steps, outcome }: Pick<Replay, 'steps' | 'outcome'>): readonly CitationId[] {
	return [...new Set([...(outcome?.meta.cites ?? []), ...steps.flatMap(ofStep)])];
}
