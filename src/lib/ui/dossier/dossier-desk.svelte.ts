import type { Day } from '#lib/law/source.ts';
import type { DossierCase, RemovalLine } from '#lib/flow/dossier/case.ts';
import { type Appended, appended, type EntryRefusal, type Stamp } from '#lib/flow/dossier/append.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { type Choice, merged } from '#lib/flow/dossier/merge/merge.ts';
import { type CaseSummary, summaryOf } from '#lib/flow/dossier/summary/summary.ts';
import { emptyProfile } from '#lib/flow/profile.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import { loadProfile } from '#lib/storage/profile.ts';
import { type Failure, VaultFailure } from '#lib/storage/vault/failure.ts';
import type { Stored, Vault } from '#lib/storage/vault/vault.ts';
import { BackupCare } from '#lib/ui/dossier/backup-care.svelte.ts';
import { CaseKeeping } from '#lib/ui/dossier/case-keeping.svelte.ts';
import { CaseShelf } from '#lib/ui/dossier/case-shelf.svelte.ts';
import { Drafts } from '#lib/ui/dossier/drafts/drafts.svelte.ts';
import { watchIdle } from '#lib/ui/dossier/idle-clock.ts';
import type { TabWork } from '#lib/ui/session/tab-work.svelte.ts';

/** Why the dossier of this tab is closed: the person did it or wiped the tab, nobody was there, or another tab did. */
export type LockCause = 'person' | 'wipe' | 'idle' | 'elsewhere';

/**
 * The open dossier of this tab: an overview of every case, and the one that is opened. The cases
 * themselves stay sealed until they are opened.
 */
export class DossierDesk {
	readonly vault: Vault;
	readonly #work: TabWork;
	readonly #onlocked: (cause: LockCause) => void;
	readonly #idle: ReturnType<typeof watchIdle>;
	readonly #ends: readonly (() => void)[];
	readonly #shelf: CaseShelf = new CaseShelf((value) => summaryOf(value, this.today, this.profile));
	/** What the dossier remembers of itself: its backups, and the function of who writes. */
	readonly care: BackupCare;
	/** What stands in open forms. */
	readonly drafts: Drafts;
	#keeping = $state.raw<CaseKeeping | null>(null);
	#isLocked = false;
	/** Why the lock waits: something is not kept yet. */
	#lockDue = $state<LockCause | null>(null);
	/** The organisation profile as it was when the dossier was opened. */
	profile = $state.raw<Profile>(emptyProfile);

	/** `onlocked` is called once the keys are gone; the screens then show the lock. */
	constructor(vault: Vault, work: TabWork, onlocked: (cause: LockCause) => void) {
		this.vault = vault;
		this.care = new BackupCare(vault);
		this.drafts = new Drafts(vault, async () => (await this.#keeping?.flush()) ?? true);
		this.#work = work;
		this.#onlocked = onlocked;
		this.#idle = watchIdle({
			minutes: () => vault.idleMinutes,
			onidle: () => void this.lock('idle'),
			onactive: () => {
				vault.signalActivity();
			}
		});
		this.#ends = [
			vault.onchange((id) => void this.#changedElsewhere(id)),
			vault.onlock(() => void this.lock('elsewhere')),
			vault.onactivity(() => {
				this.#idle.sign();
			})
		];
	}

	get today(): Day {
		return this.#work.today;
	}

	/** Every case in short, in no order of its own. */
	get summaries(): readonly CaseSummary[] {
		return this.#shelf.all;
	}

	/** How many of the cases have been read so far; null once all are. */
	get progress(): CaseShelf['progress'] {
		return this.#shelf.progress;
	}

	/** The ids of cases that are damaged: they can be neither read nor shown. */
	get damaged(): readonly string[] {
		return this.#shelf.damaged;
	}

	/** The function of who writes, as it goes with every entry. */
	get role(): string {
		return this.care.settings.role ?? '';
	}

	/** Reads every case once, in batches, and keeps only what the overview and the search need. Throws `VaultFailure`. */
	async load(): Promise<void> {
		const [profile] = await Promise.all([loadProfile(), this.care.load()]);
		this.profile = profile;
		await this.drafts.load();
		await this.#shelf.load(this.vault, { today: this.today, profile });
		// A case may have been removed while something stood in a form of it in another tab.
		this.drafts.prune(new Set([...this.summaries.map(({ id }) => id), ...this.damaged]));
		void this.care.start(loadProfile);
	}

