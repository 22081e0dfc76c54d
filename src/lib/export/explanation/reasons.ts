import { because } from '#lib/flow/explain/because.ts';
import type { Ground } from '#lib/flow/explain/ground.ts';
import type { Step } from '#lib/flow/replay.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { CitationId } from '#lib/law/register.ts';

/** One reason for an outcome, built from a step of the walk. */
export interface ReasonLine {
	readonly state: string;
	/** What the answer says, as a clause that follows "because". */
	readonly says: string;
	/** The sentence of the rule that answered; null where the person did. */
	readonly rule: string | null;
	readonly cites: readonly CitationId[];
	/** What the person wrote at the question; null where nothing was. */
	readonly own: string | null;
	/** Whether it stands in view before the rest unfolds. */
	readonly isLead: boolean;
}

/**
 * Why the walk through a path ended where it did, in `words`, step by step. `written` holds the
 * person's reasons by state. Empty while there is no outcome. Pure; the words must hold the path's
 * clauses, `reasons` and `law`.
 */
export function reasonLines(
	ground: Ground,
	written: Readonly<Record<string, string>>,
	words: Words
): readonly ReasonLine[] {
	const { path } = ground.graph;
	const { steps, lead } = because(ground);
	const line = (step: Step): ReasonLine => {
		const { id, meta } = step.node;
		const own = written[id]?.trim() ?? '';
		return {
			state: id,
			says: words.clause(path, id, step.answer, ground.input.facts.leeftijd).says,
			rule: step.by === 'rule' ? words.reason(step.rule, step.reason) : null,
			cites: meta.cites,
			own: own === '' ? null : own,
			isLead: lead.includes(step)
		};
	};
	return steps.map(line);
}

/** The passages of `cites` with their documents, as one enumeration: "Tip 3 (Privacy in het jeugdveld)". */
export function passages(cites: readonly CitationId[], words: Words): string {
	const named = cites.map((id) => words.provision(id));
	return words.and(named.map(({ passage, source }) => `${passage} (${source})`));
}
