import { type ChildId, childIds, roleIds, type RoleId } from '#lib/workshop/practice-index/play/cast.ts';
import type { Play } from '#lib/workshop/practice-index/play/play.ts';

/** Who looks at a network: a professional, or the trainer, who sees what in reality nobody sees. */
export type Viewer = RoleId | 'trainer';

/** A professional in a network. */
export interface NetworkMember {
	readonly role: RoleId;
	/** On which child the signal is; null where the viewer only knows that it is family. */
	readonly on: ChildId | null;
	readonly isArchived: boolean;
	readonly isDirector: boolean;
}

/** The professionals around one child, as one viewer may know them. */
export interface Network {
	readonly child: ChildId;
	/** The brothers and sisters with a signal, where the viewer may know who they are. */
	readonly family: readonly ChildId[];
	readonly members: readonly NetworkMember[];
}

const byCast = (one: NetworkMember, other: NetworkMember): number =>
	roleIds.indexOf(one.role) - roleIds.indexOf(other.role);

/** What the trainer's overview shows: every signal on the child and on the family, also what lies in the archive. */
function wholeNetwork(play: Play, child: ChildId): Network {
	const { family } = play.overview(child);
	const members = [child, ...family].flatMap((on) => {
		const { standing, archived } = play.overview(on);
		const member = (role: RoleId, isArchived: boolean): NetworkMember => ({
			role,
			on,
			isArchived,
			isDirector: !isArchived && play.director(role, on) === role
		});
		return [...standing.map((role) => member(role, false)), ...archived.map((role) => member(role, true))];
	});
	const known = family.filter((one) => members.some(({ on }) => on === one));
	return { child, family: known, members: members.sort(byCast) };
}

/**
 * The network around `child` as `viewer` may know it: null without an own signal. A professional sees who
 * else has a signal, and of a brother or sister only that it is one. Source: groeiling:3.
 */
export function networkOf(play: Play, viewer: Viewer, child: ChildId): Network | null {
	if (viewer === 'trainer') return wholeNetwork(play, child);
	const own = play.sight(viewer).find((seen) => seen.child === child);
	if (!own) return null;
	const director = play.director(viewer, child);
	const self = { role: viewer, on: child, isArchived: false, isDirector: director === viewer };
	const others = own.others.map(({ role, isSameChild }) => ({
		role,
		on: isSameChild ? child : null,
		isArchived: false,
		isDirector: director === role
	}));
	return { child, family: [], members: [self, ...others].sort(byCast) };
}

/** The children around whom `viewer` has something to see: the own ones, or for the trainer all. */
export function childrenFor(play: Play, viewer: Viewer): readonly ChildId[] {
	return viewer === 'trainer' ? childIds : play.sight(viewer).map(({ child }) => child);
}
