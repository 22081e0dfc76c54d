import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { ordered } from '#lib/workshop/ordered.ts';

const choicesOf = (answers: AnswersByPath): readonly string[] =>
	Object.entries(answers).flatMap(([path, given]) =>
		Object.entries(given).map(([state, answer]) => `${path}/${state}=${answer}`)
	);

/**
 * The spoken result that `answers` go on from: it holds some of the same choices and no others. Results
 * that say the same are one to a count, so that any of them will do. `several` where they say different
 * things: then only who spoke knows which it was. Null where there is none. Pure.
 */
export function goesOnFrom(answers: AnswersByPath, ballots: readonly Ballot[]): Ballot | 'several' | null {
	const chosen = new Set(choicesOf(answers));
	const earlier = ballots.filter((ballot) => {
		const before = choicesOf(ballot.answers);
		const isPart = before.length > 0 && before.length < chosen.size;
		return ballot.by === 'spoken' && isPart && before.every((choice) => chosen.has(choice));
	});
	const said = new Set(earlier.map((ballot) => ordered(ballot.answers)));
	return said.size > 1 ? 'several' : (earlier[0] ?? null);
}
