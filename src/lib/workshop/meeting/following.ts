import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { ordered } from '#lib/workshop/ordered.ts';

const choicesOf = (answers: AnswersByPath): readonly string[] =>
	Object.entries(answers).flatMap(([path, given]) =>
		Object.entries(given).map(([state, answer]) => `${path}/${state}=${answer}`)
	);

/**
 * The results that `answers` go on from, the nearest first: each holds some of the same choices and no
 * others. Of results that say the same there is one, a spoken one where there is: to a count they are
 * alike, so that any of them will do. Pure.
 */
export function earlierOf(answers: AnswersByPath, ballots: readonly Ballot[]): readonly Ballot[] {
	const chosen = new Set(choicesOf(answers));
	const earlier = ballots
		.map((ballot) => ({ ballot, choices: choicesOf(ballot.answers) }))
		.filter(
			({ choices }) =>
				choices.length > 0 && choices.length < chosen.size && choices.every((choice) => chosen.has(choice))
		)
		.sort(
			(a, b) =>
				b.choices.length - a.choices.length ||
				Number(b.ballot.by === 'spoken') - Number(a.ballot.by === 'spoken')
		)
		.map(({ ballot }) => ballot);
	const said = new Set<string>();
	return earlier.filter((ballot) => {
		const says = ordered(ballot.answers);
		return !said.has(says) && said.add(says);
	});
}
