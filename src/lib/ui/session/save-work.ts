import type { Day } from '#lib/law/source.ts';
import { fileName } from '#lib/export/file-name.ts';
import type { RuleVersions } from '#lib/flow/rule-versions.ts';
import type { Walk } from '#lib/flow/walk.ts';
import { download } from '#lib/ui/files.ts';

/** What can be saved: the tab's work, or the session over it. */
export interface Saveable {
	readonly walk: Walk | null;
	readonly today: Day;
}

/** The versions of the rules of `walk`, or null where they cannot be fetched. */
async function rulesOf(walk: Walk): Promise<RuleVersions | null> {
	try {
		const { loadRuleVersions } = await import('#lib/flow/rule-versions.ts');
		return await loadRuleVersions(walk);
	} catch {
		// Offline the machines may be out of reach. The work is saved all the same.
		return null;
	}
}

/**
 * Offers the running walk as a file that opens again, and says whether that worked: the part that
 * writes the file may be out of reach. Without a walk there is nothing to fail.
 */
export async function saveWork({ walk, today }: Saveable): Promise<boolean> {
	if (!walk) return true;
	try {
		const { workFile } = await import('#lib/export/work-file.ts');
		const rules = await rulesOf(walk);
		download(
			workFile('werk', walk, today, rules ? { rules } : {}),
			fileName('werk', today),
			'application/json'
		);
		return true;
	} catch {
		return false;
	}
}
