import { isMeetingId, type Meeting } from '#lib/workshop/meeting/meeting.ts';

/** What a join link says: the meeting (null for who walks alone), its pace, and what names the case. */
export interface JoinLink {
	readonly meeting: string | null;
	readonly isTogether: boolean;
	readonly link: string;
}

/** The fragment with which a phone joins a meeting; null where its case is too large for an address. */
export function joinFragment({ id, pace, link }: Pick<Meeting, 'id' | 'pace' | 'link'>): string | null {
	if (link === null) return null;
	return `m=${id}${pace === 'together' ? '&p=samen' : ''}&${link}`;
}

/** What the fragment of an address (`#…`) says; null where it names no case. */
export function readJoin(hash: string): JoinLink | null {
	const parts = hash.replace(/^#/, '').split('&');
	const of = (name: string): string | undefined =>
		parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
	const link = parts.find((part) => /^[ck]=./.test(part));
	const meeting = of('m');
	if (link === undefined) return null;
	return {
		meeting: meeting !== undefined && isMeetingId(meeting) ? meeting : null,
		isTogether: of('p') === 'samen',
		link
	};
}
