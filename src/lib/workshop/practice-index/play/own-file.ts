import type { Day } from '#lib/law/source.ts';
import type { ChildId, RoleId } from '#lib/workshop/practice-index/play/cast.ts';

/** What a professional writes in the own file: outside the index, and seen by nobody there. */
export const noteKinds = [
	'told',
	'postponed',
	'objected',
	'weighed',
	'contact',
	'director',
	'consent',
	'plan'
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** One line of an own file. */
export interface Note {
	readonly kind: NoteKind;
	readonly of: RoleId;
	readonly child: ChildId;
	readonly on: Day;
	/** Whom the members agreed on to direct. */
	readonly chosen?: RoleId;
}

/** The own files of all who play. */
export class OwnFiles {
	readonly #notes: Note[] = [];

	/** Writes a line. */
	write(note: Note): void {
		this.#notes.push(note);
	}

	/** The lines of one professional, the oldest first. */
	of(role: RoleId): readonly Note[] {
		return this.#notes.filter((note) => note.of === role);
	}

	/** Whether there is a line of this kind about the child. */
	has(role: RoleId, kind: NoteKind, child: ChildId): boolean {
		return this.last(role, kind, child) !== undefined;
	}

	/** The last line of one of these kinds about the child. */
	lastOf(role: RoleId, kinds: readonly NoteKind[], child: ChildId): Note | undefined {
		return this.#notes.findLast(
			(note) => note.of === role && note.child === child && kinds.includes(note.kind)
		);
	}

	/** The last line of this kind about the child. */
	last(role: RoleId, kind: NoteKind, child: ChildId): Note | undefined {
		return this.lastOf(role, [kind], child);
	}
}
