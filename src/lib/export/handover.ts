import {
	criteriaRows,
	factRows,
	heading,
	lookedAlongRows,
	type NoteCase,
	rowsOr,
	toldRows,
	written
} from '#lib/export/note-case.ts';
import { tasks } from '#lib/export/note-duties.ts';
import { standing, weighingBlocks } from '#lib/export/note-steps.ts';
import type { Block, Report } from '#lib/export/report.ts';
import { contactFor } from '#lib/flow/profile.ts';

/** What the colleague still finds open: the tasks, then what the flow would have asked. */
function stillToDo(note: NoteCase): readonly string[] {
	const { walk, flowEnd, words } = note;
	const open = tasks(note)
		.filter(
			({ duty, record, earlier, isDue, isWalked }) =>
				!record.done && !isWalked && (isDue || earlier === null) && duty !== 'overdragen-aan-bevoegde'
		)
		.map(({ duty, path, contact }) => {
			const task = words.duty(duty, path, walk.facts).label;
			return contact === undefined ? task : words.note('handover.taskFor', { task, contact });
		});
	return [
		...new Set(open),
		...(walk.record.told.length === 0 ? [words.note('handover.toTell')] : []),
		...(walk.record.lookedAlong.length === 0 ? [words.note('handover.toLookAlong')] : []),
		...(flowEnd === 'registratie' ? [] : [words.note('handover.toDecide')]),
		words.note('handover.toRegister')
	];
}

/**
 * The hand-over to the colleague who may signal: the concern and the weighing, so that nothing has
 * to be thought out twice. No registration, no identity, and no signal by who hands over. Pure.
 */
export function handoverNote(note: NoteCase): Report {
	const { walk, replays, profile, today, words } = note;
	const colleague = contactFor(profile, 'overdragen-aan-bevoegde');
	const role = walk.record.role.trim();
	const weighings = weighingBlocks(note);
	const told = toldRows(note);
	const lookedAlong = lookedAlongRows(note);
	const nothingWeighed: Block = { kind: 'paragraph', text: words.note('none.weighings') };
	return {
		title: words.note('handover.title'),
		blocks: [
			{ kind: 'paragraph', text: words.note('handover.purpose') },
			{
				kind: 'rows',
				rows: [
					{ label: words.note('opening.date'), value: words.day(today) },
					{ label: words.note('handover.from'), value: role === '' ? words.note('none.role') : role },
					...(colleague === undefined ? [] : [{ label: words.note('handover.to'), value: colleague }])
				]
			},
			heading(words, 'section.concern'),
			written(words, walk.record.concern, 'none.text'),
			heading(words, 'section.observations'),
			written(words, walk.record.observations, 'none.text'),
			heading(words, 'section.facts'),
			{ kind: 'rows', rows: factRows(note) },
			heading(words, 'section.criteria'),
			rowsOr(words, criteriaRows(note), 'none.criteria'),
			heading(words, 'handover.weighed'),
			...(weighings.length > 0 ? weighings : [nothingWeighed]),
			heading(words, 'section.summary'),
			rowsOr(
				words,
				replays.map((replay) => standing(note, replay)),
				'none.walks'
			),
			...(told.length > 0 ? [heading(words, 'section.told'), { kind: 'rows', rows: told } as const] : []),
			...(lookedAlong.length > 0
				? [heading(words, 'section.lookedAlong'), { kind: 'rows', rows: lookedAlong } as const]
				: []),
			heading(words, 'handover.toDo'),
			{ kind: 'list', items: stillToDo(note) }
		]
	};
}
