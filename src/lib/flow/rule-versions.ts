import { loadGraph, type PathGraph } from '#lib/flow/graph.ts';
import { flowVersion } from '#lib/flow/stream.ts';
import { type MainLine, touchedPaths, type Walk } from '#lib/flow/walk.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';

/** The versions of the rules that a case was walked with: of each walked path, and of the flow over them. */
export type RuleVersions = Readonly<Partial<Record<MainLine, string>>>;

/** The versions of the rules behind `walked`, and of the flow where `walk` goes over it. */
export function ruleVersions(
	{ main }: Pick<Walk, 'main'>,
	walked: readonly Pick<PathGraph, 'path' | 'version'>[]
): RuleVersions {
	return {
		...(main === 'signaleringsstroom' && { signaleringsstroom: flowVersion }),
		...Object.fromEntries(walked.map(({ path, version }) => [path, version]))
	};
}

/** The versions of the rules behind every path in which `walk` has answers; loads their machines. */
export async function loadRuleVersions(walk: Walk): Promise<RuleVersions> {
	return ruleVersions(walk, await Promise.all(touchedPaths(walk, pathIds).map(loadGraph)));
}

/** `versions` as marks that can be compared: each line with its version. */
export function ruleMarks(versions: RuleVersions): readonly string[] {
	return Object.entries(versions).map(([line, version]) => `${line}@${version}`);
}

/** The marks of the rules of now. All graphs must be there. */
export function marksNow(graphs: ReadonlyMap<PathId, PathGraph>): ReadonlySet<string> {
	return new Set(ruleMarks(ruleVersions({ main: 'signaleringsstroom' }, [...graphs.values()])));
}

/** What has other rules now than when `versions` were noted, the flow first, then in the order of the contract. */
export function otherRules(
	versions: RuleVersions,
	graphs: ReadonlyMap<PathId, PathGraph>
): readonly MainLine[] {
	const lines: readonly MainLine[] = ['signaleringsstroom', ...pathIds];
	const versionNow = (line: MainLine): string | undefined =>
		line === 'signaleringsstroom' ? flowVersion : graphs.get(line)?.version;
	return lines.filter((line) => versions[line] !== undefined && versions[line] !== versionNow(line));
}
