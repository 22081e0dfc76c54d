import type { Words } from '#lib/i18n/words.ts';
import { ownCase } from '#lib/storage/workshop/cases.ts';
import { caseAtLink } from '#lib/ui/workshop/room/case-at-link.ts';
import { longestLink, ownLink } from '#lib/workshop/case/case-link.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

/** A case to lead a meeting about, and what names it in the address of who joins; null where it is too large. */
export interface CaseToLead {
	readonly case: WorkshopCase;
	readonly link: string | null;
}

/** The case that a fragment (`c=…`, `k=…`, or `id=…` for an own one) names; null where there is none that can be read. */
export async function caseToLead(fragment: string, words: Words): Promise<CaseToLead | null> {
	const own = /^id=(.+)$/.exec(fragment)?.[1];
	if (own === undefined) {
		const found = await caseAtLink(fragment, words);
		return found && { case: found, link: fragment };
	}
	const kept = await ownCase(own);
	if (!kept) return null;
	const link = await ownLink(kept);
	return { case: kept, link: link.length > longestLink ? null : link };
}
