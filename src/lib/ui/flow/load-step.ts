import { asksRisks } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Session } from '#lib/ui/session/session.svelte.ts';

/** Fetches the machine and the words of a step of the flow, when the flow comes to it. */
export async function loadStep(session: Session, words: Words, path: PathId): Promise<void> {
	await Promise.all([session.load([path]), words.load(path)]);
	if (asksRisks(session.graph(path))) await words.load('risks');
}
