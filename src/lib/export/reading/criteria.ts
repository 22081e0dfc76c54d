import type { PathGraph } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';
import { criteriaByDomain, type CriterionId, domainIds } from '#lib/rules/criteria.ts';

/** A criterion with everything the screen says about it. */
export interface ReadingCriterion {
	readonly id: CriterionId;
	readonly label: string;
	readonly hint: string | null;
	/** What choosing it says at once about safety. */
	readonly alarm: string | null;
	/** What the screen says about noting sensitive data. */
	readonly special: string | null;
}

/** The list of criteria, domain by domain, and what is never asked. */
export interface ReadingCriteria {
	readonly domains: readonly { readonly title: string; readonly criteria: readonly ReadingCriterion[] }[];
	readonly never: string;
}

/** The list of criteria for a path with a rule that reads it; else null. */
export function readingCriteria(graph: PathGraph, words: Words): ReadingCriteria | null {
	const reads = [...graph.asked.values()].some(
		({ meta }) => meta.kind === 'derived' && meta.rule === 'criteriaToets'
	);
	if (!reads) return null;
	const { domains, criteria, alarm, special, never } = words.criteria();
	return {
		domains: domainIds.map((domain) => ({
			title: domains[domain] ?? domain,
			criteria: criteriaByDomain[domain].map((id) => ({
				id,
				label: criteria[id]?.label ?? id,
				hint: criteria[id]?.hint ?? null,
				alarm: alarm[id] ?? null,
				special: special[id] ?? null
			}))
		})),
		never
	};
}
