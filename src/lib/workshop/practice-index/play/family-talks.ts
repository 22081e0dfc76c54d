import type { ChildId, RoleId } from '#lib/workshop/practice-index/play/cast.ts';

const pair = (role: RoleId, child: ChildId): string => `${role} ${child}`;

/** What families heard of a signal, and what they said to it in writing. Source: groeiling:5, jw:7.1.5.1. */
export class FamilyTalks {
	/** Who has told whose family of the signal that stands or is to come. */
	readonly #told = new Set<string>();
	/** Signals to which the family objects in writing, and about which nobody decided yet. */
	readonly #objections = new Set<string>();

	/** A professional told the family of a child, or wrote down why that waits. */
	tell(role: RoleId, child: ChildId): void {
		this.#told.add(pair(role, child));
	}

	/** Whether that was done, for the signal that stands or is to come. */
	isTold(role: RoleId, child: ChildId): boolean {
		return this.#told.has(pair(role, child));
	}

	/** The family objects in writing to the signal of a professional. */
	object(role: RoleId, child: ChildId): void {
		this.#objections.add(pair(role, child));
	}

	/** The objection is decided about; false where there is none. */
	decide(role: RoleId, child: ChildId): boolean {
		return this.#objections.delete(pair(role, child));
	}

	/** The signal ended: who gives it again tells again. */
	end(role: RoleId, child: ChildId): void {
		this.#told.delete(pair(role, child));
		this.#objections.delete(pair(role, child));
	}
}
