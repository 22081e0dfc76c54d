import { untrack } from 'svelte';
import type { ShownField } from '#lib/export/draft-text.ts';
import {
	changedDrafts,
	type Draft,
	type DraftChanges,
	orphaned,
	withoutCase
} from '#lib/flow/dossier/draft.ts';
import { type Failure, VaultFailure } from '#lib/storage/vault/failure.ts';
import type { Vault } from '#lib/storage/vault/vault.ts';
import { watchLeaving } from '#lib/ui/dossier/drafts/watch-leaving.ts';

/** So long after a key what stands in a form is written (ms): who types fast is not written after at each letter. */
const pause = 100;

/**
 * What stands in forms that are open in this tab, or were left open: written sealed while somebody types, and at once
 * when the tab is left or the dossier goes on the lock.
 */
export class Drafts {
	readonly #vault: Pick<Vault, 'drafts' | 'changeDrafts' | 'onending'>;
	readonly #isCaseKept: () => Promise<boolean>;
	readonly #ends: readonly (() => void)[];
	#all = $state.raw<readonly Draft[]>([]);
	/** Those whose form is open here. */
	#live = $state.raw<ReadonlySet<string>>(new Set());
	/** How many forms stand open. */
	#standing = $state(0);
	/** How often anything was noted; a draft has but one tab that notes it. */
	#turn = 0;
	/** What is not written yet. */
	#waiting = $state.raw<DraftChanges>(new Map());
	/** Forms that were kept in their case, which itself may not be kept yet. */
	readonly #saved = new Set<string>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#running: Promise<void> | null = null;
	#last: Promise<boolean> | null = null;
	/** What was last shown of a draft; it is written nowhere. */
	readonly #fields = new Map<string, readonly ShownField[]>();
	failed = $state<Failure | null>(null);

	/** `isCaseKept` keeps what waits in the opened case, and says whether it is: before that no draft of it goes. */
	constructor(
		vault: Pick<Vault, 'drafts' | 'changeDrafts' | 'onending'>,
		isCaseKept: () => Promise<boolean>
	) {
		this.#vault = vault;
		this.#isCaseKept = isCaseKept;
		this.#ends = [
			vault.onending(() => {
				if (this.isDirty) this.#last = this.#writeOnce();
			}),
			watchLeaving(() => void this.flush())
		];
	}

	/** Whether something in a form is not written yet. */
	get isDirty(): boolean {
		return this.#waiting.size > 0;
	}

	/** Whether a form stands open: what stands in it may be no draft, as half a day. */
	get isFormOpen(): boolean {
		return this.#standing > 0;
	}

	/** A form stands open; returns what ends that. */
	stand(): () => void {
		const change = (by: number): void => {
			untrack(() => (this.#standing += by));
		};
		change(1);
		return () => {
			change(-1);
		};
	}

	/** What stands in forms and is written nowhere yet. */
	get unwritten(): readonly Draft[] {
		return this.#all.filter((draft) => this.#waiting.get(draft.id) === draft);
	}

	/** What was shown in the fields of draft `id`; nothing where it was not filled in here. */
	fieldsOf(id: string): readonly ShownField[] {
		return this.#fields.get(id) ?? [];
	}

	/** Reads what lies there. Throws `VaultFailure`. */
	async load(): Promise<void> {
		const lying = changedDrafts(await this.#vault.drafts(), this.#waiting);
		this.#all = lying.filter(({ id }) => !this.#saved.has(id));
	}

	/** Reads again what lies there: another tab may have changed it. */
	async refresh(): Promise<void> {
		try {
			await this.load();
		} catch (error) {
			// Locked meanwhile: then the lock is shown.
			if (!(error instanceof VaultFailure)) throw error;
		}
	}

	/** Drops the drafts of cases that are not among `cases`. */
	prune(cases: ReadonlySet<string>): void {
		for (const { id } of orphaned(this.#all, cases)) this.drop(id);
	}

	/** The drafts of a case (null: of a case to be made) whose form is not open here. */
	offered(of: string | null): readonly Draft[] {
		return this.#all.filter((draft) => draft.case === of && !this.#live.has(draft.id));
	}

	/** Whether there is a draft `id`, as it lies there now. */
	async isThere(id: string): Promise<boolean> {
		await this.refresh();
		return this.#all.some((draft) => draft.id === id);
	}

	/** Notes what stands in an open form; it is written soon. `fields`: as it is shown, for who must save it in a file. */
	note(draft: Omit<Draft, 'turn'>, fields: readonly ShownField[] = []): void {
		this.#fields.set(draft.id, fields);
		this.#live = new Set(this.#live).add(draft.id);
		this.#turn += 1;
		this.#change(draft.id, { ...draft, turn: this.#turn });
	}

	/** The form of draft `id` is shown no more; what stood in it is offered again. */
	leave(id: string): void {
		const live = new Set(this.#live);
		if (live.delete(id)) this.#live = live;
	}

	/** Draft `id` was cancelled or thrown away. */
	drop(id: string): void {
		if (!this.#all.some((draft) => draft.id === id)) return;
		this.#change(id, null);
		void this.flush();
	}

	/** What stood in draft `id` is in its case now; the draft goes once that is kept. */
	done(id: string): void {
		if (!this.#all.some((draft) => draft.id === id)) return;
		this.#saved.add(id);
		this.#all = this.#all.filter((draft) => draft.id !== id);
		void this.flush();
	}

	/** Lets go of the drafts of a case that was removed, and took them along. */
	forgetCase(of: string): void {
		this.#waiting = new Map([...this.#waiting].filter(([, draft]) => draft?.case !== of));
		this.#all = withoutCase(this.#all, of);
	}

	/** Writes what waits, and says whether all is written. */
	async flush(): Promise<boolean> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		await this.#last;
		const saved = [...this.#saved];
		if (saved.length > 0 && (await this.#isCaseKept())) {
			for (const id of saved) this.#saved.delete(id);
			this.#waiting = new Map([...this.#waiting, ...saved.map((id) => [id, null] as const)]);
		}
		if (!this.isDirty) this.failed = null;
		this.#running ??= this.#write().finally(() => {
			this.#running = null;
		});
		await this.#running;
		return !this.isDirty;
	}

	/** Ends the watch, once the dossier is on the lock. */
	stop(): void {
		clearTimeout(this.#timer);
		for (const end of this.#ends) end();
		this.#all = [];
		this.#fields.clear();
	}

	#change(id: string, draft: Draft | null): void {
		const change = new Map([[id, draft]]);
		this.#all = changedDrafts(this.#all, change);
		this.#waiting = new Map(this.#waiting).set(id, draft);
		this.#timer ??= setTimeout(() => void this.flush(), pause);
	}

	async #write(): Promise<void> {
		while (this.isDirty) if (!(await this.#writeOnce())) return;
	}

	async #writeOnce(): Promise<boolean> {
		const changes = this.#waiting;
		const written = await this.#vault.changeDrafts((now) => changedDrafts(now, changes));
		this.failed = written.ok ? null : written.reason;
		if (!written.ok) return false;
		this.#waiting = new Map([...this.#waiting].filter(([id, draft]) => changes.get(id) !== draft));
		return true;
	}
}