	/** Reads every case again, after many were changed at once. */
	async refresh(): Promise<void> {
		const { today, profile } = this;
		await Promise.all([this.care.load(), this.#shelf.load(this.vault, { today, profile }, true)]);
	}

	/** The opened case with how it is kept; null where none is open. */
	get keeping(): CaseKeeping | null {
		return this.#keeping;
	}

	/** The opened case as it stands. */
	get current(): DossierCase | null {
		return this.#keeping?.value ?? null;
	}

	get failed(): Failure | null {
		return this.#keeping?.failed ?? this.drafts.failed;
	}

	/** Why the dossier should be on the lock already, while something is not kept yet. */
	get lockDue(): LockCause | null {
		return this.#lockDue;
	}

	#take(value: DossierCase, revision: number | null): CaseKeeping {
		let counted: DossierCase | null = null;
		const keeping = new CaseKeeping(this.vault, value, revision, (kept) => {
			this.#shelf.note(kept);
			// A change is what a person would call one: not each letter, but each entry and each sitting.
			if (counted && kept.entries.length <= counted.entries.length) return;
			counted = kept;
			void this.care.count();
		});
		this.#keeping = keeping;
		this.onadopted?.();
		return keeping;
	}

	/** Opens the case `id`, and says whether it is there. What waits in another case is kept first. */
	async open(id: string): Promise<boolean> {
		const isHere = this.current?.id === id;
		if (!isHere && this.#keeping && !(await this.#keeping.flush())) return false;
		const stored = isHere ? null : await this.vault.read(id);
		if (!isHere && !stored) return false;
		// Another tab may have kept or thrown away what stood in a form since.
		await this.drafts.refresh();
		if (!stored) return true;
		this.#take(stored.value, stored.revision);
		return true;
	}

	/** Makes a new case and opens it; `fill` may put something in it before it is first kept. */
	async create(label: string, fill: (made: DossierCase) => DossierCase = (made) => made): Promise<boolean> {
		if (this.#keeping && !(await this.#keeping.flush())) return false;
		const now = new Date().toISOString();
		const made: DossierCase = {
			format: 3,
			id: crypto.randomUUID(),
			label,
			opened: this.today,
			changed: now,
			decisions: [],
			exchanges: [],
			links: [],
			entries: []
		};
		const keeping = this.#take(made, null);
		keeping.change(fill(made));
		return keeping.flush();
	}

	/** Changes the opened case; the change is kept at once. */
	change(change: (value: DossierCase) => DossierCase): void {
		const keeping = this.#keeping;
		if (!keeping) return;
		const next = change(keeping.value);
		if (next === keeping.value) return;
		keeping.change({ ...next, changed: new Date().toISOString() });
	}

	/** Adds an entry to the opened case, or says why it cannot have happened. */
	add(entry: NewEntry): EntryRefusal | null {
		return this.take((value, stamp) => appended(value, entry, stamp));
	}

	#stamp(): Stamp {
		return { id: crypto.randomUUID(), noted: new Date().toISOString(), today: this.today };
	}

	/** Does with the opened case what brings an entry with it, or says why that cannot be. */
	take(make: (value: DossierCase, stamp: Stamp) => Appended): EntryRefusal | null {
		const { current } = this;
		if (!current) throw new Error('No case is open');
		const made = make(current, this.#stamp());
		if (!made.ok) return made.reason;
		this.change(() => made.case);
		return null;
	}

	/** Removes the opened case for good; only the dated line stays. */
	async remove(line: Omit<RemovalLine, 'id' | 'on'>): Promise<boolean> {
		const keeping = this.#keeping;
		if (!keeping || !(await keeping.flush())) return false;
		const { id } = keeping.value;
		const removed = await keeping.remove({ ...line, id, on: this.today });
		if (!removed) return false;
		this.forget(id);
		return true;
	}

	/** Closes the opened case once everything in it is kept. */
	async leave(): Promise<boolean> {
		if (this.#keeping && !(await this.#keeping.flush())) return false;
		this.#keeping = null;
		this.onadopted?.();
		return true;
	}

	/** Lets go of a case that is gone. */
	forget(id: string): void {
		this.#shelf.forget(id);
		this.drafts.forgetCase(id);
		if (this.current?.id !== id) return;
		this.#keeping = null;
		this.onadopted?.();
	}

	async #changedElsewhere(id: string): Promise<void> {
		let stored: Stored<DossierCase> | null;
		try {
			stored = await this.vault.read(id);
		} catch (error) {
			// Locked meanwhile, or not readable: who opens the case is told.
			if (error instanceof VaultFailure) return;
			throw error;
		}
		if (!stored) {
			// What waits here to be kept meets the removal as a conflict, and is not lost.
			if (this.current?.id !== id || !this.#keeping?.isDirty) this.forget(id);
			return;
		}
		this.#shelf.note(stored.value);
		if (this.current?.id === id) this.#adopt(stored);
	}

	#adopt(stored: Stored<DossierCase>): void {
		if (this.#keeping?.adopt(stored)) this.onadopted?.();
	}

	/** Called when the opened case was replaced, by what another tab kept or by another case, or is gone. */
	onadopted: (() => void) | null = null;

	/** Ends a conflict: entries of both stay, and of what differs the chosen side. */
	async settle(choice: Choice): Promise<boolean> {
		const keeping = this.#keeping;
		const theirs = keeping?.conflict?.theirs;
		if (!keeping?.conflict) return true;
		const value = theirs
			? merged(keeping.value, theirs.value, choice, { ...this.#stamp(), by: this.role })
			: { ...keeping.value, changed: new Date().toISOString() };
		const settled = await keeping.settle(value);
		// What was saved from a form waited for it, and its draft with it.
		void this.drafts.flush();
		this.onadopted?.();
		return settled;
	}

	/** Tries again to keep what is not kept; a lock that waited for it follows. */
	async retry(): Promise<boolean> {
		const isKept = await this.#flush();
		if (isKept && this.#lockDue) await this.lock(this.#lockDue);
		return isKept;
	}

	/** Keeps what waits in the opened case and in open forms, and says whether all is. */
	async #flush(): Promise<boolean> {
		return ((await this.#keeping?.flush()) ?? true) && (await this.drafts.flush());
	}

	/** Keeps what waits, drops the keys and closes every tab's dossier. What cannot be kept holds the lock back. */
	async lock(cause: LockCause = 'person'): Promise<boolean> {
		if (this.#isLocked) return true;
		if (!(await this.#flush())) {
			this.#lockDue ??= cause;
			return false;
		}
		this.abandon(cause);
		return true;
	}

	/** Drops the keys and closes every tab's dossier at once; what waits to be kept is let go. */
	abandon(cause: LockCause): void {
		if (this.#isLocked) return;
		this.#isLocked = true;
		this.#idle.stop();
		for (const end of this.#ends) end();
		// What stands in a form is still written: the vault says beforehand that it goes.
		this.vault.lock();
		this.drafts.stop();
		this.#shelf.clear();
		this.#keeping = null;
		void this.#work.release();
		this.#onlocked(cause);
	}
}
