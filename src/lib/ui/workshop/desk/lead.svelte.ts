/** The lead of one meeting: of all desks at which it is open in this browser, one has it. */
export class Lead {
	readonly #name: string;
	readonly #locks: LockManager | undefined;
	#isHeld = $state(false);
	/** Lets go of it; none while another desk has it. */
	#release: (() => void) | undefined;

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

	/** Takes the lead over from the desk that has it. */
	async take(): Promise<void> {
		if (!this.#isHeld) await this.#ask({ steal: true });
	}

	/** Gives it up. */
	end(): void {
		this.#release?.();
	}

	/** Resolves as soon as it is known whether the lead was given. */
	async #ask(options: LockOptions): Promise<void> {
		const locks = this.#locks;
		if (!locks) {
			this.#isHeld = true;
			return;
		}
		await new Promise<void>((known) => {
			locks
				.request(this.#name, options, async (lock) => {
					if (!lock) return;
					this.#isHeld = true;
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
				});
		});
	}
}
