import { type Failure, VaultFailure } from '#lib/storage/vault/failure.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { DossierDesk, type LockCause } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import type { DossierHolder } from '#lib/ui/dossier/holder.svelte.ts';
import { OpenDecision } from '#lib/ui/dossier/open-decision.ts';
import type { TabWork } from '#lib/ui/session/tab-work.svelte.ts';

/** Why an unlocked dossier could not be read. */
export type Unread = Failure | 'damaged';

/**
 * Lays the opened `vault` on the desk of this tab and reads its cases; says why where that did not
 * succeed, and locks it then. `onlocked` is called once it is on the lock again, whoever turned the key.
 */
export async function enterDossier(
	holder: DossierHolder,
	work: TabWork,
	vault: Vault,
	onlocked: (cause: LockCause) => void
): Promise<Unread | null> {
	const desk = new DossierDesk(vault, work, (cause) => {
		holder.desk = null;
		holder.decision = null;
		holder.lockedBy = cause;
		onlocked(cause);
	});
	desk.onadopted = () => {
		const { decision } = holder;
		if (!decision) return;
		// A decision that is not there any more is left: nothing may be typed where nothing is kept.
		if (desk.current?.decisions.some(({ id }) => id === decision.id)) decision.show();
		else void leaveDecision(holder, work);
	};
	holder.lockedBy = null;
	holder.desk = desk;
	try {
		await desk.load();
		return null;
	} catch (error) {
		if (!(error instanceof VaultFailure)) throw error;
		desk.abandon('elsewhere');
		return error.reason;
	}
}

/** Opens the decision `id` of the opened case on the screens of its paths. Rejects when a path cannot be fetched. */
export async function openDecision(holder: DossierHolder, work: TabWork, id: string): Promise<void> {
	if (!holder.desk) throw new Error('The dossier is locked');
	holder.decision = await OpenDecision.of(holder.desk, work, id);
}

/** Leaves the decision that is walked: the screens go back to the tab's own work. */
export async function leaveDecision(holder: DossierHolder, work: TabWork): Promise<void> {
	if (!holder.decision) return;
	holder.decision = null;
	await work.release();
}
