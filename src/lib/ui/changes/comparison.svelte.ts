import { compareSnapshots } from '#lib/export/versions/compare.ts';
import type { Difference } from '#lib/export/versions/difference.ts';
import { type KeptVersions, versionFile } from '#lib/export/versions/kept.ts';
import type { SnapshotRefusal } from '#lib/export/versions/open-snapshot.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';

/** The choice that means the opened file, beside those that are a version. */
export const fromFile = 'bestand';

/** Two versions and what differs between them. */
export interface Compared {
	readonly before: PathSnapshot;
	readonly after: PathSnapshot;
	readonly differences: readonly Difference[];
}

/** Where the comparison stands. */
type Stand =
	{ readonly at: 'first' | 'loading' | 'failed' } | { readonly at: 'compared'; readonly compared: Compared };

/** The choice of a path and two of its versions, and what comes of it. */
export class Comparison {
	readonly #kept: KeptVersions;
	#path = $state<PathId>(pathIds[0]);
	#before = $state('');
	#after = $state('');
	#file = $state.raw<PathSnapshot | null>(null);
	#stand = $state.raw<Stand>({ at: 'first' });
	/** Counts the comparisons that were asked for, so that a late answer to an earlier one is dropped. */
	#asked = 0;

	constructor(kept: KeptVersions) {
		this.#kept = kept;
		this.#reset();
	}

	get path(): PathId {
		return this.#path;
	}

	get before(): string {
		return this.#before;
	}

	get after(): string {
		return this.#after;
	}

	/** The version from an opened file; null while there is none. */
	get file(): PathSnapshot | null {
		return this.#file;
	}

	get stand(): Stand {
		return this.#stand;
	}

	/** The versions of the path that can be chosen, the oldest first, the opened file before them. */
	get choices(): readonly string[] {
		const kept = this.#kept[this.#path] ?? [];
		return this.#file?.path === this.#path ? [fromFile, ...kept] : kept;
	}

	/** The last two versions, or the file against the present one. */
	#reset(): void {
		const { choices } = this;
		this.#after = choices.at(-1) ?? '';
		this.#before = choices[0] === fromFile ? fromFile : (choices.at(-2) ?? this.#after);
	}

	/** Chooses another path, and of it the last two versions. */
	async choosePath(path: PathId): Promise<void> {
		this.#path = path;
		this.#reset();
		await this.compare();
	}

	/** Chooses another version on one side. */
	async choose(side: 'before' | 'after', choice: string): Promise<void> {
		if (side === 'before') this.#before = choice;
		else this.#after = choice;
		await this.compare();
	}

	/** Takes a version from a file, or returns why not. */
	async open(file: File): Promise<{ reason: SnapshotRefusal; detail: string } | null> {
		const { maxSnapshotSize, openSnapshot } = await import('#lib/export/versions/open-snapshot.ts');
		// A huge file is refused by its size, before it is read.
		if (file.size > maxSnapshotSize) return { reason: 'too-large', detail: '' };
		const opened = openSnapshot(await file.text());
		if (!opened.ok) return { reason: opened.reason, detail: opened.detail ?? '' };
		this.#file = opened.snapshot;
		await this.choosePath(opened.snapshot.path);
		return null;
	}

	/** Fetches the chosen versions and compares them; with only one to choose there is nothing to compare. */
	async compare(): Promise<void> {
		const asked = ++this.#asked;
		if (this.choices.length < 2) {
			this.#stand = { at: 'first' };
			return;
		}
		this.#stand = { at: 'loading' };
		const stand = await this.#compared();
		if (asked === this.#asked) this.#stand = stand;
	}

	async #compared(): Promise<Stand> {
		try {
			const [before, after] = await Promise.all([this.#snapshot(this.#before), this.#snapshot(this.#after)]);
			return { at: 'compared', compared: { before, after, differences: compareSnapshots(before, after) } };
		} catch {
			return { at: 'failed' };
		}
	}

	async #snapshot(choice: string): Promise<PathSnapshot> {
		if (choice === fromFile && this.#file) return this.#file;
		const [{ openSnapshot }, response] = await Promise.all([
			import('#lib/export/versions/open-snapshot.ts'),
			fetch(versionAddress(this.#path, choice))
		]);
		const opened = openSnapshot(await response.text());
		if (!opened.ok) throw new Error(opened.reason);
		return opened.snapshot;
	}
}

/** The address of the file of a version. */
export function versionAddress(path: PathId, version: string): string {
	return `/regels/${versionFile({ path, version })}`;
}
