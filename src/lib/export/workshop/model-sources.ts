import { type CitationId, citationIds } from '#lib/law/register.ts';
import type { Row } from '#lib/export/report.ts';
import { citedBy } from '#lib/flow/cited.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { CaseStanding } from '#lib/workshop/case/case-standing.ts';

/**
 * The sources of a walk through a case: passages of one source together, in the order of the register. The
 * words hold `law`. Pure.
 */
export function sourceRows({ replays }: CaseStanding, words: Words): readonly Row[] {
	const cited = new Set<CitationId>(replays.flatMap(citedBy));
	const bySource = new Map<string, readonly string[]>();
	for (const id of citationIds.filter((one) => cited.has(one))) {
		const { source, passage } = words.provision(id);
		bySource.set(source, [...(bySource.get(source) ?? []), passage]);
	}
	return [...bySource].map(([label, passages]) => ({ label, value: passages.join('; ') }));
}
