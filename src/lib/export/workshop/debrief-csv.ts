import { csv } from '#lib/export/csv.ts';
import type { Debriefed } from '#lib/export/workshop/debrief.ts';
import { courseOf } from '#lib/workshop/meeting/course.ts';
import { partsOf, type Place } from '#lib/workshop/case/workshop-case.ts';

/**
 * What a room chose as a table: one line per participant and place, with the random number of the
 * participant, the question, the answer and the reason; counted hands follow, one line per answer. The
 * lines of participants are sorted by number, so that they do not tell who handed in when. Pure.
 */
export function debriefCsv({ meeting, graphs, words }: Debriefed): string {
	const { case: data, ballots, hands } = meeting;
	const age = data.facts.leeftijd;
	const columns = ['number', 'place', 'question', 'answer', 'reason', 'hands'] as const;
	const lines = [...ballots]
		.sort((a, b) => a.number - b.number)
		.flatMap(({ number, answers, reasons }) =>
			courseOf(data, answers, graphs).road.map(({ place, path, state, answer }) => {
				const texts = words.state(path, state, age);
				return [String(number), place, texts.question, texts.answer(answer), reasons[place] ?? '', ''];
			})
		);
	const raised = Object.entries(hands).flatMap(([place, counts = {}]) => {
		const { path, state } = partsOf(place as Place);
		const graph = graphs.get(path);
		if (!graph?.asked.has(state)) return [];
		const texts = words.state(graph.path, state, age);
		return Object.entries(counts).map(([answer, count]) => [
			'',
			place,
			texts.question,
			texts.answer(answer),
			'',
			String(count)
		]);
	});
	return csv([columns.map((column) => words.room(`debrief.column.${column}`)), ...lines, ...raised]);
}
