import type { ReadingView } from '#lib/export/reading.ts';
import type { Day } from '#lib/law/source.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** What a reviewer can find of a part, and of the path as a whole. */
export const findings = ['akkoord', 'akkoord-met-opmerking', 'niet-akkoord'] as const;
export type Finding = (typeof findings)[number];

/** What was said of one part. One without finding and text counts as not looked at. */
export interface PartRemark {
	readonly finding?: Finding;
	readonly text?: string;
}

/** The remarks of one reviewer on one version of a path. */
export interface Remarks {
	readonly path: PathId;
	/** The version of the path that was reviewed. */
	readonly version: string;
	readonly reader: { readonly name: string; readonly role: string; readonly on?: Day };
	readonly whole: PartRemark;
	/** By part: `vraag/…`, `route/…/…`, `uitkomst/…`, `taak/…`. A part that this version does not know is kept. */
	readonly parts: Readonly<Record<string, PartRemark>>;
}

/** A part that a reviewer looks at. Its routes are looked at with their question. */
export interface Part {
	readonly id: string;
	/** Where it stands on the page. */
	readonly anchor: string;
	readonly title: string;
}

/** The id of a question, of the route of one of its answers, of an outcome, of an obligation. */
export const partId = {
	state: (id: string): string => `vraag/${id}`,
	route: (state: string, answer: string): string => `route/${state}/${answer}`,
	outcome: (id: string): string => `uitkomst/${id}`,
	duty: (id: string): string => `taak/${id}`
} as const;

/** The parts of a path, in the order of its page. */
export function partsOf({ states, outcomes, duties }: ReadingView): readonly Part[] {
	return [
		...states.map(({ id, question }) => ({ id: partId.state(id), anchor: id, title: question.text })),
		...outcomes.map(({ id, title }) => ({ id: partId.outcome(id), anchor: id, title: title.text })),
		...duties.map(({ id, label }) => ({ id: partId.duty(id), anchor: `taak-${id}`, title: label.text }))
	];
}

/** Remarks in which nothing was said yet. */
export function noRemarks(path: PathId, version: string): Remarks {
	return { path, version, reader: { name: '', role: '' }, whole: {}, parts: {} };
}

const isSaid = ({ finding, text = '' }: PartRemark): boolean => finding !== undefined || text.trim() !== '';

/** What was said of a part; undefined where nothing was. */
export function said(remarks: Remarks, part: string): PartRemark | undefined {
	// An own entry only: a part may be called anything.
	const found = Object.hasOwn(remarks.parts, part) ? remarks.parts[part] : undefined;
	return found && isSaid(found) ? found : undefined;
}

/** Whether nothing at all was said yet, the reader's own name included. */
export function isUntouched({ reader, whole, parts }: Remarks): boolean {
	const hasReader = reader.name !== '' || reader.role !== '' || reader.on !== undefined;
	return !hasReader && !isSaid(whole) && !Object.values(parts).some(isSaid);
}

/** `remarks` with something else said of `part`; what says nothing is left out. */
export function withPart(remarks: Remarks, part: string, remark: PartRemark): Remarks {
	const { [part]: _before, ...rest } = remarks.parts;
	const { finding, text = '' } = remark;
	const kept: PartRemark = { ...(finding && { finding }), ...(text !== '' && { text }) };
	return { ...remarks, parts: Object.keys(kept).length === 0 ? rest : { ...rest, [part]: kept } };
}

/** How many parts of the path were looked at. A remark on a route counts for its question. */
export function progress(
	remarks: Remarks,
	view: ReadingView
): { readonly seen: number; readonly all: number } {
	const parts = partsOf(view);
	const routes = new Map(
		view.states.map(({ id, answers }) => [
			partId.state(id),
			answers.map((answer) => partId.route(id, answer.id))
		])
	);
	const seen = parts.filter(({ id }) =>
		[id, ...(routes.get(id) ?? [])].some((part) => said(remarks, part) !== undefined)
	);
	return { seen: seen.length, all: parts.length };
}

/** What was said of parts that this version of the path does not have, by their ids. */
export function unknownParts(
	remarks: Remarks,
	view: ReadingView
): readonly { readonly id: string; readonly remark: PartRemark }[] {
	const known = new Set([
		...partsOf(view).map(({ id }) => id),
		...view.states.flatMap(({ id, answers }) => answers.map((answer) => partId.route(id, answer.id)))
	]);
	return Object.entries(remarks.parts).flatMap(([id, remark]) =>
		known.has(id) || !isSaid(remark) ? [] : [{ id, remark }]
	);
}
