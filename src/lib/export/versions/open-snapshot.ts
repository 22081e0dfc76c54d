import * as v from 'valibot';
import { type PathSnapshot, snapshotFormat, snapshotSchema } from '#lib/export/versions/snapshot-schema.ts';

/** The most characters that a file may have: many times what the longest path takes. */
export const maxSnapshotSize = 4_000_000;

/** Why a file is not opened as a version of a path. */
export type SnapshotRefusal = 'empty' | 'too-large' | 'not-json' | 'foreign' | 'newer' | 'damaged';

/** A version of a path from a file, or why not; `detail` names the place, never what stood there. */
export type OpenedSnapshot =
	| { readonly ok: true; readonly snapshot: PathSnapshot }
	| { readonly ok: false; readonly reason: SnapshotRefusal; readonly detail?: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Opens the content of a file as a version of a path, or says why not. Nothing of a refused file is used. */
export function openSnapshot(text: string): OpenedSnapshot {
	if (text.length > maxSnapshotSize) return { ok: false, reason: 'too-large' };
	const bare = text.replace(/^\uFEFF/, '');
	if (bare.trim() === '') return { ok: false, reason: 'empty' };
	let file: unknown;
	try {
		file = JSON.parse(bare);
	} catch {
		return { ok: false, reason: 'not-json' };
	}
	if (!isObject(file) || file['app'] !== 'signaalwijzer' || file['kind'] !== 'regels') {
		return { ok: false, reason: 'foreign' };
	}
	if (typeof file['format'] === 'number' && file['format'] > snapshotFormat) {
		return { ok: false, reason: 'newer' };
	}
	const read = v.safeParse(snapshotSchema, file);
	if (read.success) return { ok: true, snapshot: read.output };
	const detail = v.getDotPath(read.issues[0]);
	return { ok: false, reason: 'damaged', ...(detail !== null && { detail }) };
}
