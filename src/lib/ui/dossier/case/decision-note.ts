import type { NoteCase } from '#lib/export/note-case.ts';
import type { Decision, DossierCase } from '#lib/flow/dossier/case.ts';
import { walkFor } from '#lib/flow/dossier/learnt/walk-facts.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { ruleInput } from '#lib/flow/profile.ts';
import { reached } from '#lib/flow/reached.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';

/**
 * What the own-file note of `decision` is made from: its walk with what the case knows today, and every
 * text that it needs. Rejects when a path or a text cannot be fetched.
 */
export async function decisionNote(
	value: DossierCase,
	decision: Decision,
	{ today, profile }: DossierDesk,
	words: Words
): Promise<NoteCase> {
	const walk = walkFor(value, decision, today);
	const graphs = await loadAllGraphs();
	const { replays, end } = reached(walk, graphs, ruleInput(walk.facts, profile, today));
	await words.load('note', 'law', 'duties', 'criteria', 'reasons', ...replays.map(({ graph }) => graph.path));
	return { walk, replays, flowEnd: end, profile, today, words };
}
