import type { Day } from '#lib/law/source.ts';
import type { Agreements } from '#lib/workshop/practice-index/agreements.ts';
import { dayNumber, dayOf } from '#lib/workshop/practice-index/day-number.ts';
import {
	childIds,
	type ChildId,
	homeIds,
	roleIds,
	type RoleId,
	roles
} from '#lib/workshop/practice-index/play/cast.ts';
import { castIndex } from '#lib/workshop/practice-index/play/country.ts';
import type { DeedKind, PlayEvent, PlayRefusal } from '#lib/workshop/practice-index/play/event.ts';
import { type Note, type NoteKind, OwnFiles } from '#lib/workshop/practice-index/play/own-file.ts';
import {
	type ChildOverview,
	type Mail,
	mailOf,
	overviewOf,
	type Seen,
	seenBy
} from '#lib/workshop/practice-index/play/sight.ts';
import { type Done, done, refused } from '#lib/workshop/practice-index/refusal.ts';
import type { Message } from '#lib/workshop/practice-index/message.ts';
import type { SignalIndex } from '#lib/workshop/practice-index/signal-index.ts';

type Brought = Done<readonly Mail[], PlayRefusal>;

const nothing: Brought = done([]);
/** How many days ahead the next thing is looked for: a signal, and the archive after it. */
const farAhead = 8 * 366;

/**
 * A practice: the index, the mailboxes and the own files after a list of events. It is made anew from its
 * events each time, so that going back is leaving the last one out.
 */
export class Play {
	readonly agreements: Agreements;
	readonly events: readonly PlayEvent[];
	readonly #index: SignalIndex;
	readonly #mail: Mail[] = [];
	readonly #files = new OwnFiles();
	/** Who has told whose family of the signal that stands or is to come, as "professional child". */
	readonly #told = new Set<string>();
	/** Signals to which the family objects in writing, and about which nobody decided yet. */
	readonly #objections = new Set<string>();

	private constructor(agreements: Agreements, events: readonly PlayEvent[]) {
		this.agreements = agreements;
		this.events = events;
		this.#index = castIndex(agreements);
	}

	/** The practice after `events`, or why one of them cannot happen. */
	static of(agreements: Agreements, events: readonly PlayEvent[]): Done<Play, PlayRefusal> {
		const play = new Play(agreements, events);
		for (const event of events) {
			const brought = play.#happen(event);
			if (!brought.ok) return brought;
			play.#mail.push(...brought.value);
		}
		return done(play);
	}

	/** The practice after one more event, or why it cannot happen. This one stays as it is. */
	after(event: PlayEvent): Done<Play, PlayRefusal> {
		return Play.of(this.agreements, [...this.events, event]);
	}

	get today(): Day {
		return dayOf(this.#index.today);
	}

	/** How many letters were sent, whoever got them. */
	get sent(): number {
		return this.#mail.length;
	}

	/** The first day on which something ends or is destroyed by itself; null where nothing will. */
	get nextDay(): Day | null {
		const due = this.#index.nextDue(this.#index.today + farAhead);
		return due === null ? null : dayOf(due);
	}

	/** What a professional sees in the index. */
	sight(role: RoleId): readonly Seen[] {
		return seenBy(this.#index, role);
	}

	/** The mailbox of a professional, the newest first. */
	mailbox(role: RoleId): readonly Mail[] {
		return this.#mail.filter(({ to }) => to === role).reverse();
	}

	/** The own file of a professional, the oldest line first. */
	file(role: RoleId): readonly Note[] {
		return this.#files.of(role);
	}

	/** All that the index holds around a child: for the overview of a trainer only. */
	overview(child: ChildId): ChildOverview {
		return overviewOf(this.#index, child);
	}

	/** Who directs the match around an own signal: whom the index names, else whom the members agreed on, while that is a member. */
	director(role: RoleId, child: ChildId): RoleId | null {
		const seen = this.#seen(role, child);
		if (!seen || seen.others.length === 0) return null;
		const agreed = this.#files.last(role, 'director', child)?.chosen ?? null;
		const isMember = agreed === role || seen.others.some((one) => one.role === agreed);
		return seen.director ?? (isMember ? agreed : null);
	}

	#seen(role: RoleId, child: ChildId): Seen | undefined {
		return this.sight(role).find((own) => own.child === child);
	}

	/** The members of the match around an own signal, each with the own children that it is about. */
	#members({ child, others }: Seen, role: RoleId): readonly { role: RoleId; child: ChildId }[] {
		const theirs = others.flatMap((other) =>
			this.sight(other.role)
				.filter((own) => own.others.some((one) => one.role === role))
				.map((own) => ({ role: other.role, child: own.child }))
		);
		return [{ role, child }, ...theirs];
	}

	#happen(event: PlayEvent): Brought {
		if ('by' in event && event.kind !== 'director') return this.#do(event.kind, event.by, event.child);
		switch (event.kind) {
			case 'time':
				if (event.to <= this.today) return refused('day-passed');
				return this.#deliver(done(this.#index.turnTo(dayNumber(event.to))));
			case 'moved':
				return this.#deliver(this.#index.move(childIds.indexOf(event.child), homeIds.indexOf(event.home)));
			case 'objection':
				return this.#object(event.to, event.child);
			case 'granted':
			case 'declined':
				return this.#decide(event.to, event.child, event.kind);
			case 'director':
				return this.#agree(event.by, event.child, event.chosen);
		}
	}

