import type { ChildId, RoleId } from '#lib/workshop/practice-index/play/cast.ts';
import type { CastIndex } from '#lib/workshop/practice-index/play/cast-index.ts';
import type { PlayRefusal } from '#lib/workshop/practice-index/play/event.ts';
import type { OwnFiles } from '#lib/workshop/practice-index/play/own-file.ts';
import type { Mail, Seen } from '#lib/workshop/practice-index/play/sight.ts';
import { type Done, done, refused } from '#lib/workshop/practice-index/refusal.ts';

/** A member of a match, with an own child that it is about. */
interface TableMember {
	readonly role: RoleId;
	readonly child: ChildId;
}

/** The table at which the members of a match meet: what they agree there, each writes in the own file. */
export class Table {
	readonly #index: CastIndex;
	readonly #files: OwnFiles;

	constructor(index: CastIndex, files: OwnFiles) {
		this.#index = index;
		this.#files = files;
	}

	/** What `role` sees of the match around the own signal on `child`; undefined without that signal. */
	seen(role: RoleId, child: ChildId): Seen | undefined {
		return this.#index.sight(role).find((own) => own.child === child);
	}

	/** The members agree who directs; each to whom that is new writes it down. The letters about it, or why they cannot. */
	agree(by: RoleId, child: ChildId, chosen: RoleId): Done<readonly Mail[]> {
		const seen = this.seen(by, child);
		const members = seen ? this.#around(by, seen) : [];
		const unaware = members.filter((member) => !this.#isDirectedBy(member, chosen));
		const agreed = this.#index.agree(by, child, chosen);
		if (!agreed.ok) return agreed;
		for (const member of unaware) {
			if (!this.#isDirectedBy(member, chosen)) continue;
			const { role: of, child: about } = member;
			this.#files.write({ kind: 'director', of, child: about, on: this.#index.today, chosen });
		}
		return agreed;
	}

	/** The members make one plan with the family, which each writes down; or why they cannot yet. */
	plan(by: RoleId, child: ChildId): Done<readonly Mail[], PlayRefusal> {
		const seen = this.seen(by, child);
		if (!seen || seen.others.length === 0) return refused('no-match');
		const members = this.#around(by, seen);
		const obstacle = this.#obstacle(members, seen.director);
		if (obstacle) return refused(obstacle);
		for (const { role: of, child: about } of members) {
			this.#files.write({ kind: 'plan', of, child: about, on: this.#index.today });
		}
		return done([]);
	}

	/** The members of the match around the signal `own` of `role`, each with the own children that it is about. */
	#around(role: RoleId, { child, others }: Seen): readonly TableMember[] {
		const theirs = others.flatMap((other) =>
			this.#index
				.sight(other.role)
				.filter((own) => own.others.some((one) => one.role === role))
				.map((own) => ({ role: other.role, child: own.child }))
		);
		return [{ role, child }, ...theirs];
	}

	#isDirectedBy({ role, child }: TableMember, director: RoleId): boolean {
		return this.seen(role, child)?.director === director;
	}

	/**
	 * Why these members cannot make one plan with the family yet; null where they can: after contact, with a
	 * director, and with consent for each who tells. Source: groeiling:5, augeo18:vir.voordelen.
	 */
	#obstacle(members: readonly TableMember[], director: RoleId | null): PlayRefusal | null {
		if (!members.some((one) => this.#files.has(one.role, 'contact', one.child))) return 'contact-first';
		if (director === null) return 'director-first';
		return members.every((one) => this.#files.has(one.role, 'consent', one.child)) ? null : 'no-consent';
	}
}
