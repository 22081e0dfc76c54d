import type { PathGraph } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';

/** Every sentence that the questions and outcomes of the path behind `graph` show, as for an unknown age. Pure. */
export function passagesOf({ path, asked, outcomes }: PathGraph, words: Words): readonly string[] {
	const questions = [...asked.values()].flatMap(({ id, edges }) => {
		const state = words.state(path, id, undefined);
		const answers = [...edges.keys()].map((answer) => state.answer(answer));
		return [
			state.question,
			state.help,
			state.why,
			...answers,
			...state.weigh,
			...(state.points?.items ?? [])
		];
	});
	const ends = [...outcomes.keys()].flatMap((id) => {
		const { title, means, do: steps, next } = words.outcome(path, id, undefined);
		return [title, means, ...steps, next];
	});
	return [...questions, ...ends];
}
