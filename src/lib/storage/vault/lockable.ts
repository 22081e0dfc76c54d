import type { Session } from '#lib/storage/vault/session.ts';

/** What is open until it is locked, here or in another tab, and what the tabs hear of each other meanwhile. */
export abstract class Lockable {
	protected readonly session: Session;

	constructor(session: Session) {
		this.session = session;
	}

	/** Whether it was locked. */
	get isLocked(): boolean {
		return this.session.isLocked;
	}

	/** Drops the keys and locks every tab; what was being written is written. */
	lock(): void {
		this.session.lock();
	}

	/**
	 * Hears that it is about to be locked, whoever does it. The keys are there until `listen` returns: a write that it
	 * begins takes them along and ends.
	 */
	onending(listen: () => void): () => void {
		return this.session.endings.add(listen);
	}

	/** Hears that it is locked: here, in another tab, or because the database was closed under us. */
	onlock(listen: () => void): () => void {
		return this.session.locks.add(listen);
	}

	/** Hears of each case that another tab changed or removed. */
	onchange(listen: (id: string) => void): () => void {
		return this.session.changes.add(listen);
	}

	/** Hears that someone works in another tab: this one is not idle either. */
	onactivity(listen: () => void): () => void {
		return this.session.activity.add(listen);
	}

	/** Tells the other tabs that someone works here. */
	signalActivity(): void {
		this.session.tell({ kind: 'active' });
	}
}
