import type { ChildId, RoleId } from '#lib/workshop/practice-index/play/cast.ts';
import type { PlayRefusal } from '#lib/workshop/practice-index/play/event.ts';
import type { OwnFiles } from '#lib/workshop/practice-index/play/own-file.ts';
import type { Seen } from '#lib/workshop/practice-index/play/sight.ts';

/** A member of a match, with an own child that it is about. */
export interface TableMember {
	readonly role: RoleId;
	readonly child: ChildId;
}

/** The members of the match around the signal `own` of `role`, each with the own children that it is about. */
export function membersAround(
	role: RoleId,
	{ child, others }: Seen,
	sight: (role: RoleId) => readonly Seen[]
): readonly TableMember[] {
	const theirs = others.flatMap((other) =>
		sight(other.role)
			.filter((own) => own.others.some((one) => one.role === role))
			.map((own) => ({ role: other.role, child: own.child }))
	);
	return [{ role, child }, ...theirs];
}

/**
 * Why these members cannot make one plan with the family yet; null where they can: after contact, with a
 * director, and with consent for each who tells. Source: groeiling:5, augeo18:vir.voordelen.
 */
export function planObstacle(
	members: readonly TableMember[],
	director: RoleId | null,
	files: OwnFiles
): PlayRefusal | null {
	if (!members.some((one) => files.has(one.role, 'contact', one.child))) return 'contact-first';
	if (director === null) return 'director-first';
	return members.every((one) => files.has(one.role, 'consent', one.child)) ? null : 'no-consent';
}
