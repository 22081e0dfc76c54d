import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { type ChangedConclusion, changedConclusions, lastConclusions } from '#lib/flow/dossier/conclusion.ts';
import { walkFor } from '#lib/flow/dossier/learnt/walk-facts.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { ruleInput } from '#lib/flow/profile.ts';
import { reached } from '#lib/flow/reached.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';

/** Which conclusions of a case would come out otherwise now, by their entry. */
export type ConclusionChanges = ReadonlyMap<string, ChangedConclusion>;

/** Walks the concluded decisions again with the rules and facts of today. Rejects when a path cannot be fetched. */
export async function conclusionChanges(
	value: DossierCase,
	{ today, profile }: Pick<DossierDesk, 'today' | 'profile'>
): Promise<ConclusionChanges> {
	const concluded = lastConclusions(value);
	if (concluded.size === 0) return new Map();
	const graphs = await loadAllGraphs();
	const now = new Map(
		value.decisions
			.filter(({ id }) => concluded.has(id))
			.map((decision) => {
				const walk = walkFor(value, decision, today);
				return [decision.id, reached(walk, graphs, ruleInput(walk.facts, profile, today)).replays] as const;
			})
	);
	return new Map(changedConclusions(value, now).map((change) => [change.entry.id, change]));
}
