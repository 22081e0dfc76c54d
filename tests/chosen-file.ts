import type { ChosenFile } from '../src/lib/storage/vault/backup/chosen-file.ts';
import type { Vault } from '../src/lib/storage/vault/vault.ts';

type Permission = Awaited<ReturnType<ChosenFile['queryPermission']>>;

/** A file that was chosen, in memory: written at once and whole when it is closed, like that of a browser. */
export class MemoryFile implements Pick<ChosenFile, 'name' | 'queryPermission' | 'requestPermission'> {
	readonly name: string;
	content = new Blob([]);
	permission: Permission = 'granted';
	/** What the person answers when asked for leave. */
	answer: Permission = 'granted';
	/** What closing fails with. */
	fails: DOMException | null = null;
	/** How many bytes the disk keeps at most. */
	keeps = Infinity;

	constructor(name: string) {
		this.name = name;
	}

	/** As the app knows it: it uses what is here and nothing else. */
	get chosen(): ChosenFile {
		return this as unknown as ChosenFile;
	}

	queryPermission(): Promise<Permission> {
		return Promise.resolve(this.permission);
	}

	requestPermission(): Promise<Permission> {
		this.permission = this.answer;
		return Promise.resolve(this.answer);
	}

	getFile(): Promise<File> {
		return Promise.resolve(this.content as File);
	}

	createWritable(): Promise<FileSystemWritableFileStream> {
		const parts: Blob[] = [];
		const stream = new WritableStream<Blob>({
			write: (part) => void parts.push(part),
			close: () => {
				if (this.fails !== null) throw this.fails;
				this.content = new Blob(parts).slice(0, this.keeps);
			}
		});
		const writer = stream.getWriter();
		return Promise.resolve({
			write: (part: Blob) => writer.write(part),
			close: () => writer.close(),
			abort: () => writer.abort()
		} as unknown as FileSystemWritableFileStream);
	}
}

/** Lets `vault` remember a file of a test: the database of a test keeps no file handles, that of a browser does. */
export function remembers(vault: Vault): void {
	let kept: FileSystemFileHandle | null = null;
	vault.backupFile = () => Promise.resolve(kept);
	vault.setBackupFile = (file) => {
		kept = file;
		return Promise.resolve({ ok: true });
	};
}
