import {
	consentBlocks,
	criteriaRows,
	factRows,
	heading,
	lookedAlongRows,
	type NoteCase,
	rowsOr,
	toldRows,
	written
} from '#lib/export/note-case.ts';
import { dutyBlocks, review } from '#lib/export/note-duties.ts';
import { sourceRows, versionRows } from '#lib/export/note-sources.ts';
import { standing, walkBlocks } from '#lib/export/note-steps.ts';
import type { Block, Report, Row } from '#lib/export/report.ts';
import type { Walk } from '#lib/flow/walk.ts';
import type { Day } from '#lib/law/source.ts';

/** The last day on which the task to withdraw the signal was done; undefined where the case knows of no signal. */
function withdrawnOn({ signal, duties }: Walk): Day | undefined {
	if (!signal) return undefined;
	return Object.values(duties)
		.flatMap(({ 'trek-signaal-in': record }) => (record?.done ? (record.on ?? []) : []))
		.sort()
		.at(-1);
}

function opening(note: NoteCase): readonly Block[] {
	const { walk, flowEnd, today, words } = note;
	const role = walk.record.role.trim();
	const withdrawn = withdrawnOn(walk);
	const signal = walk.signal?.given
		? walk.signal.on === undefined
			? words.note('signal.given')
			: words.note('signal.givenOn', { day: words.day(walk.signal.on) })
		: withdrawn === undefined
			? words.note('signal.none')
			: words.note('signal.withdrawnOn', { day: words.day(withdrawn) });
	const rows: readonly Row[] = [
		{ label: words.note('opening.date'), value: words.day(today) },
		{ label: words.note('opening.started'), value: words.day(walk.started) },
		{ label: words.note('opening.role'), value: role === '' ? words.note('none.role') : role },
		{ label: words.note('opening.signal'), value: signal }
	];
	const isFlow = walk.main === 'signaleringsstroom';
	return [
		{ kind: 'paragraph', text: words.note('opening.purpose') },
		{ kind: 'rows', rows },
		heading(words, 'section.summary'),
		...(isFlow ? [{ kind: 'paragraph', text: words.note(`end.${flowEnd ?? 'open'}`) } as const] : []),
		rowsOr(
			words,
			note.replays.map((replay) => standing(note, replay)),
			'none.walks'
		)
	];
}

function people(note: NoteCase): readonly Block[] {
	const { walk, words } = note;
	const { objection, whyNotTold } = walk.record;
	const why: readonly Block[] =
		whyNotTold.trim() === ''
			? []
			: [{ kind: 'rows', rows: [{ label: words.note('told.whyNot'), value: whyNotTold.trim() }] }];
	const objected: readonly Row[] = objection
		? [
				{ label: words.note('objection.text'), value: objection.text.trim() || words.note('none.text') },
				{ label: words.note('objection.answer'), value: objection.answer.trim() || words.note('none.text') }
			]
		: [];
	return [
		heading(words, 'section.told'),
		rowsOr(words, toldRows(note), 'none.told'),
		...why,
		heading(words, 'section.objection'),
		rowsOr(words, objected, 'none.objection'),
		heading(words, 'section.lookedAlong'),
		rowsOr(words, lookedAlongRows(note), 'none.lookedAlong')
	];
}

function closing(note: NoteCase): readonly Block[] {
	const { words } = note;
	const { day, agreed } = review(note);
	const duties = dutyBlocks(note);
	return [
		heading(words, 'section.duties'),
		...(duties.length > 0 ? duties : [{ kind: 'paragraph', text: words.note('none.duties') } as const]),
		heading(words, 'section.review'),
		{
			kind: 'paragraph',
			text: words.note(agreed ? 'review.agreed' : 'review.proposed', { day: words.day(day) })
		},
		heading(words, 'section.sources'),
		rowsOr(words, sourceRows(note), 'none.sources'),
		heading(words, 'section.versions'),
		rowsOr(words, versionRows(note), 'none.walks')
	];
}

/**
 * The note for the own file: what was asked, answered and weighed, and why. The only document that
 * holds the reasons. It holds no identity, since the walk has none. Pure.
 */
export function ownFileNote(note: NoteCase): Report {
	const { walk, words } = note;
	return {
		title: words.note('document.title'),
		blocks: [
			...opening(note),
			heading(words, 'section.concern'),
			written(words, walk.record.concern, 'none.text'),
			heading(words, 'section.facts'),
			{ kind: 'rows', rows: factRows(note) },
			...consentBlocks(note),
			heading(words, 'section.observations'),
			written(words, walk.record.observations, 'none.text'),
			heading(words, 'section.criteria'),
			rowsOr(words, criteriaRows(note), 'none.criteria'),
			...walkBlocks(note),
			...people(note),
			...closing(note)
		]
	};
}
