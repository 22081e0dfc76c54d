import * as v from 'valibot';
import { findings, type Remarks } from '#lib/export/remarks/parts.ts';
import { isDay } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';

const format = 1;
/** The most characters that a file may have: many times what a thorough review takes. */
export const maxRemarksFile = 1_000_000;

const day = v.pipe(v.string(), v.check(isDay), v.metadata({ format: 'date' }));
const line = v.pipe(v.string(), v.maxLength(500));
/** Long enough for any remark, short enough that a hostile file cannot fill the memory. */
const part = v.strictObject({
	finding: v.exactOptional(v.picklist(findings)),
	text: v.exactOptional(v.pipe(v.string(), v.maxLength(20_000)))
});

const remarksEntries = {
	path: v.picklist(pathIds),
	version: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
	reader: v.strictObject({ name: line, role: line, on: v.exactOptional(day) }),
	whole: part,
	parts: v.record(v.pipe(v.string(), v.maxLength(200)), part)
};

/** Remarks as they lie in the tab's storage. */
const remarksSchema = v.strictObject(remarksEntries);

/** A file with the remarks of a reviewer on one version of a path. */
export const remarksFileSchema = v.strictObject({
	app: v.literal('signaalwijzer'),
	kind: v.literal('opmerkingen'),
	format: v.literal(format),
	savedOn: day,
	...remarksEntries
});

/** Why a file is not opened. */
export type RemarksRefusal = 'empty' | 'too-large' | 'not-json' | 'foreign' | 'other' | 'newer' | 'damaged';

/** The remarks in an opened file, or why it was refused. */
export type OpenedRemarks =
	{ readonly ok: true; readonly remarks: Remarks } | { readonly ok: false; readonly reason: RemarksRefusal };

/** The name of the file with remarks on `path`. */
export function remarksFileName(path: PathId, day: Day): string {
	return `signaalwijzer-opmerkingen-${path}-${day}.json`;
}

/** The content of a file that holds `remarks`. */
export function remarksFile(remarks: Remarks, savedOn: Day): string {
	const file = { app: 'signaalwijzer', kind: 'opmerkingen', format, savedOn, ...remarks };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

function parsed(text: string): { readonly value: unknown } | null {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return null;
	}
}

/** Why `file` is none of ours to open, or null. Looked at before the form, so that the reason is plain. */
function refused(file: unknown): RemarksRefusal | null {
	if (typeof file !== 'object' || file === null || !('app' in file)) return 'foreign';
	if (file.app !== 'signaalwijzer') return 'foreign';
	if (!('kind' in file) || file.kind !== 'opmerkingen') return 'other';
	return 'format' in file && typeof file.format === 'number' && file.format > format ? 'newer' : null;
}

/** Opens the content of a file, or says why not. Nothing of a refused file is used. */
export function openRemarks(text: string): OpenedRemarks {
	if (text.length > maxRemarksFile) return { ok: false, reason: 'too-large' };
	const bare = text.replace(/^\uFEFF/, '');
	if (bare.trim() === '') return { ok: false, reason: 'empty' };
	const json = parsed(bare);
	if (!json) return { ok: false, reason: 'not-json' };
	const refusal = refused(json.value);
	if (refusal) return { ok: false, reason: refusal };
	const read = v.safeParse(remarksFileSchema, json.value);
	if (!read.success) return { ok: false, reason: 'damaged' };
	const { path, version, reader, whole, parts } = read.output;
	return { ok: true, remarks: { path, version, reader, whole, parts } };
}

/** Those remarks in `input`, by path, that have their form: what the tab kept. Others count as none. */
export function readRemarks(input: unknown): ReadonlyMap<PathId, Remarks> {
	const kept = v.safeParse(v.record(v.string(), v.unknown()), input);
	if (!kept.success) return new Map();
	return new Map(
		Object.values(kept.output).flatMap((value) => {
			const read = v.safeParse(remarksSchema, value);
			return read.success ? [[read.output.path, read.output] as const] : [];
		})
	);
}
