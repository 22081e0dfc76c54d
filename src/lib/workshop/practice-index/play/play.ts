import type { Day } from '#lib/law/source.ts';
import type { Agreements } from '#lib/workshop/practice-index/agreements.ts';
import { type ChildId, type RoleId, roles } from '#lib/workshop/practice-index/play/cast.ts';
import { CastIndex } from '#lib/workshop/practice-index/play/cast-index.ts';
import type { DeedKind, PlayEvent, PlayRefusal } from '#lib/workshop/practice-index/play/event.ts';
import { FamilyTalks } from '#lib/workshop/practice-index/play/family-talks.ts';
import { type Note, type NoteKind, OwnFiles } from '#lib/workshop/practice-index/play/own-file.ts';
import type { ChildOverview, Mail, Seen } from '#lib/workshop/practice-index/play/sight.ts';
import { Table } from '#lib/workshop/practice-index/play/table.ts';
import { type Done, done, refused } from '#lib/workshop/practice-index/refusal.ts';

type Brought = Done<readonly Mail[], PlayRefusal>;

const nothing: Brought = done([]);

/**
 * A practice: the index, the mailboxes and the own files after a list of events. It is made anew from its
 * events each time, so that going back is leaving the last one out.
 */
export class Play {
	readonly agreements: Agreements;
	readonly events: readonly PlayEvent[];
	readonly #index: CastIndex;
	readonly #mail: Mail[] = [];
	readonly #files = new OwnFiles();
	readonly #talks = new FamilyTalks();
	readonly #table: Table;

	private constructor(agreements: Agreements, events: readonly PlayEvent[]) {
		this.agreements = agreements;
		this.events = events;
		this.#index = new CastIndex(agreements);
		this.#table = new Table(this.#index, this.#files);
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
		return this.#index.today;
	}

	/** How many letters were sent, whoever got them. */
	get sent(): number {
		return this.#mail.length;
	}

	/** The first day on which something ends or is destroyed by itself; null where nothing will. */
	get nextDay(): Day | null {
		return this.#index.nextDay;
	}

	/** Whether a child died. */
	hasDied(child: ChildId): boolean {
		return this.#index.hasDied(child);
	}

	/** What a professional sees in the index. */
	sight(role: RoleId): readonly Seen[] {
		return this.#index.sight(role);
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
		return this.#index.overview(child);
	}

	/** Who directs the match around an own signal, as its professional reads it; null where nobody does. */
	director(role: RoleId, child: ChildId): RoleId | null {
		return this.#table.seen(role, child)?.director ?? null;
	}

	#happen(event: PlayEvent): Brought {
		if ('by' in event && event.kind !== 'director') return this.#do(event.kind, event.by, event.child);
		switch (event.kind) {
			case 'time':
				if (event.to <= this.today) return refused('day-passed');
				return this.#deliver(done(this.#index.turnTo(event.to)));
			case 'moved':
				return this.#deliver(this.#index.move(event.child, event.home));
			case 'died':
				return this.#deliver(this.#index.die(event.child));
			case 'objection':
				return this.#object(event.to, event.child);
			case 'granted':
			case 'declined':
				return this.#decide(event.to, event.child, event.kind);
			case 'director':
				return this.#deliver(this.#table.agree(event.by, event.child, event.chosen));
		}
	}

	#do(kind: DeedKind, by: RoleId, child: ChildId): Brought {
		if (kind === 'search') return refused('no-search');
		if (!roles[by].involvedWith.includes(child)) return refused('not-involved');
		// Else one would tell a family in grief of a signal that cannot be given.
		if (this.#index.hasDied(child)) return refused('deceased');
		switch (kind) {
			case 'told':
			case 'postponed':
				this.#talks.tell(by, child);
				return this.#write(kind, by, child);
			case 'weighed':
				return this.#isObjected(by, child) ? this.#write(kind, by, child) : refused('no-objection');
			case 'signal':
				return this.#signal(by, child);
			case 'risk-over':
			case 'unjustified':
				return this.#deliver(this.#index.end(by, child, kind));
			case 'contact':
			case 'consent':
				if (!this.#table.seen(by, child)?.others.length) return refused('no-match');
				return this.#write(kind, by, child);
			case 'plan':
				return this.#table.plan(by, child);
		}
	}

	/** A signal: the family hears of it first, or telling waits with a reason; and an objection is weighed first. Source: groeiling:5. */
	#signal(by: RoleId, child: ChildId): Brought {
		if (!roles[by].isAuthorised) return refused('not-authorised');
		if (!this.#talks.isTold(by, child)) return refused('tell-first');
		if (this.#isObjected(by, child)) return refused('weigh-first');
		return this.#deliver(this.#index.give(by, child));
	}

	#isObjected(role: RoleId, child: ChildId): boolean {
		return this.#files.lastOf(role, ['objected', 'weighed'], child)?.kind === 'objected';
	}

	#object(to: RoleId, child: ChildId): Brought {
		if (this.#index.hasDied(child)) return refused('deceased');
		const stands = this.#table.seen(to, child) !== undefined;
		if (!stands && !this.#talks.isTold(to, child)) return refused('tell-first');
		this.#write('objected', to, child);
		if (!stands) return nothing;
		this.#talks.object(to, child);
		return done([this.#letter(to, child, 'objection')]);
	}

	/** The executive decides about a written objection, after what the professional advises. Source: jw:7.1.5.1. */
	#decide(to: RoleId, child: ChildId, decision: 'granted' | 'declined'): Brought {
		if (!this.#talks.decide(to, child)) return refused('no-objection');
		if (decision === 'declined') return done([this.#letter(to, child, 'declined')]);
		return this.#deliver(this.#index.end(to, child, 'objection'));
	}

	#write(kind: NoteKind, of: RoleId, child: ChildId): Brought {
		this.#files.write({ kind, of, child, on: this.today });
		return nothing;
	}

	#letter(to: RoleId, child: ChildId, news: Mail['news']): Mail {
		const about = [{ child, others: [], director: null, isDirectorNew: false }];
		return { to, on: this.today, news, about, earlier: [] };
	}

	/** Passes letters of the index on. What ended must be told again before it is given again. */
	#deliver(result: Done<readonly Mail[]>): Brought {
		if (!result.ok) return result;
		for (const { to, news, about } of result.value) {
			const [own] = about;
			if (!news.startsWith('ended') || !own) continue;
			this.#talks.end(to, own.child);
		}
		return result;
	}
}
