import type { Making } from '#lib/flow/dossier/learnt/learnt.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';

/** What is made here and now for what a decision adds to its case. */
export function making({ today, role, profile }: DossierDesk): Making {
	return {
		id: () => crypto.randomUUID(),
		noted: new Date().toISOString(),
		today,
		by: role,
		where: profile.indexName ?? ''
	};
}
