import * as v from 'valibot';
import { isDay } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { readCase } from '#lib/flow/dossier/case-schema.ts';
import { caseUpgrades } from '#lib/flow/dossier/records/case-upgrades.ts';
import { upgraded } from '#lib/flow/dossier/records/upgrade.ts';

/** One case in a file, for when the dossier could not keep it. */
const caseFileSchema = v.strictObject({
	app: v.literal('signaalwijzer'),
	kind: v.literal('zaak'),
	format: v.literal(1),
	savedOn: v.pipe(v.string(), v.check(isDay)),
	/** It may have been written by an older version, like one in the database. */
	case: v.unknown()
});

/** The content of a file that holds `value`. It is not encrypted; who makes it is told so. */
export function caseFile(value: DossierCase, savedOn: Day): string {
	return `${JSON.stringify({ app: 'signaalwijzer', kind: 'zaak', format: 1, savedOn, case: value }, null, '\t')}\n`;
}

/** The case in the content of a file; null where it holds none. */
export function readCaseFile(text: string): DossierCase | null {
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch {
		return null;
	}
	const read = v.safeParse(caseFileSchema, input);
	if (!read.success) return null;
	const record = upgraded(read.output.case, caseUpgrades);
	return typeof record === 'string' ? null : readCase(record.record);
}
