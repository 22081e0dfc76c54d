import type { Day } from '#lib/law/source.ts';
import type { Block, Row } from '#lib/export/report.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Replay } from '#lib/flow/replay.ts';
import type { FlowEnd } from '#lib/flow/stream.ts';
import type { Walk } from '#lib/flow/walk.ts';
import type { NoteKey } from '#lib/i18n/keys.ts';
import type { Words } from '#lib/i18n/words.ts';
import { criterionIds } from '#lib/rules/criteria.ts';

/** What a note is made from: the walk as it stands, on one day, in one language. */
export interface NoteCase {
	readonly walk: Walk;
	/** The walks that count, from `reached`. */
	readonly replays: readonly Replay[];
	readonly flowEnd: FlowEnd | null;
	readonly profile: Profile;
	readonly today: Day;
	readonly words: Words;
}

/** A section title. */
export function heading(words: Words, key: NoteKey): Block {
	return { kind: 'heading', level: 1, text: words.note(key) };
}

/** What the person wrote, or a sentence that says that nothing was written. */
export function written(words: Words, text: string, otherwise: NoteKey): Block {
	return { kind: 'paragraph', text: text.trim() === '' ? words.note(otherwise) : text.trim() };
}

/** `rows`, or a sentence where there are none. */
export function rowsOr(words: Words, rows: readonly Row[], otherwise: NoteKey): Block {
	return rows.length > 0 ? { kind: 'rows', rows } : { kind: 'paragraph', text: words.note(otherwise) };
}

/** The known facts of the case, each with its label. */
export function factRows({ walk, profile, words }: NoteCase): readonly Row[] {
	const { leeftijd, gezag, wilsbekwaam, sector = profile.sector } = walk.facts;
	const row = (key: NoteKey, value: string | undefined): readonly Row[] =>
		value === undefined ? [] : [{ label: words.note(key), value }];
	const age =
		leeftijd === undefined
			? words.note('facts.ageUnknown')
			: walk.ageNotedOn === undefined
				? words.note('facts.years', { age: leeftijd })
				: words.note('facts.yearsOn', { age: leeftijd, day: words.day(walk.ageNotedOn) });
	return [
		...row('facts.age', age),
		...row('facts.authority', gezag && words.term('groups', `gezag_${gezag}`)),
		...row(
			'facts.ability',
			wilsbekwaam === undefined ? undefined : words.note(wilsbekwaam ? 'facts.able' : 'facts.notAble')
		),
		...row('facts.sector', sector && words.term('sectors', sector))
	];
}

/** The consent register as entered; nothing where it was never opened. */
export function consentBlocks({ walk, words }: NoteCase): readonly Block[] {
	const events = walk.facts.toestemmingen;
	if (events === undefined) return [];
	const rows = events.map(({ persoon, gebeurtenis, op }) => ({
		label: words.term('persons', persoon),
		value: `${words.term('events', gebeurtenis)}, ${words.day(op)}`
	}));
	return [heading(words, 'section.consent'), rowsOr(words, rows, 'none.consent')];
}

/** The chosen criteria with their labels, in the order of the list. */
export function criteriaRows({ walk, words }: NoteCase): readonly Row[] {
	const chosen = walk.facts.criteria ?? [];
	const { criteria } = words.criteria();
	return criterionIds
		.filter((id) => chosen.includes(id))
		.map((id) => ({ label: id, value: criteria[id]?.label ?? id }));
}

/** Who was told, when and how. */
export function toldRows({ walk, words }: NoteCase): readonly Row[] {
	return walk.record.told.map(({ who, on, manner }) => ({
		label: who.trim() === '' ? words.note('told.someone') : who.trim(),
		value: `${words.day(on)}, ${words.note(`manner.${manner}`)}`
	}));
}

/** Who looked along, when, and whether they agreed. */
export function lookedAlongRows({ walk, words }: NoteCase): readonly Row[] {
	return walk.record.lookedAlong.map(({ role, on, agreed }) => ({
		label: role.trim() === '' ? words.note('lookedAlong.someone') : role.trim(),
		value: `${words.day(on)}, ${words.note(agreed === null ? 'lookedAlong.unknown' : agreed ? 'lookedAlong.agreed' : 'lookedAlong.disagreed')}`
	}));
}
