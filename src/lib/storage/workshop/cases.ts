import type { WriteResult } from '#lib/storage/tab-store.ts';
import { openWorkshops, writeWorkshops } from '#lib/storage/workshop/door.ts';
import { readCase } from '#lib/workshop/case/case-schema.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

/** The own cases of this device, by title, and how many rows could not be read; null where the browser keeps nothing. */
export async function ownCases(): Promise<{
	readonly cases: readonly WorkshopCase[];
	readonly unread: number;
} | null> {
	try {
		const rows = await (await openWorkshops()).cases.toArray();
		const cases = rows.flatMap(({ value }) => {
			const read = readCase(value);
			return read.ok ? [read.case] : [];
		});
		return {
			cases: cases.toSorted((a, b) => a.words.title.localeCompare(b.words.title)),
			unread: rows.length - cases.length
		};
	} catch {
		return null;
	}
}

/** The own case `id`; null where it is not there or cannot be read. */
export async function ownCase(id: string): Promise<WorkshopCase | null> {
	try {
		const read = readCase((await (await openWorkshops()).cases.get(id))?.value);
		return read.ok ? read.case : null;
	} catch {
		return null;
	}
}

/** Keeps `workshopCase` on this device, over one with the same id, and says whether that worked. */
export async function keepCase(workshopCase: WorkshopCase): Promise<WriteResult> {
	return writeWorkshops(async (database) => {
		await database.cases.put({ id: workshopCase.id, value: workshopCase });
	});
}

/** Removes the own case `id` from this device and says whether that worked. */
export async function removeCase(id: string): Promise<WriteResult> {
	return writeWorkshops(async (database) => {
		await database.cases.delete(id);
	});
}

/**
 * Tells `heard` the own case `id` as it lies here now, and again whenever it is kept, in this window or
 * another; nothing where it is not there or cannot be read. Returns what ends that.
 */
export function watchCase(id: string, heard: (workshopCase: WorkshopCase) => void): () => void {
	let end: (() => void) | null = null;
	let isOver = false;
	const next = (row: { readonly value: unknown } | undefined): void => {
		const read = readCase(row?.value);
		if (read.ok) heard(read.case);
	};
	// Where the browser keeps nothing there is nothing to hear.
	const deaf = (): void => undefined;
	void openWorkshops().then((database) => {
		if (isOver) return;
		const subscription = database.liveCase(id).subscribe({ next, error: deaf });
		end = () => {
			subscription.unsubscribe();
		};
	}, deaf);
	return () => {
		isOver = true;
		end?.();
	};
}
