import { isObject } from '#lib/export/file-text.ts';
import { type Profile, readProfile } from '#lib/flow/profile-schema.ts';

/** More than any profile needs; a larger file is refused before it is read. */
export const maxProfileFile = 200_000;

/** Why a file is no profile that can be taken over. */
export type ProfileFileProblem = 'empty' | 'too-large' | 'not-json' | 'newer' | 'foreign' | 'damaged';

/** The profile in a file, or why there is none. */
export type OpenedProfile =
	| { readonly ok: true; readonly profile: Profile }
	| { readonly ok: false; readonly reason: ProfileFileProblem };

/** `profile` as the text of a file that opens again. */
export function profileFile(profile: Profile): string {
	return `${JSON.stringify(profile, null, '\t')}\n`;
}

/** A profile says of itself only its format, with which our file begins; other files of ours say what they are. */
const formatOf = (input: unknown): number | null =>
	isObject(input) && !('app' in input) && typeof input['format'] === 'number' ? input['format'] : null;

/** What is no JSON: a profile that was cut off or changed is still known by how it begins. */
const isOurBeginning = (text: string): boolean => /^\s*\{\s*"format"\s*:\s*\d/.test(text);

/** Reads the text of a file as a profile. */
export function openProfile(text: string): OpenedProfile {
	if (text.length > maxProfileFile) return { ok: false, reason: 'too-large' };
	if (text.trim() === '') return { ok: false, reason: 'empty' };
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch {
		return { ok: false, reason: isOurBeginning(text) ? 'damaged' : 'not-json' };
	}
	const format = formatOf(input);
	if (format === null) return { ok: false, reason: 'foreign' };
	if (format > 1) return { ok: false, reason: 'newer' };
	const profile = readProfile(input);
	return profile ? { ok: true, profile } : { ok: false, reason: 'damaged' };
}

/** Whether the status in `opened` was checked before the own one, of the same index. */
export function isStatusOlder(own: Profile, opened: Profile): boolean {
	return (
		own.indexStatus !== undefined &&
		own.gecontroleerdOp !== undefined &&
		own.indexName === opened.indexName &&
		(opened.gecontroleerdOp === undefined || opened.gecontroleerdOp < own.gecontroleerdOp)
	);
}

/** What `own` becomes when `opened` is taken over: all of it, save a status that was checked earlier. */
export function takenOver(own: Profile, opened: Profile): Profile {
	if (!isStatusOlder(own, opened)) return opened;
	const { indexStatus, gecontroleerdOp } = own;
	return {
		...opened,
		...(indexStatus !== undefined && { indexStatus }),
		...(gecontroleerdOp !== undefined && { gecontroleerdOp })
	};
}
