import type { BackupSource } from '#lib/storage/vault/backup/backup-source.ts';
import type { ComparedCase, Comparison } from '#lib/storage/vault/backup/compare.ts';
import type { OpenedBackup } from '#lib/storage/vault/backup/open-backup.ts';
import type { Restored, RestorePreview } from '#lib/storage/vault/backup/restore.ts';
import type { FileRefusal } from '#lib/ui/dossier/backup/file-step.ts';
import { backupOfOne } from '#lib/ui/dossier/backup/case-backup.ts';
import {
	comparisons,
	lineChoice,
	type RestoreChoice,
	restoreChoices
} from '#lib/ui/dossier/backup/restore-choice.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';

type Preview = RestorePreview & { readonly ok: true };
type OnStep = (phase: 'read' | 'compare', done: number, total: number) => void;

/** More than any single case takes; a larger file is no case and not read as text. */
const maxCaseFile = 32_000_000;

/** What stands in `file` where it may be a case, which is JSON; null where it is anything else. */
async function textOf(file: File): Promise<{ readonly content: string } | 'unreadable' | null> {
	if (file.size > maxCaseFile) return null;
	try {
		const beginning = await file.slice(0, 64).text();
		return beginning.trimStart().startsWith('{') ? { content: await file.text() } : null;
	} catch {
		return 'unreadable';
	}
}

/** Restoring one file: opening it, what it would change, what is chosen, and bringing it in. */
export class RestoreRun {
	readonly #desk: DossierDesk;
	#opened: OpenedBackup | null = null;
	#source = $state.raw<BackupSource | null>(null);
	/** By kind of case, or by the id of one of them. */
	#chosen = $state.raw<ReadonlyMap<string, RestoreChoice>>(new Map());
	preview = $state.raw<Preview | null>(null);
	progress = $state.raw<{ readonly done: number; readonly total: number } | null>(null);
	result = $state.raw<Restored | null>(null);

	constructor(desk: DossierDesk) {
		this.#desk = desk;
	}

	get source(): BackupSource | null {
		return this.#source;
	}

	/** The cases of the preview by how they stand to what is here. */
	readonly groups: readonly (readonly [Comparison, readonly ComparedCase[]])[] = $derived.by(() => {
		const cases = this.preview?.cases ?? [];
		return comparisons
			.map((kind) => [kind, cases.filter(({ relation }) => relation === kind)] as const)
			.filter(([, found]) => found.length > 0);
	});

	/** Whether anything would change. */
	get changes(): boolean {
		return this.groups.some(([, cases]) => cases.some((found) => this.choiceOf(found) !== 'leave'));
	}

	/** What is done with the cases of a kind, where nothing else was chosen for one of them. */
	choiceFor(kind: Comparison): RestoreChoice {
		return this.#chosen.get(kind) ?? restoreChoices[kind][0];
	}

	/** What is done with one case. */
	choiceOf({ id, relation }: Pick<ComparedCase, 'id' | 'relation'>): RestoreChoice {
		const own = this.#chosen.get(id);
		return own !== undefined && restoreChoices[relation].includes(own) ? own : this.choiceFor(relation);
	}

	/** Chooses for all cases of a kind, or for the one with that id. */
	choose(of: string, choice: RestoreChoice): void {
		this.#chosen = new Map(this.#chosen).set(of, choice);
	}

	/** Opens `file` and compares it with what is here; says why it was refused. Nothing changes. */
	async open(file: File, passphrase: string | undefined, onstep: OnStep): Promise<FileRefusal | null> {
		const source = await this.#sourceOf(file, passphrase, onstep);
		if ('reason' in source) return source;
		const { previewRestore } = await import('#lib/storage/vault/backup/restore.ts');
		const preview = await previewRestore(this.#desk.vault, source, (done, total) => {
			onstep('compare', done, total);
		});
		if (!preview.ok) {
			this.close();
			return preview;
		}
		this.#source = source;
		this.preview = preview;
		return null;
	}

	async #sourceOf(
		file: File,
		passphrase: string | undefined,
		onstep: OnStep
	): Promise<BackupSource | FileRefusal> {
		const text = await textOf(file);
		// It was moved or taken away since it was chosen.
		if (text === 'unreadable') return { reason: 'unreadable' };
		if (text !== null) {
			const { readCaseFile } = await import('#lib/export/case-file.ts');
			const read = readCaseFile(text.content);
			return read.ok ? backupOfOne(read.value) : read;
		}
		const { openBackup } = await import('#lib/storage/vault/backup/open-backup.ts');
		const opened = await openBackup(file, passphrase ?? this.#desk.vault.passphrase, (done, total) => {
			onstep('read', done, total);
		});
		if (!opened.ok) return opened;
		this.#opened = opened;
		return opened;
	}

	/** Brings in what is chosen. False where the opened case could not be put away first; nothing changed then. */
	async apply(): Promise<boolean> {
		const source = this.#source;
		if (!source || this.progress) return true;
		this.progress = { done: 0, total: source.content.cases };
		if (!(await this.#desk.leave())) {
			this.progress = null;
			return false;
		}
		const shown = new Set(this.preview?.cases.map(({ id }) => id));
		try {
			const { restore } = await import('#lib/storage/vault/backup/restore.ts');
			this.result = await restore(
				this.#desk.vault,
				source,
				// What was not in the preview was not chosen.
				(found) => (shown.has(found.id) ? lineChoice(this.choiceOf(found)) : 'leave'),
				(done, total) => {
					this.progress = { done, total };
				}
			);
			// A lock in the middle took the overview along; it is read again at the next opening.
			if (!this.#desk.vault.isLocked) await this.#desk.refresh();
		} finally {
			this.progress = null;
			this.close();
		}
		return true;
	}

	/** Forgets the file and what was shown of it. While it is brought in that waits: what was chosen of it counts to the end. */
	close(): void {
		if (this.progress) return;
		this.#opened?.close();
		this.#opened = null;
		this.#source = null;
		this.#chosen = new Map();
		this.preview = null;
	}
}
