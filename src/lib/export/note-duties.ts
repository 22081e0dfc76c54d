import type { Day } from '#lib/law/source.ts';
import type { NoteCase } from '#lib/export/note-case.ts';
import type { Block, Row } from '#lib/export/report.ts';
import { pathOfDuty } from '#lib/flow/carry.ts';
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
	readonly record: DutyRecord;
	/** Whom the organisation profile names for it; undefined where it names nobody. */
	readonly contact: string | undefined;
	/** Whether the path that the obligation leads to was walked to an outcome. */
	readonly isWalked: boolean;
}

const hasHappened = ({ done, note = '' }: DutyRecord): boolean => done || note.trim() !== '';

/**
 * The obligations of the outcomes that were reached, and those that were done or noted before an
 * answer changed: what was really done stays in the file.
 */
export function tasks({ walk, replays, profile }: NoteCase): readonly Task[] {
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
				record: recorded[duty] ?? { done: false },
				contact: contactFor(profile, duty),
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

/** A task with its state, whom the profile names for it, and what was written about it. */
function taskRow(task: Task, walk: Walk, words: Words): Row {
	const note = task.record.note?.trim() ?? '';
	return {
		label: words.duty(task.duty, task.path, walk.facts).label,
		value: [
			status(task, words),
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
export function review({ walk, profile, today }: NoteCase): { readonly day: Day; readonly agreed: boolean } {
	const days = pathIds.flatMap((path) => walk.duties[path]?.herbeoordelen?.on ?? []).sort();
	const agreed = days.find((day) => day >= today) ?? days.at(-1);
	return { day: agreed ?? reviewDay(profile, today), agreed: agreed !== undefined };
}
