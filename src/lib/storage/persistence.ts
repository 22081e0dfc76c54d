/** What the browser answered to the request to keep the data until the person removes them. */
export type Persistence = 'granted' | 'refused' | 'unsupported';

/** How much room the app takes in this browser and may take, in bytes. */
export interface Room {
	readonly used: number;
	readonly quota: number;
}

/** What of the browser's storage manager is needed; `navigator.storage` has it. */
export type Keeper = Partial<Pick<StorageManager, 'persist' | 'persisted' | 'estimate'>>;

// Absent outside a secure context and in old browsers, whatever the type says.
const browserKeeper = (): Keeper | undefined =>
	typeof navigator === 'undefined' ? undefined : (navigator as { storage?: StorageManager }).storage;

/** Asks the browser to keep the data also when the disk fills up. It may ask the person, or decide by itself. */
export async function requestPersistence(keeper: Keeper | undefined = browserKeeper()): Promise<Persistence> {
	if (!keeper?.persist) return 'unsupported';
	try {
		// Asking again what was granted makes some browsers ask the person again.
		if (await keeper.persisted?.()) return 'granted';
		return (await keeper.persist()) ? 'granted' : 'refused';
	} catch {
		return 'refused';
	}
}

/** How much room there is; null where the browser does not say. Browsers round it, so that it names no device. */
export async function estimatedRoom(keeper: Keeper | undefined = browserKeeper()): Promise<Room | null> {
	try {
		const { usage, quota } = (await keeper?.estimate?.()) ?? {};
		return usage === undefined || quota === undefined ? null : { used: usage, quota };
	} catch {
		return null;
	}
}
