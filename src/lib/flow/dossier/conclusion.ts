import type { Day } from '#lib/law/source.ts';
import type { Decision, DossierCase } from '#lib/flow/dossier/case.ts';
import { standingOf } from '#lib/flow/dossier/entries.ts';
import type { ConcludedPath, ConclusionEntry, NewEntry } from '#lib/flow/dossier/entry.ts';
import type { FrozenReport } from '#lib/flow/dossier/frozen-report.ts';
import type { Replay } from '#lib/flow/replay.ts';
import { otherRules, ruleVersions } from '#lib/flow/rule-versions.ts';
import type { MainLine } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** The paths that ended, by their outcome. */
function endings(replays: readonly Replay[]): readonly ConcludedPath[] {
	return replays.flatMap(({ graph: { path }, outcome }) =>
		outcome ? [{ path, outcome: outcome.id, verdict: outcome.meta.verdict, duties: outcome.meta.duties }] : []
	);
}

/** What is frozen when a decision is concluded, and by whom. */
export interface Concluding {
	readonly on: Day;
	readonly by: string;
	readonly language: 'nl' | 'en';
	/** The own-file note as it is shown. */
	readonly report: FrozenReport;
	/** What the decision reached, open paths included. */
	readonly replays: readonly Replay[];
	/** The conclusion of the same decision that this one mends. */
	readonly corrects?: string;
}

/**
 * The conclusion of `decision`, exactly as it is shown, with the rules behind it, to be appended to its
 * case. Null where no path of it has ended: then there is nothing to conclude.
 */
export function conclude(decision: Decision, concluding: Concluding): NewEntry | null {
	const { replays, ...shown } = concluding;
	const paths = endings(replays);
	if (paths.length === 0) return null;
	const rules = ruleVersions(
		decision.walk,
		replays.map(({ graph }) => graph)
	);
	return { kind: 'besluit', decision: decision.id, rules, paths, ...shown };
}

/** One path that ends otherwise now. */
export interface ChangedPath {
	readonly then: ConcludedPath;
	/** How it ends now; null where a question is open again. */
	readonly now: ConcludedPath | null;
}

/** A conclusion that would come out otherwise now. The old one stays. */
export interface ChangedConclusion {
	readonly entry: ConclusionEntry;
	/** The paths that end otherwise. */
	readonly paths: readonly ChangedPath[];
	/** What has other rules than then. Empty: the case itself changed, such as an age, a consent or an answer. */
	readonly rules: readonly MainLine[];
}

const isSame = (one: ConcludedPath, other: ConcludedPath | null): boolean =>
	one.outcome === other?.outcome &&
	one.verdict === other.verdict &&
	[...one.duties].sort().join() === [...other.duties].sort().join();

/** The last conclusion of each decision that stands. */
export function lastConclusions({
	entries
}: Pick<DossierCase, 'entries'>): ReadonlyMap<string, ConclusionEntry> {
	return new Map(standingOf(entries, 'besluit').map((entry) => [entry.decision, entry]));
}

/**
 * Which last conclusions would come out otherwise now: another outcome, verdict or duties, or a question
 * that is open again. `replaysNow` holds per decision what its walk reaches under the rules and facts of
 * today; a decision that it does not name is not judged. Pure.
 */
export function changedConclusions(
	dossierCase: Pick<DossierCase, 'entries'>,
	replaysNow: ReadonlyMap<string, readonly Replay[]>
): readonly ChangedConclusion[] {
	return [...lastConclusions(dossierCase)].flatMap(([decision, entry]) => {
		const replays = replaysNow.get(decision);
		if (!replays) return [];
		const now = new Map<PathId, ConcludedPath>(endings(replays).map((ending) => [ending.path, ending]));
		const paths = entry.paths
			.map((then) => ({ then, now: now.get(then.path) ?? null }))
			.filter((pair) => !isSame(pair.then, pair.now));
		const graphs = new Map(replays.map(({ graph }) => [graph.path, graph]));
		const walked = Object.fromEntries(
			Object.entries(entry.rules).filter(
				([line]) => line === 'signaleringsstroom' || graphs.has(line as PathId)
			)
		);
		return paths.length === 0 ? [] : [{ entry, paths, rules: otherRules(walked, graphs) }];
	});
}
