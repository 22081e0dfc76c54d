import { asksRisks } from '#lib/flow/graph.ts';
import { isStep, type Line, lineOf } from '#lib/flow/stream.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Session } from '#lib/ui/session/session.svelte.ts';

/** Fetches the machine and the words of a step of the flow, when the flow comes to it. */
export async function loadStep(session: Session, words: Words, path: PathId): Promise<void> {
	await Promise.all([session.load([path]), words.load(path)]);
	if (asksRisks(session.graph(path))) await words.load('risks');
}

/**
 * Fetches the steps of the flow up to `goal`, as far as the answers lead there, and returns where the
 * person is: the last of them, or the registration. Where the flow goes on is known only once a step is there.
 */
export async function loadLine(
	session: Session,
	words: Words,
	goal: string
): Promise<PathId | 'registratie'> {
	const here = new Set<PathId>();
	const walked = (): Line => lineOf((path) => (here.has(path) ? session.replay(path) : null), goal);
	let line = walked();
	while (isStep(line.at) && !here.has(line.at)) {
		await loadStep(session, words, line.at);
		here.add(line.at);
		line = walked();
	}
	return line.at === 'einde' ? (line.steps.at(-1)?.graph.path ?? 'veiligheid') : line.at;
}
