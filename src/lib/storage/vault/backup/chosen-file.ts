/** What the app may do with a file that was chosen, or would have to ask. */
type Permission = 'granted' | 'denied' | 'prompt';

/** A file that the person chose. Browsers that let choose one have these methods; the standard's types do not. */
export interface ChosenFile extends FileSystemFileHandle {
	queryPermission(wish: { readonly mode: 'readwrite' }): Promise<Permission>;
	requestPermission(wish: { readonly mode: 'readwrite' }): Promise<Permission>;
}

/** Lets the person choose a file to write to. Rejects with an `AbortError` where they do not. */
export type FilePicker = (options: {
	readonly id: string;
	readonly suggestedName: string;
	readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<ChosenFile>;

/** The browser's own picker; undefined where it has none (WICG File System Access). */
export function browserPicker(): FilePicker | undefined {
	const { showSaveFilePicker } = globalThis as { readonly showSaveFilePicker?: FilePicker };
	return showSaveFilePicker?.bind(globalThis);
}

/** Lets the person choose a file for backups; null where they did not. Needs a click of theirs just before. */
export async function chosenFile(pick: FilePicker, suggestedName: string): Promise<ChosenFile | null> {
	try {
		return await pick({
			id: 'dossier-backup',
			suggestedName,
			types: [{ accept: { 'application/octet-stream': ['.age'] } }]
		});
	} catch (error) {
		if (error instanceof DOMException && error.name === 'AbortError') return null;
		throw error;
	}
}

const wish = { mode: 'readwrite' } as const;

/** Whether `file` may be written to without asking. */
export const mayWrite = async (file: ChosenFile): Promise<boolean> =>
	(await file.queryPermission(wish)) === 'granted';

/** Asks the person whether `file` may be written to. Needs a click of theirs just before. */
export const askToWrite = async (file: ChosenFile): Promise<boolean> =>
	(await file.requestPermission(wish)) === 'granted';

/**
 * Why a chosen file was not written. `permission`: taken back. `missing`: it or its folder is gone, or the
 * stick is out. `full`: no room. `busy`: another program holds it. `device`: anything else of the disk.
 */
export type WriteFailure = 'permission' | 'missing' | 'full' | 'busy' | 'device';

const failures: Readonly<Record<string, WriteFailure>> = {
	NotAllowedError: 'permission',
	SecurityError: 'permission',
	NotFoundError: 'missing',
	QuotaExceededError: 'full',
	NoModificationAllowedError: 'busy',
	InvalidModificationError: 'busy'
};

/** Takes the place of what stands in `file`, at once and whole: until the end the old content stands. Null where it worked. */
export async function replaceContent(file: ChosenFile, content: Blob): Promise<WriteFailure | null> {
	try {
		const writable = await file.createWritable();
		try {
			await writable.write(content);
			await writable.close();
		} catch (error) {
			// What was written so far goes; the file stays as it was. A stream that broke off is gone already.
			await writable.abort().catch(() => undefined);
			throw error;
		}
		// A disk that said yes and kept half is a failure too.
		return (await file.getFile()).size === content.size ? null : 'device';
	} catch (error) {
		if (!(error instanceof DOMException)) throw error;
		return failures[error.name] ?? 'device';
	}
}
