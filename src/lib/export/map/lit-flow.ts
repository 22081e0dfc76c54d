import { type Lit, litOf, type Stretch } from '#lib/export/map/lit.ts';
import { edgeId } from '#lib/export/map/view.ts';
import type { Reached } from '#lib/flow/reached.ts';
import { hasDuty, isStep, nextOf } from '#lib/flow/stream.ts';

/** The trail over the map of the flow; null as long as no step of it was begun. Pure. */
export function litFlow({ replays }: Reached): Lit | null {
	const line = replays.filter(({ graph }) => isStep(graph.path));
	const last = line.at(-1);
	if (!last) return null;
	const stretches = line.flatMap(({ graph: { path }, outcome }): readonly Stretch[] => {
		const to = outcome ? nextOf(path, outcome.id) : undefined;
		return outcome && to ? [{ from: path, answer: outcome.id, to }] : [];
	});
	const lit = litOf(stretches, last.outcome ? (stretches.at(-1)?.to ?? last.graph.path) : last.graph.path);
	const opener = line.find((step) => hasDuty(step, 'start-meldcode'));
	if (!opener) return lit;
	const track = edgeId({ from: opener.graph.path, to: 'meldcode', isTrack: true });
	return { ...lit, nodes: new Set([...lit.nodes, 'meldcode']), edges: new Set([...lit.edges, track]) };
}
