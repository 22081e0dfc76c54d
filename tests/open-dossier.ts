import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import { enterDossier } from '#lib/ui/dossier/enter.ts';
import { DossierHolder } from '#lib/ui/dossier/holder.svelte.ts';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import { today } from './in-context.ts';
import { madeVault } from './vault.ts';

/** A dossier that lies open in a tab, with its cases. */
export interface OpenDossier {
	readonly desk: DossierDesk;
	readonly dossier: DossierHolder;
	readonly work: TabWork;
}

/** Makes a dossier with `cases` and opens it in a tab. */
export async function openDossier(cases: readonly DossierCase[]): Promise<OpenDossier> {
	const { vault } = await madeVault('lantaarn zeehond trap citroen');
	for (const value of cases) {
		const saved = await vault.save(value, null);
		if (!saved.ok) throw new Error(`a case was not kept: ${saved.reason}`);
	}
	const work = new TabWork(null, today);
	const dossier = new DossierHolder();
	const unread = await enterDossier(dossier, work, vault, () => undefined);
	if (unread !== null || !dossier.desk) throw new Error(`the dossier was not read: ${String(unread)}`);
	return { desk: dossier.desk, dossier, work };
}
