import type { WriteResult } from '#lib/storage/tab-store.ts';
import type { WorkshopDatabase } from '#lib/storage/workshop/database.ts';

/** The database of the workshops; Dexie is fetched when it is first read or written. */
export async function openWorkshops(): Promise<WorkshopDatabase> {
	return (await import('#lib/storage/workshop/database.ts')).workshopDatabase;
}

/** Makes `change` in the database of the workshops and says whether that was kept. */
export async function writeWorkshops(
	change: (database: WorkshopDatabase) => Promise<unknown>
): Promise<WriteResult> {
	try {
		await change(await openWorkshops());
		return { ok: true };
	} catch (error) {
		const name = error instanceof Error ? error.name : '';
		return { ok: false, reason: /quota/i.test(name) ? 'quota' : 'blocked' };
	}
}
