import type { NoteCase } from '#lib/export/note-case.ts';
import type { Block, Row, StepBlock } from '#lib/export/report.ts';
import type { Replay, Step } from '#lib/flow/replay.ts';

/** One answered question with the written reason, or with the sentence of the rule that answered. */
function stepBlock({ walk, words }: NoteCase, { graph: { path } }: Replay, step: Step): StepBlock {
	const state = words.state(path, step.node.id, walk.facts.leeftijd);
	const reason = walk.reasons[path]?.[step.node.id]?.trim() ?? '';
	return {
		kind: 'step',
		question: state.question,
		answer: state.answer(step.answer),
		by: step.by === 'rule' ? 'rule' : 'person',
		reason: reason === '' ? null : { label: words.note('step.reason'), value: reason },
		why:
			step.by === 'rule'
				? { label: words.note('step.rule'), value: words.reason(step.rule, step.reason) }
				: null
	};
}

/** Where a walk ended, or the question that it waits at. */
export function standing({ walk, words }: NoteCase, { graph: { path }, outcome, open }: Replay): Row {
	const age = walk.facts.leeftijd;
	const value = outcome
		? words.outcome(path, outcome.id, age).title
		: open
			? words.note('step.open', { question: words.state(path, open.node.id, age).question })
			: '';
	return { label: words.pathTitle(path), value };
}

/** Every walked path with all its steps, and what its outcome means. */
export function walkBlocks(note: NoteCase): readonly Block[] {
	const { walk, replays, words } = note;
	return replays.flatMap((replay): readonly Block[] => {
		const { graph, outcome, steps } = replay;
		const { value } = standing(note, replay);
		const means = outcome ? words.outcome(graph.path, outcome.id, walk.facts.leeftijd).means : null;
		return [
			{ kind: 'heading', level: 1, text: words.pathTitle(graph.path) },
			...steps.map((step) => stepBlock(note, replay, step)),
			{ kind: 'rows', rows: [{ label: words.note(outcome ? 'step.outcome' : 'step.stillOpen'), value }] },
			...(means === null ? [] : [{ kind: 'paragraph', text: means } as const])
		];
	});
}

/** The weighings, and whatever else the person wrote a reason for. */
export function weighingBlocks(note: NoteCase): readonly Block[] {
	return note.replays.flatMap((replay) =>
		replay.steps
			.filter(
				({ node }) =>
					node.meta.kind === 'weighing' ||
					(note.walk.reasons[replay.graph.path]?.[node.id] ?? '').trim() !== ''
			)
			.map((step) => stepBlock(note, replay, step))
	);
}
