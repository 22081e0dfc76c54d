import * as v from 'valibot';
import { isDay } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import { caseFileKind, type WorkFileKind, workFileKinds, workshopFileKind } from '#lib/export/file-name.ts';
import { isObject, readText, type TextRefusal } from '#lib/export/file-text.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import type { RuleVersions } from '#lib/flow/rule-versions.ts';
import { ruleVersionsSchema, unknownAnswer, walkSchema } from '#lib/flow/walk-schema.ts';
import { type Walk, withWhatIf } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';

const format = 1;

/** A file that opens again. A note and a hand-over hold the walk too, and their text for who has no app. */
export const workFileSchema = v.strictObject({
	app: v.literal('signaalwijzer'),
	kind: v.picklist(workFileKinds),
	format: v.literal(format),
	savedOn: v.pipe(v.string(), v.check(isDay), v.metadata({ format: 'date' })),
	walk: walkSchema,
	/** The rules that the walk was made with; older files do not say. */
	rules: v.exactOptional(ruleVersionsSchema),
	text: v.exactOptional(v.string())
});

/** Why a file is not opened. */
export type Refusal =
	TextRefusal | 'foreign' | 'registration' | 'workshop' | 'case' | 'newer' | 'damaged' | 'unknown-answer';

/** What stands in an opened file, or why it was refused; `detail` names the place, never what stood there. */
export type Opened =
	| { readonly ok: true; readonly kind: WorkFileKind; readonly walk: Walk; readonly rules: RuleVersions }
	| { readonly ok: false; readonly reason: Refusal; readonly detail?: string };

/** What stands in a file beside the walk: the rules it was made with, and the text of the note or hand-over. */
export interface Beside {
	readonly rules?: RuleVersions;
	readonly text?: string;
}

/** The content of a file that holds `walk`, with what stands beside it. */
export function workFile(kind: WorkFileKind, walk: Walk, savedOn: Day, beside: Beside = {}): string {
	// A second version is for trying things out; a note and a hand-over tell what was decided.
	const told = kind === 'werk' ? walk : withWhatIf(walk, null);
	const file = { app: 'signaalwijzer', kind, format, savedOn, walk: told, ...beside };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

/** Why `file` is none of ours to open, or null. Looked at before the form, so that the reason is plain. */
function refused(file: unknown): Refusal | null {
	if (!isObject(file)) return 'foreign';
	if (file['kind'] === 'registratie' && 'professional' in file) return 'registration';
	if (file['app'] !== 'signaalwijzer') return 'foreign';
	if (file['kind'] === workshopFileKind) return 'workshop';
	if (file['kind'] === caseFileKind) return 'case';
	return typeof file['format'] === 'number' && file['format'] > format ? 'newer' : null;
}

/**
 * Opens the content of a file, or says why not. Nothing of a refused file is used. `graphs` are the
 * paths whose answers can be checked; an answer in any other path counts as unknown.
 */
export function openWorkFile(text: string, graphs: ReadonlyMap<PathId, PathGraph>): Opened {
	const json = readText(text);
	if (!json.ok) return json;
	const refusal = refused(json.value);
	if (refusal) return { ok: false, reason: refusal };

	const read = v.safeParse(workFileSchema, json.value);
	if (!read.success) {
		const detail = v.getDotPath(read.issues[0]);
		return { ok: false, reason: 'damaged', ...(detail !== null && { detail }) };
	}
	const walk = read.output.walk as Walk;
	const unknown = unknownAnswer(walk, graphs);
	if (unknown !== null) return { ok: false, reason: 'unknown-answer', detail: unknown };
	return { ok: true, kind: read.output.kind, walk, rules: read.output.rules ?? {} };
}
