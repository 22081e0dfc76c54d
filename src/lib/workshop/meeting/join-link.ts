import { isMeetingId, type Meeting } from '#lib/workshop/meeting/meeting.ts';

/** What a join link says: the meeting (null for who walks alone), its pace, and what names the case. */
export interface JoinLink {
	readonly meeting: string | null;
	readonly isTogether: boolean;
	/** Null where the case goes as a file. */
	readonly link: string | null;
}

/** The fragment with which a phone joins a meeting; without a `link` its case is opened from a file. */
export function joinFragment({ id, pace, link }: Pick<Meeting, 'id' | 'pace' | 'link'>): string {
	return [`m=${id}`, ...(pace === 'together' ? ['p=samen'] : []), ...(link === null ? [] : [link])].join('&');
}

/**
 * What the fragment of an address (`#…`) says; null where it names no case and no meeting, and 'damaged' where what
 * names the meeting can be none: who then walked alone would have no result to hand in. Small letters are as good.
 */
export function readJoin(hash: string): JoinLink | 'damaged' | null {
	const parts = hash.replace(/^#/, '').split('&');
	const of = (name: string): string | undefined =>
		parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
	const link = parts.find((part) => /^[ck]=./.test(part)) ?? null;
	const meeting = of('m')?.toUpperCase() ?? null;
	if (meeting !== null && !isMeetingId(meeting)) return 'damaged';
	return link === null && meeting === null ? null : { meeting, isTogether: of('p') === 'samen', link };
}
