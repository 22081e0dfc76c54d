import { emptyProfile } from '#lib/flow/profile.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { WriteResult } from '#lib/storage/tab-store.ts';
import { saveProfile } from '#lib/storage/profile.ts';
import type { Session } from '#lib/ui/session/session.svelte.ts';
import type { TabWork } from '#lib/ui/session/tab-work.svelte.ts';

/** How the last change fares: not made yet, on its way, kept, or not kept and why. */
export type Keeping = 'idle' | 'busy' | 'kept' | 'quota' | 'blocked';

/**
 * Changes the organisation profile and keeps each change on the device. The session that shows it has
 * the change at once; what replaces the whole profile can be undone while the tab is open.
 */
export class ProfileKeeper {
	#session: Session | null = null;
	#isSaving = false;
	#before = $state.raw<Profile | null>(null);
	#profile = $state.raw<Profile>(emptyProfile);
	keeping = $state<Keeping>('idle');
	isLoaded = $state(false);
	/** Rises when the profile is replaced as a whole, so that the fields begin anew. */
	generation = $state(0);

	get profile(): Profile {
		return this.#profile;
	}

	get canUndo(): boolean {
		return this.#before !== null;
	}

	/** Serves `session` from here on: with what the device keeps, or with a change that is not kept yet. */
	async open(session: Session): Promise<void> {
		this.#session = session;
		if (this.keeping === 'idle' || this.keeping === 'kept') {
			await session.loadProfile();
			this.#profile = session.profile;
		} else {
			session.profile = this.#profile;
		}
		this.isLoaded = true;
	}

	/** Puts `profile` in the place of the profile and keeps it. */
	change(profile: Profile): void {
		this.#profile = profile;
		if (this.#session) this.#session.profile = profile;
		void this.save();
	}

	/** Changes so much at once that it can be undone. */
	replace(profile: Profile): void {
		this.#before = this.#profile;
		this.generation += 1;
		this.change(profile);
	}

	/** Empties the profile. */
	wipe(): void {
		this.replace(emptyProfile);
	}

	/** Puts back the profile that was last replaced. */
	undo(): void {
		if (!this.#before) return;
		const before = this.#before;
		this.#before = null;
		this.generation += 1;
		this.change(before);
	}

	/** Keeps the profile as it stands. Changes made meanwhile are kept after it, the last one last. */
	async save(): Promise<void> {
		this.keeping = 'busy';
		if (this.#isSaving) return;
		this.#isSaving = true;
		let saved: Profile;
		let written: WriteResult;
		do {
			saved = this.#profile;
			written = await saveProfile(saved);
		} while (saved !== this.#profile);
		this.#isSaving = false;
		this.keeping = written.ok ? 'kept' : written.reason;
	}
}

const keepers = new WeakMap<TabWork, ProfileKeeper>();

/** The keeper of a tab: one, so that a change can still be undone after a visit to another page. */
export function keeperOf(work: TabWork): ProfileKeeper {
	const keeper = keepers.get(work) ?? new ProfileKeeper();
	keepers.set(work, keeper);
	return keeper;
}
