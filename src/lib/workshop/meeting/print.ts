import type { PathGraph } from '#lib/flow/graph.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { CaseData } from '#lib/workshop/case/workshop-case.ts';
import { casePaths } from '#lib/workshop/meeting/road.ts';
import { ordered } from '#lib/workshop/ordered.ts';

/** A print of `text` in 32 bits (FNV-1a). One changed letter always gives another one; it hides nothing. */
export function printOf(text: string): number {
	let print = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		print = Math.imul(print ^ text.charCodeAt(at), 0x01000193);
	}
	return print >>> 0;
}

/** How choices are numbered: in another version the same number would mean other choices. */
const numbering = 2;

/**
 * A print of what a code rests on: the data of the case, and the version of each of its paths. In another
 * case, or under other rules, the same code would mean other choices. Pure.
 */
export function casePrint(data: CaseData, graphs: ReadonlyMap<PathId, PathGraph>): number {
	const { format, id, main, day, facts, profile, model, ends, forks, twists } = data;
	const versions = casePaths(data).map((path) => [path, graphs.get(path)?.version ?? '']);
	return printOf(
		ordered([numbering, format, id, main, day, facts, profile, model, ends, forks, twists, versions])
	);
}