	#do(kind: DeedKind, by: RoleId, child: ChildId): Brought {
		if (kind === 'search') return refused('no-search');
		if (!roles[by].involvedWith.includes(child)) return refused('not-involved');
		switch (kind) {
			case 'told':
			case 'postponed':
				this.#told.add(`${by} ${child}`);
				return this.#write(kind, by, child);
			case 'weighed':
				return this.#isObjected(by, child) ? this.#write(kind, by, child) : refused('no-objection');
			case 'signal':
				return this.#signal(by, child);
			case 'risk-over':
			case 'unjustified':
				return this.#deliver(this.#index.end(roleIds.indexOf(by), childIds.indexOf(child), kind));
			case 'contact':
			case 'consent':
				if (!this.#seen(by, child)?.others.length) return refused('no-match');
				return this.#write(kind, by, child);
			case 'plan':
				return this.#plan(by, child);
		}
	}

	/** A signal: the family hears of it first, or telling waits with a reason; and an objection is weighed first. Source: groeiling:5. */
	#signal(by: RoleId, child: ChildId): Brought {
		if (!roles[by].isAuthorised) return refused('not-authorised');
		if (!this.#told.has(`${by} ${child}`)) return refused('tell-first');
		if (this.#isObjected(by, child)) return refused('weigh-first');
		return this.#deliver(this.#index.give(roleIds.indexOf(by), childIds.indexOf(child)));
	}

	#isObjected(role: RoleId, child: ChildId): boolean {
		return this.#files.lastOf(role, ['objected', 'weighed'], child)?.kind === 'objected';
	}

	#object(to: RoleId, child: ChildId): Brought {
		const stands = this.#seen(to, child) !== undefined;
		if (!stands && !this.#told.has(`${to} ${child}`)) return refused('tell-first');
		this.#write('objected', to, child);
		if (!stands) return nothing;
		this.#objections.add(`${to} ${child}`);
		return done([this.#letter(to, child, 'objection')]);
	}

	/** The executive decides about a written objection, after what the professional advises. Source: jw:7.1.5.1. */
	#decide(to: RoleId, child: ChildId, decision: 'granted' | 'declined'): Brought {
		if (!this.#objections.delete(`${to} ${child}`)) return refused('no-objection');
		if (decision === 'declined') return done([this.#letter(to, child, 'declined')]);
		return this.#deliver(this.#index.end(roleIds.indexOf(to), childIds.indexOf(child), 'objection'));
	}

	#agree(by: RoleId, child: ChildId, chosen: RoleId): Brought {
		const seen = this.#seen(by, child);
		if (!seen || seen.others.length === 0) return refused('no-match');
		if (seen.director !== null) return refused('director-named');
		const members = this.#members(seen, by);
		if (!members.some(({ role }) => role === chosen)) return refused('not-a-member');
		for (const member of members) {
			this.#files.write({ kind: 'director', of: member.role, child: member.child, on: this.today, chosen });
		}
		return nothing;
	}

	/** One plan with the family: after contact, with a director, and with consent for each who tells. Source: groeiling:5, augeo18:vir.voordelen. */
	#plan(by: RoleId, child: ChildId): Brought {
		const seen = this.#seen(by, child);
		if (!seen || seen.others.length === 0) return refused('no-match');
		const members = this.#members(seen, by);
		if (!members.some((one) => this.#files.has(one.role, 'contact', one.child))) {
			return refused('contact-first');
		}
		if (this.director(by, child) === null) return refused('director-first');
		if (!members.every((one) => this.#files.has(one.role, 'consent', one.child))) {
			return refused('no-consent');
		}
		for (const member of members) this.#write('plan', member.role, member.child);
		return nothing;
	}

	#write(kind: NoteKind, of: RoleId, child: ChildId): Brought {
		this.#files.write({ kind, of, child, on: this.today });
		return nothing;
	}

	#letter(to: RoleId, child: ChildId, news: Mail['news']): Mail {
		const about = [{ child, others: [], director: null }];
		return { to, on: this.today, news, about, earlier: [] };
	}

	/** Turns messages of the index into letters. What ended must be told again before it is given again. */
	#deliver(result: Done<readonly Message[]>): Brought {
		if (!result.ok) return result;
		const letters = result.value.map(mailOf);
		for (const { to, news, about } of letters) {
			const [own] = about;
			if (!news.startsWith('ended') || !own) continue;
			this.#told.delete(`${to} ${own.child}`);
			this.#objections.delete(`${to} ${own.child}`);
		}
		return done(letters);
	}
}
