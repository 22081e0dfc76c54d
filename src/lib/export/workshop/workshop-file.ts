import * as v from 'valibot';
import type { Day } from '#lib/law/source.ts';
import { workshopFileKind } from '#lib/export/file-name.ts';
import { isObject, readText, type TextRefusal } from '#lib/export/file-text.ts';
import { daySchema } from '#lib/flow/walk-schema.ts';
import { workshopCaseSchema } from '#lib/workshop/case/case-schema.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

const format = 1;
/** The most cases that a file may hold. */
const maxCases = 200;

/** A file with cases for a workshop: one, or a set. */
export const workshopFileSchema = v.strictObject({
	app: v.literal('signaalwijzer'),
	kind: v.literal(workshopFileKind),
	format: v.literal(format),
	savedOn: daySchema,
	cases: v.pipe(
		v.array(workshopCaseSchema),
		v.minLength(1),
		v.maxLength(maxCases),
		v.check((cases) => new Set(cases.map(({ id }) => id)).size === cases.length)
	)
});

/** Why a file is not opened. A real case is refused by name: nothing of one may come into an exercise. */
export type WorkshopRefusal = TextRefusal | 'foreign' | 'real-case' | 'registration' | 'newer' | 'damaged';

/** The cases in a file, or why it is refused; `detail` names the place, never what stood there. */
export type OpenedCases =
	| { readonly ok: true; readonly cases: readonly WorkshopCase[] }
	| { readonly ok: false; readonly reason: WorkshopRefusal; readonly detail?: string };

/** The content of a file that holds `cases`. */
export function workshopFile(cases: readonly WorkshopCase[], savedOn: Day): string {
	const file = { app: 'signaalwijzer', kind: workshopFileKind, format, savedOn, cases };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Why `file` holds no cases that we can read, or null. Looked at before the form, so that the reason is plain. */
function refused(file: unknown): WorkshopRefusal | null {
	if (!isObject(file)) return 'foreign';
	if (file['kind'] === 'registratie' && 'professional' in file) return 'registration';
	if (file['app'] !== 'signaalwijzer') return 'foreign';
	if ('walk' in file || 'case' in file || 'tables' in file) return 'real-case';
	if (file['kind'] !== workshopFileKind) return 'foreign';
	return typeof file['format'] === 'number' && file['format'] > format ? 'newer' : null;
}

/** Opens the content of a file, or says why not. Nothing of a refused file is used. */
export function openWorkshopFile(text: string): OpenedCases {
	const json = readText(text);
	if (!json.ok) return json;
	const refusal = refused(json.value);
	if (refusal) return { ok: false, reason: refusal };
	const read = v.safeParse(workshopFileSchema, json.value);
	if (read.success) return { ok: true, cases: read.output.cases };
	const detail = v.getDotPath(read.issues[0]);
	return { ok: false, reason: 'damaged', ...(detail !== null && { detail }) };
}
