import type { Words } from '#lib/i18n/words.ts';
import { readCaseLink } from '#lib/workshop/case/case-link.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import { isBuiltInCase, loadCase } from '#lib/workshop/cases/registry.ts';

/** The case that `link` (`c=…` or `k=…`) names, in the language of `words`; null where it names none that can be read. */
export async function caseAtLink(link: string, words: Words): Promise<WorkshopCase | null> {
	const read = await readCaseLink(link);
	if (!read.ok) return null;
	if ('case' in read) return read.case;
	return isBuiltInCase(read.id) ? loadCase(read.id, words.language) : null;
}
