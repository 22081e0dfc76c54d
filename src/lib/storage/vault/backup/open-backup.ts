import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { BackupSource } from '#lib/storage/vault/backup/backup-source.ts';
import {
	type ComparedAll,
	type ComparedCase,
	Ended,
	type OnlyHere
} from '#lib/storage/vault/backup/compare.ts';
import { type BackupLine, openLine, WorkStopped } from '#lib/storage/vault/backup/line.ts';
import type { BackupContent } from '#lib/storage/vault/backup/read-backup.ts';
import { type BackupRefusal, refuse, Refused } from '#lib/storage/vault/backup/refusal.ts';
import type { RestoreSteps } from '#lib/storage/vault/backup/restore-steps.ts';
import type { Answered } from '#lib/storage/vault/backup/restore-work.ts';
import { whileOpen } from '#lib/storage/vault/backup/while-open.ts';
import { normalised } from '#lib/storage/vault/crypto/stretch.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';

export type { BackupContent, BackupRefusal };

/** A backup that was read whole and fits. Its cases are read from the file again each time: they are not held. */
export class OpenedBackup implements BackupSource {
	readonly ok = true;
	readonly content: BackupContent;
	readonly #line: BackupLine;

	constructor(line: BackupLine, content: BackupContent) {
		this.#line = line;
		this.content = content;
	}

	/**
	 * Reads every case in batches, or those of `ids`. Throws `Refused` where the file was moved or changed
	 * since it was opened.
	 */
	async each(
		visit: (batch: readonly DossierCase[]) => void | Promise<void>,
		ids: ReadonlySet<string> | null = null
	): Promise<void> {
		await answered(this.#line.ask('cases', [ids]));
		for (;;) {
			const next = await answered(this.#line.ask('next', []));
			if (!next.ok) throw new Refused(next.reason, next.place);
			if (next.cases === null) return;
			await visit(next.cases);
		}
	}

	/** Compares every case with the dossier, in the worker; throws `Ended`, and `VaultFailure` after the lock. */
	async compared(vault: Vault, onprogress?: (done: number, total: number) => void): Promise<ComparedAll> {
		const content = { cases: this.content.cases, removals: this.content.removals };
		await this.#told(vault, () => this.#line.ask('compare', [vault.dataKey, content], onprogress));
		const cases: ComparedCase[] = [];
		const onlyHere: OnlyHere[] = [];
		for (;;) {
			const part = await this.#told(vault, () => this.#line.ask('found', []));
			if (part === null) return { cases, onlyHere };
			cases.push(...part.cases);
			onlyHere.push(...part.onlyHere);
		}
	}

	/** A restore in the worker, which keeps what is chosen by itself. It throws as `compared` does. */
	restoring(vault: Vault): RestoreSteps {
		let begun: Promise<unknown> | null = null;
		return {
			lines: async () => {
				begun ??= this.#told(vault, () => this.#line.ask('begin', [vault.dataKey]));
				await begun;
				return this.#told(vault, () => this.#line.ask('lines', []));
			},
			keep: async (choices, signature) => {
				const kept = await this.#told(vault, () => this.#line.ask('keep', [choices, signature]));
				if (kept.ok) vault.noteKept(kept.restored);
				return kept;
			}
		};
	}

	async #told<Value>(vault: Vault, ask: () => Promise<Answered<Value>>): Promise<Value> {
		const told = await whileOpen(vault, () => answered(ask()));
		if (!told.ok) throw new Ended(told.reason);
		return told.value;
	}

	/** Ends the reading, and forgets the key of the file. */
	close(): void {
		this.#line.end();
	}
}

async function answered<Value>(asked: Promise<Value>): Promise<Value> {
	try {
		return await asked;
	} catch (error) {
		throw error instanceof WorkStopped ? new Refused('unreadable') : error;
	}
}

/**
 * Opens a backup and checks all of it, in a worker; or says why it is refused. Nothing here changes.
 * `onprogress` hears how much of the file was read, in pieces. Whoever opens it closes it.
 */
export async function openBackup(
	file: Blob,
	passphrase: string,
	onprogress?: (done: number, total: number) => void
): Promise<OpenedBackup | BackupRefusal> {
	const line = await openLine();
	let content: Awaited<ReturnType<typeof line.ask<'open'>>>;
	try {
		content = await line.ask('open', [file, normalised(passphrase)], onprogress);
	} catch (error) {
		if (!(error instanceof WorkStopped)) throw error;
		content = refuse('unreadable');
	}
	if (content.ok) return new OpenedBackup(line, content);
	line.end();
	return content;
}
