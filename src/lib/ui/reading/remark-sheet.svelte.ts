import { getContext, setContext } from 'svelte';
import type { RemarksRefusal } from '#lib/export/remarks.ts';
import {
	isUntouched,
	noRemarks,
	type PartRemark,
	type Remarks,
	withPart
} from '#lib/export/remarks/parts.ts';
import type { Day } from '#lib/law/source.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { TabStore } from '#lib/storage/tab-store.ts';
import { keepRemarks, keptRemarks } from '#lib/storage/remarks.ts';
import { download } from '#lib/ui/files.ts';

/**
 * The remarks of a reviewer on the path that is read. Every change is kept in the tab the moment it is
 * made, so that a reload loses nothing; the remarks on other paths lie beside it.
 */
export class RemarkSheet {
	readonly path: PathId;
	/** The version of the path on the page. */
	readonly version: string;
	readonly #store: TabStore | null;
	#byPath: ReadonlyMap<PathId, Remarks> = new Map();
	remarks = $state.raw<Remarks>() as Remarks;
	/** Whether the fields stand beside the parts. */
	isOn = $state(false);
	isRestored = $state(false);
	failed = $state<'quota' | 'blocked' | null>(null);
	/** Why the last file was not opened. */
	refusal = $state<RemarksRefusal | null>(null);
	/** What an opened file holds, while it waits for the person to give up what stands here. */
	waiting = $state.raw<Remarks | null>(null);
	/** The other path that an opened file was about. */
	elsewhere = $state<PathId | null>(null);
	/** Whether a file was just opened, or saved. */
	done = $state<'opened' | 'saved' | null>(null);

	constructor(store: TabStore | null, path: PathId, version: string) {
		this.#store = store;
		this.path = path;
		this.version = version;
		this.remarks = noRemarks(path, version);
	}

	/** Whether the remarks were made on another version than the one on the page. */
	get isOtherVersion(): boolean {
		return this.remarks.version !== this.version;
	}

	/** Reads what this tab kept; the fields come up by themselves where there is something in them. */
	async restore(): Promise<void> {
		const kept = this.#store && keptRemarks(this.#store);
		if (kept !== null) {
			// The validation comes in only where there is something to validate.
			const { readRemarks } = await import('#lib/export/remarks.ts');
			this.#byPath = readRemarks(kept);
			const own = this.#byPath.get(this.path);
			if (own) {
				this.remarks = own;
				this.isOn = true;
			}
		}
		this.isRestored = true;
	}

	#keep(remarks: Remarks): void {
		const others = [...this.#byPath].filter(([path]) => path !== remarks.path);
		this.#byPath = new Map(isUntouched(remarks) ? others : [...others, [remarks.path, remarks]]);
		if (remarks.path === this.path) this.remarks = remarks;
		if (!this.#store) return;
		const written = keepRemarks(this.#store, this.#byPath);
		this.failed = written.ok ? null : written.reason;
	}

	/** Puts `remarks` in the place of what stands here, and keeps them. */
	change(remarks: Remarks): void {
		this.done = null;
		this.#keep(remarks);
	}

	/** Says something else of a part. */
	say(part: string, remark: PartRemark): void {
		this.change(withPart(this.remarks, part, remark));
	}

	/** Takes the remarks to be about the version on the page: the reviewer looked at them again. */
	confirmVersion(): void {
		this.change({ ...this.remarks, version: this.version });
	}

	/** Offers the remarks as a file that opens again. */
	async save(today: Day): Promise<void> {
		const { remarksFile, remarksFileName } = await import('#lib/export/remarks.ts');
		download(remarksFile(this.remarks, today), remarksFileName(this.path, today), 'application/json');
		this.done = 'saved';
	}

	/** Opens a file. What stands here already is given up only after a yes. */
	async open(file: File): Promise<void> {
		this.refusal = null;
		this.waiting = null;
		this.elsewhere = null;
		this.done = null;
		const { maxRemarksFile, openRemarks } = await import('#lib/export/remarks.ts');
		// A huge file is refused by its size, before it is read.
		const opened = openRemarks(
			file.size > maxRemarksFile * 4 ? ' '.repeat(maxRemarksFile + 1) : await file.text()
		);
		if (!opened.ok) this.refusal = opened.reason;
		else if (this.#byPath.has(opened.remarks.path)) this.waiting = opened.remarks;
		else this.take(opened.remarks);
	}

	/** Takes the remarks of a file in the place of those on the same path. */
	take(remarks: Remarks): void {
		this.#keep(remarks);
		this.waiting = null;
		this.done = 'opened';
		if (remarks.path === this.path) this.isOn = true;
		else this.elsewhere = remarks.path;
	}
}

const key = Symbol('remark sheet');

/** Hands the remarks to every part of the page below. */
export function provideRemarkSheet(sheet: RemarkSheet): RemarkSheet {
	return setContext(key, sheet);
}

/** The remarks on the path that is read. */
export function useRemarkSheet(): RemarkSheet {
	return getContext<RemarkSheet>(key);
}
