import type { Day } from '#lib/law/source.ts';
import type { NoteCase } from '#lib/export/note-case.ts';
import type { Block, Row } from '#lib/export/report.ts';
import { pathOfDuty } from '#lib/flow/carry.ts';
import { countsAt, recordAt } from '#lib/flow/duty-at.ts';
import { contactFor, reviewDay } from '#lib/flow/profile.ts';
import type { OutcomeNode } from '#lib/flow/graph.ts';
import type { DutyRecord, Walk } from '#lib/flow/walk.ts';
import type { Words } from '#lib/i18n/words.ts';
import { type DutyId, dutyIds, plannedDuties } from '#lib/machines/duty.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';

/** One obligation of one path, with what was noted about it. */
export interface Task {
	readonly path: PathId;
	readonly duty: DutyId;
	/** What counts at the outcome as it stands. */
	readonly record: DutyRecord;
	/** What was noted at another outcome; null where nothing was. */
	readonly earlier: { readonly record: DutyRecord; readonly title: string | null } | null;
	/** Whom the organisation profile names for it; undefined where it names nobody. */
	readonly contact: string | undefined;
	/** Whether the outcome as it stands asks for it. */
	readonly isDue: boolean;
	/** Whether the path that the obligation leads to was walked to an outcome. */
	readonly isWalked: boolean;
}

const hasHappened = ({ done, note = '' }: DutyRecord): boolean => done || note.trim() !== '';

function earlierOf(
	{ walk, replays, words }: NoteCase,
	path: PathId,
	record: DutyRecord | undefined,
	outcome: string | undefined
): Task['earlier'] {
	if (!record || countsAt(record, outcome) || (!record.done && record.on === undefined)) return null;
	// The texts of a path are there while it is walked.
	const graph = replays.find((replay) => replay.graph.path === path)?.graph;
	const made = record.outcome === undefined ? undefined : graph?.outcomes.get(record.outcome);
	return { record, title: made ? words.outcome(path, made.id, walk.facts.leeftijd).title : null };
}

/**
 * The obligations of the outcomes that were reached, and those that were done or noted before an
 * answer changed: what was really done stays in the file.
 */
export function tasks(note: NoteCase): readonly Task[] {
	const { walk, replays, profile } = note;
	const outcomeOf = (path: PathId | undefined): OutcomeNode | null =>
		replays.find(({ graph }) => graph.path === path)?.outcome ?? null;
	return pathIds.flatMap((path) => {
		const outcome = outcomeOf(path);
		const recorded = walk.duties[path] ?? {};
		const isDue = (duty: DutyId): boolean => outcome?.meta.duties.includes(duty) ?? false;
		return dutyIds
			.filter((duty) => isDue(duty) || hasHappened(recorded[duty] ?? { done: false }))
			.map((duty) => ({
				path,
				duty,
				record: recordAt(recorded[duty], outcome?.id),
				earlier: earlierOf(note, path, recorded[duty], outcome?.id),
				contact: contactFor(profile, duty),
				isDue: isDue(duty),
				isWalked: outcomeOf(pathOfDuty[duty]) !== null
			}));
	});
}

// A planned duty is done once its day is chosen: the day is the one to come, not the one on which it was ticked.
function status({ duty, record: { done, on }, isWalked }: Task, words: Words): string {
	if (on === undefined) return words.note(done ? 'duty.done' : isWalked ? 'duty.walked' : 'duty.todo');
	return words.note(done && !plannedDuties.has(duty) ? 'duty.doneOn' : 'duty.plannedFor', {
		day: words.day(on)
	});
}

function earlierText({ duty, earlier }: Task, words: Words): readonly string[] {
	if (!earlier) return [];
	const { record, title } = earlier;
	const day = record.on === undefined ? null : words.day(record.on);
	const said = day === null ? 'earlierDone' : plannedDuties.has(duty) ? 'earlierPlanned' : 'earlierDoneOn';
	return [words.note(`duty.${said}${title === null ? '' : 'At'}`, { day: day ?? '', title: title ?? '' })];
}

/** A task with its state, whom the profile names for it, and what was written about it. */
function taskRow(task: Task, walk: Walk, words: Words): Row {
	const note = task.record.note?.trim() ?? '';
	return {
		label: words.duty(task.duty, task.path, walk.facts).label,
		value: [
			...(task.isDue || !task.earlier ? [status(task, words)] : []),
			...earlierText(task, words),
			...(task.contact === undefined ? [] : [words.note('duty.contact', { contact: task.contact })]),
			...(note === '' ? [] : [note])
		].join('\n')
	};
}

/** All tasks, under the path they came with. */
export function dutyBlocks(note: NoteCase): readonly Block[] {
	const { walk, words } = note;
	const all = tasks(note);
	return pathIds.flatMap((path): readonly Block[] => {
		const own = all.filter((task) => task.path === path);
		if (own.length === 0) return [];
		return [
			{ kind: 'heading', level: 2, text: words.ui(`paths.${path}`) },
			{ kind: 'rows', rows: own.map((task) => taskRow(task, walk, words)) }
		];
	});
}

/** The next day on which someone looks again: as agreed in a task, else as the profile proposes. */
export function review({ walk, replays, profile, today }: NoteCase): {
	readonly day: Day;
	readonly agreed: boolean;
} {
	const days = pathIds
		.flatMap((path) => {
			const outcome = replays.find(({ graph }) => graph.path === path)?.outcome;
			const record = walk.duties[path]?.herbeoordelen;
			// Agreed for another outcome, it says nothing about this one.
			return (outcome ? recordAt(record, outcome.id) : record)?.on ?? [];
		})
		.sort();
	const agreed = days.find((day) => day >= today) ?? days.at(-1);
	return { day: agreed ?? reviewDay(profile, today), agreed: agreed !== undefined };
}
