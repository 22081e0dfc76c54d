/**
 * The lead of one meeting: of all desks at which it is open in this browser, one has it. A desk without it
 * learns when nobody has it any more, and takes it only when it is asked to: whoever had it may just be
 * reloading, and comes back to lead on.
 */
export class Lead {
	readonly #name: string;
	readonly #locks: LockManager | undefined;
	#isHeld = $state(false);
	#isFree = $state(false);
	/** Lets go of it; none while another desk has it. */
	#release: (() => void) | undefined;
	/** Ends the waiting for the lead to come free. */
	#watch: AbortController | undefined;
	#hasEnded = false;

	private constructor(meeting: string, locks: LockManager | undefined) {
		this.#name = `signaalwijzer-meeting-${meeting}`;
		this.#locks = locks;
	}

	/** Takes the lead of a meeting where no other desk has it; a browser without locks gives it to each. */
	static async of(meeting: string, locks: LockManager | undefined): Promise<Lead> {
		const lead = new Lead(meeting, locks);
		await lead.#ask({ ifAvailable: true });
		return lead;
	}

	/** Whether this desk leads; another one may take that over at any moment. */
	get isHeld(): boolean {
		return this.#isHeld;
	}

	/** Whether nobody leads: the desk that did was closed. */
	get isFree(): boolean {
		return this.#isFree;
	}

	/** Takes the lead, from the desk that has it where there is one. */
	async take(): Promise<void> {
		if (!this.#isHeld) await this.#ask({ steal: true });
	}

	/** Another desk said that it leads: waits for it to stop. */
	heard(): void {
		if (this.#isFree) this.#wait();
	}

	/** Gives it up, and waits for nothing any more. */
	end(): void {
		this.#hasEnded = true;
		this.#watch?.abort();
		this.#release?.();
	}

	/** Resolves as soon as it is known whether the lead was given. */
	async #ask(options: LockOptions): Promise<void> {
		const locks = this.#locks;
		if (!locks) {
			this.#isHeld = true;
			return;
		}
		this.#watch?.abort();
		await new Promise<void>((known) => {
			locks
				.request(this.#name, options, async (lock) => {
					if (!lock) return;
					this.#isHeld = true;
					this.#isFree = false;
					known();
					await new Promise<void>((release) => {
						this.#release = release;
					});
				})
				// Rejects when another desk takes it over.
				.catch(() => undefined)
				.finally(() => {
					this.#isHeld = false;
					this.#release = undefined;
					known();
					this.#wait();
				});
		});
	}

	/** Stands in the row for the lead, and lets go of it at once when it comes: nobody has it then. */
	#wait(): void {
		this.#isFree = false;
		if (this.#hasEnded) return;
		this.#watch?.abort();
		const watch = new AbortController();
		this.#watch = watch;
		this.#locks
			?.request(this.#name, { signal: watch.signal }, () => {
				this.#isFree = !watch.signal.aborted;
			})
			// Rejects when it is waited for no longer.
			.catch(() => undefined);
	}
}

/** What a desk must know of the lead. */
export type DeskLead = Pick<Lead, 'isHeld' | 'isFree' | 'take' | 'heard'>;
