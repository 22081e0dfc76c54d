import { isAlike } from '#lib/flow/dossier/merge/alike.ts';
import type { Entry } from '#lib/flow/dossier/entry.ts';
import { type Lesson, learntEntry } from '#lib/flow/dossier/learnt/learnt.ts';
import { signalStand } from '#lib/flow/dossier/signal.ts';
import type { DutyRecord, Walk } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { pathIds } from '#lib/machines/registry.ts';

const withdrawalIn = ({ duties }: Walk, path: PathId): DutyRecord | undefined =>
	duties[path]?.['trek-signaal-in'];

/** The record of a withdrawal that was ticked between the two walks; undefined where none was. */
function withdrawal({ before, walk }: Lesson): DutyRecord | undefined {
	const path = pathIds.find((one) => {
		const record = withdrawalIn(walk, one);
		return record?.done && !isAlike(record, withdrawalIn(before, one));
	});
	return path && withdrawalIn(walk, path);
}

type Step = 'gegeven' | 'ingetrokken';

/** What the walk taught of the signal: given, withdrawn, or noted by mistake; empty where nothing is new. */
export function learntSignal(lesson: Lesson): readonly Entry[] {
	const { before, walk, make } = lesson;
	const { signal } = walk;
	if (!signal || (signal.given === before.signal?.given && signal.on === before.signal.on)) return [];
	const stand = signalStand(lesson.case);
	const where = stand?.where ?? make.where;
	const step = (what: Step, on: string | undefined, fallback: string, corrects?: string): Entry =>
		learntEntry(lesson, {
			kind: 'signaal',
			step: what,
			where,
			on: on ?? fallback,
			...(on === undefined && { dayUnknown: true }),
			...(corrects !== undefined && { corrects }),
			remarks: ''
		});
	const strike = (corrects: string): Entry =>
		learntEntry(lesson, { kind: 'doorhaling', on: make.today, corrects, why: '' });
	const isGivenNow = stand?.state === 'given';

	if (signal.given) {
		if (isGivenNow) {
			const isMended = signal.on !== undefined && signal.on !== stand.on;
			return isMended ? [step('gegeven', signal.on, make.today, stand.entry.id)] : [];
		}
		const isGone = stand?.state === 'withdrawn' || stand?.state === 'ended';
		// The task of withdrawing was unticked: the signal stands, and always stood.
		if (isGone && before.signal?.given === false && stand.givenOn === signal.on)
			return [strike(stand.entry.id)];
		return [step('gegeven', signal.on, make.today)];
	}
	const record = withdrawal(lesson);
	if (!record) return isGivenNow && before.signal?.given ? [strike(stand.entry.id)] : [];
	const on = record.on ?? make.today;
	if (isGivenNow) return [step('ingetrokken', on, on)];
	// An earlier signal that this dossier did not know: it was given, and it is gone.
	return stand === null || stand.state === 'told'
		? [step('gegeven', signal.on, on), step('ingetrokken', on, on)]
		: [];
}
