/** How long the dossier is left alone before a backup is written (ms). */
export const quietTime = 30_000;
/** How long a change waits at most while others keep coming (ms). */
export const longestWait = 300_000;

/** Calls once when it was quiet for a while, or when the first call waited long enough. */
export class Quiet {
	readonly #call: () => void;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#since: number | null = null;

	constructor(call: () => void) {
		this.#call = call;
	}

	/** Begins to wait, or begins the quiet time anew. */
	start(): void {
		const now = Date.now();
		this.#since ??= now;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(
			() => {
				this.end();
				this.#call();
			},
			Math.max(0, Math.min(quietTime, this.#since + longestWait - now))
		);
	}

	/** Waits no more. */
	end(): void {
		clearTimeout(this.#timer);
		this.#since = null;
	}
}
