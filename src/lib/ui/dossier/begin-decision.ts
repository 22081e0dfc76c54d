import { withDecision } from '#lib/flow/dossier/learnt/absorb.ts';
import type { Decision, DossierCase } from '#lib/flow/dossier/case.ts';
import { standingOf } from '#lib/flow/dossier/standing.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { ruleInput } from '#lib/flow/profile.ts';
import { type MainLine, newWalk, type Walk } from '#lib/flow/walk.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import { making } from '#lib/ui/dossier/making.ts';

/** The case with a new decision over `main`, which is not walked yet; and its id. `about` says what it follows, and on which exchange it is. */
export function begun(
	value: DossierCase,
	main: MainLine,
	desk: DossierDesk,
	about: Pick<Decision, 'follows' | 'exchange'> = {}
): { readonly value: DossierCase; readonly id: string } {
	const id = crypto.randomUUID();
	const { today } = desk;
	const decision = {
		id,
		opened: today,
		walk: newWalk(main, today),
		standing: [],
		...about
	};
	return { id, value: withDecision(value, decision, making(desk)) };
}

/** What takes work that was done elsewhere into a case. Rejects when a path cannot be fetched. */
export async function takesIn(walk: Walk, desk: DossierDesk): Promise<(value: DossierCase) => DossierCase> {
	const graphs = await loadAllGraphs();
	const { today, profile } = desk;
	const standing = standingOf(walk, graphs, ruleInput(walk.facts, profile, today));
	const id = crypto.randomUUID();
	return (value) => withDecision(value, { id, opened: today, walk, standing }, making(desk));
}
