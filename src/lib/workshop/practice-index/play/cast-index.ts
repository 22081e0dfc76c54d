import type { Day } from '#lib/law/source.ts';
import type { Agreements } from '#lib/workshop/practice-index/agreements.ts';
import { dayNumber, dayOf } from '#lib/workshop/practice-index/day-number.ts';
import type { Message } from '#lib/workshop/practice-index/message.ts';
import {
	childIds,
	type ChildId,
	type HomeId,
	homeIds,
	type RoleId,
	roleIds
} from '#lib/workshop/practice-index/play/cast.ts';
import { castIndex } from '#lib/workshop/practice-index/play/country.ts';
import {
	type ChildOverview,
	type Mail,
	mailOf,
	overviewOf,
	type Seen,
	seenBy
} from '#lib/workshop/practice-index/play/sight.ts';
import { type Done, done } from '#lib/workshop/practice-index/refusal.ts';
import type { SignalIndex } from '#lib/workshop/practice-index/signal-index.ts';

type Letters = Done<readonly Mail[]>;

/** How many days ahead the next thing is looked for: a signal, and the archive after it. */
const farAhead = 8 * 366;

const asLetters = (result: Done<readonly Message[]>): Letters =>
	result.ok ? done(result.value.map(mailOf)) : result;

/** The index over the cast, by their names: what it is asked, and the letters that it sends. */
export class CastIndex {
	readonly #index: SignalIndex;

	/** The index without signals, on the first day of a practice. */
	constructor(agreements: Agreements) {
		this.#index = castIndex(agreements);
	}

	get today(): Day {
		return dayOf(this.#index.today);
	}

	/** The first day on which something ends or is destroyed by itself; null where nothing will. */
	get nextDay(): Day | null {
		const due = this.#index.nextDue(this.#index.today + farAhead);
		return due === null ? null : dayOf(due);
	}

	/** What a professional sees. */
	sight(role: RoleId): readonly Seen[] {
		return seenBy(this.#index, role);
	}

	/** All that it holds around a child: for the overview of a trainer only. */
	overview(child: ChildId): ChildOverview {
		return overviewOf(this.#index, child);
	}

	/** Whether a child died. */
	hasDied(child: ChildId): boolean {
		return this.#index.hasDied(childIds.indexOf(child));
	}

	/** A signal is given. */
	give(role: RoleId, child: ChildId): Letters {
		return asLetters(this.#index.give(roleIds.indexOf(role), childIds.indexOf(child)));
	}

	/** A signal ends. */
	end(role: RoleId, child: ChildId, why: 'risk-over' | 'unjustified' | 'objection'): Letters {
		return asLetters(this.#index.end(roleIds.indexOf(role), childIds.indexOf(child), why));
	}

	/** The members around a signal agree who directs. */
	agree(role: RoleId, child: ChildId, chosen: RoleId): Letters {
		return asLetters(
			this.#index.agree(roleIds.indexOf(role), childIds.indexOf(child), roleIds.indexOf(chosen))
		);
	}

	/** A child lives elsewhere. */
	move(child: ChildId, home: HomeId): Letters {
		return asLetters(this.#index.move(childIds.indexOf(child), homeIds.indexOf(home)));
	}

	/** A child died. */
	die(child: ChildId): Letters {
		return asLetters(this.#index.die(childIds.indexOf(child)));
	}

	/** The days pass until `day`, which must be later than today. */
	turnTo(day: Day): readonly Mail[] {
		return this.#index.turnTo(dayNumber(day)).map(mailOf);
	}
}
