import { readCase } from '#lib/workshop/case/case-schema.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import { deflated, inflated } from '#lib/workshop/deflated.ts';

/** The version of a packed case, its first letter. */
const version = '1';
/** No case unpacks to more bytes than this. */
const mostBytes = 200_000;
/** No address that is opened may be longer: a case of that size travels as a file. */
export const longestLink = 12_000;
/** The longest link that a phone still reads well from a projected QR code. */
export const longestQrLink = 1200;

/** Why a link is refused. */
export type LinkRefusal = 'empty' | 'newer' | 'damaged' | 'too-large';

/** What a link names: a built-in case by its id, or a whole case; or why it is refused. */
export type ReadLink =
	| { readonly ok: true; readonly id: string }
	| { readonly ok: true; readonly case: WorkshopCase }
	| { readonly ok: false; readonly reason: LinkRefusal };

/** `bytes` in the letters of base64url, without padding. */
function lettersOf(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes that `letters` stand for; null where they are no base64url. */
function bytesOf(letters: string): Uint8Array<ArrayBuffer> | null {
	if (!/^[A-Za-z0-9_-]+$/.test(letters)) return null;
	try {
		const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
		return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
	} catch {
		return null;
	}
}

/** The part of a fragment that names the built-in case `id`. */
export const builtInLink = (id: string): string => `c=${id}`;

/** The part of a fragment that holds the own case whole, packed: it reaches no server. */
export async function ownLink(workshopCase: WorkshopCase): Promise<string> {
	return `k=${version}${lettersOf(await deflated(JSON.stringify(workshopCase)))}`;
}

/** The part that names a case in `fragment` (`#…&c=…`, `#k=…`); null where none does. */
function caseParameter(fragment: string): string | null {
	return (
		fragment
			.replace(/^#/, '')
			.split('&')
			.find((part) => /^[ck]=/.test(part)) ?? null
	);
}

/** The case that a fragment names or holds, or why not. Whether a built-in case of that id exists is for who asks. */
export async function readCaseLink(fragment: string): Promise<ReadLink> {
	const parameter = caseParameter(fragment);
	const value = parameter?.slice(2) ?? '';
	if (value === '') return { ok: false, reason: 'empty' };
	if (parameter?.startsWith('c=')) {
		return /^[a-z0-9-]{1,60}$/.test(value) ? { ok: true, id: value } : { ok: false, reason: 'damaged' };
	}
	if (value.length > longestLink) return { ok: false, reason: 'too-large' };
	if (!value.startsWith(version)) return { ok: false, reason: /^\d/.test(value) ? 'newer' : 'damaged' };
	const bytes = bytesOf(value.slice(version.length));
	const text = bytes && (await inflated(bytes, mostBytes));
	if (text === null) return { ok: false, reason: 'damaged' };
	const read = readCase(parsed(text));
	return read.ok ? { ok: true, case: read.case } : { ok: false, reason: 'damaged' };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
