import type { Day } from '#lib/law/source.ts';
import { dayOf } from '#lib/workshop/practice-index/day-number.ts';
import type { Circle, Message, News } from '#lib/workshop/practice-index/message.ts';
import { childIds, type ChildId, roleIds, type RoleId } from '#lib/workshop/practice-index/play/cast.ts';
import type { SignalIndex } from '#lib/workshop/practice-index/signal-index.ts';

/** Another member of a match, by name. */
export interface Other {
	readonly role: RoleId;
	readonly isSameChild: boolean;
}

/** Who is involved beside an own signal. */
export interface Involved {
	readonly child: ChildId;
	readonly others: readonly Other[];
	/** Who directs: whom the index names, else whom the members agreed on. */
	readonly director: RoleId | null;
}

/** An own signal, with who else is involved: what a professional sees of the index. */
export interface Seen extends Involved {
	readonly givenOn: Day;
	readonly endsOn: Day;
}

/** Who is involved beside an own signal, in a message. */
export interface ToldOf extends Involved {
	/** Whether someone else directs than before, or nobody any more. */
	readonly isDirectorNew: boolean;
}

/** A message in somebody's mailbox: of the index, or of the municipality about an objection. */
export interface Mail {
	readonly to: RoleId;
	readonly on: Day;
	readonly news: News | 'objection' | 'declined';
	readonly about: readonly ToldOf[];
	/** Who had an earlier signal on the child; only in the message to who gives one. */
	readonly earlier: readonly RoleId[];
}

/** The item of a list of the cast with this number. */
function named<Id>(list: readonly Id[], number: number): Id {
	const id = list[number];
	if (id === undefined) throw new Error(`Nobody has the number ${String(number)}`);
	return id;
}

/** A professional by the number that the index knows. */
const roleOf = (number: number): RoleId => named(roleIds, number);

function involved({ youth, others, director }: Circle): Involved {
	return {
		child: named(childIds, youth),
		others: others.map((one) => ({ role: roleOf(one.professional), isSameChild: one.isSameYouth })),
		director: director === null ? null : roleOf(director)
	};
}

/** What a professional sees of the index: the own signals, and who matches with them. */
export function seenBy(index: SignalIndex, role: RoleId): readonly Seen[] {
	return index.sight(roleIds.indexOf(role)).map((own) => ({
		...involved(own),
		givenOn: dayOf(own.givenOn),
		endsOn: dayOf(own.endsOn)
	}));
}

/** All that the index holds around one child. */
export interface ChildOverview {
	readonly standing: readonly RoleId[];
	readonly archived: readonly RoleId[];
	readonly family: readonly ChildId[];
}

/** Who has a signal on a child, standing or archived, and who is family: for the overview of a trainer only. */
export function overviewOf(index: SignalIndex, child: ChildId): ChildOverview {
	const { standing, archived, family } = index.overview(childIds.indexOf(child));
	return {
		standing: standing.map(roleOf),
		archived: archived.map(roleOf),
		family: family.map((one) => named(childIds, one))
	};
}

/** A message of the index as a letter in a mailbox. */
export function mailOf({ to, on, news, circles, earlier }: Message): Mail {
	const about = circles.map((circle) => ({ ...involved(circle), isDirectorNew: circle.isDirectorNew }));
	return { to: roleOf(to), on: dayOf(on), news, about, earlier: earlier.map(roleOf) };
}
