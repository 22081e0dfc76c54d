import * as v from 'valibot';
import { isDay } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import { caseFileKind } from '#lib/export/file-name.ts';
import { isObject } from '#lib/export/file-text.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { dossierCaseSchema } from '#lib/flow/dossier/case-schema.ts';
import { caseUpgrades } from '#lib/flow/dossier/records/case-upgrades.ts';
import { upgraded } from '#lib/flow/dossier/records/upgrade.ts';

const format = 1;

/** One case in a file, for when the dossier could not keep it. */
const caseFileSchema = v.strictObject({
	app: v.literal('signaalwijzer'),
	kind: v.literal(caseFileKind),
	format: v.literal(format),
	savedOn: v.pipe(v.string(), v.check(isDay)),
	/** It may have been written by an older version, like one in the database. */
	case: v.unknown()
});

/** The content of a file that holds `value`. It is not encrypted; who makes it is told so. */
export function caseFile(value: DossierCase, savedOn: Day): string {
	return `${JSON.stringify({ app: 'signaalwijzer', kind: caseFileKind, format, savedOn, case: value }, null, '\t')}\n`;
}

/**
 * Why a file is no case that can be opened: it holds something else (`foreign`, or `other` where it is another file of
 * ours), a newer version of the app made it, or it is a case that is not whole.
 */
export type CaseFileRefusal = 'foreign' | 'other' | 'newer' | 'damaged';

/** The case in a file, or why there is none; `place` is where it is damaged, never what stands there. */
export type ReadCaseFile =
	| { readonly ok: true; readonly value: DossierCase }
	| { readonly ok: false; readonly reason: CaseFileRefusal; readonly place?: string };

const damaged = (place: string | null): ReadCaseFile => ({
	ok: false,
	reason: 'damaged',
	...(place !== null && { place })
});

/** What is no JSON: a case file that was cut off or changed is still known by how it begins. */
const isOurBeginning = (text: string): boolean =>
	/^\s*\{\s*"app"\s*:\s*"signaalwijzer"\s*,\s*"kind"\s*:\s*"zaak"/.test(text);

/** Whose file it is, and of which version, looked at before its form. */
function refused(file: unknown): CaseFileRefusal | null {
	if (!isObject(file) || file['app'] !== 'signaalwijzer') return 'foreign';
	if (file['kind'] !== caseFileKind) return 'other';
	return typeof file['format'] === 'number' && file['format'] > format ? 'newer' : null;
}

/** Reads the content of a file as a case, or says why there is none. Nothing of a refused file is used. */
export function readCaseFile(text: string): ReadCaseFile {
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch {
		return isOurBeginning(text) ? damaged(null) : { ok: false, reason: 'foreign' };
	}
	const reason = refused(input);
	if (reason) return { ok: false, reason };
	const read = v.safeParse(caseFileSchema, input);
	if (!read.success) return damaged(v.getDotPath(read.issues[0]));
	const record = upgraded(read.output.case, caseUpgrades);
	if (record === 'newer') return { ok: false, reason: 'newer' };
	if (record === 'damaged') return damaged('case.format');
	const value = v.safeParse(dossierCaseSchema, record.record);
	if (value.success) return { ok: true, value: value.output };
	return damaged(['case', v.getDotPath(value.issues[0])].filter((part) => part !== null).join('.'));
}
