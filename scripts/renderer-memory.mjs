// How much memory the process behind a page has to itself, as `bench-dossier.ts` asks.
import { readFileSync } from 'node:fs';

/**
 * The private memory of a process in MB (pages that no other process shares), or null where the system does not tell.
 *
 * @param {number} pid
 */
function privateMemory(pid) {
	try {
		const text = readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8');
		const lines = [...text.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)];
		return lines.reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1000;
	} catch {
		return null;
	}
}

/** Watches the memory of the processes that draw pages. */
export class RendererMemory {
	/** @type {import('@playwright/test').CDPSession} */
	#devtools;

	/** @param {import('@playwright/test').CDPSession} devtools of the browser as a whole */
	constructor(devtools) {
		this.#devtools = devtools;
	}

	/** The most that one of them has now (MB); null where the system does not tell. */
	async now() {
		const { processInfo } = await this.#devtools.send('SystemInfo.getProcessInfo');
		const found = processInfo
			.filter(({ type }) => type === 'renderer')
			.map(({ id }) => privateMemory(id))
			.filter((memory) => memory !== null);
		return found.length > 0 ? Math.max(...found) : null;
	}

	/**
	 * What `work` gives, and the most that was had at any moment of it (MB), looked at ten times a second.
	 *
	 * @template Result
	 * @param {() => Promise<Result>} work
	 * @returns {Promise<{ result: Result, peak: number | null }>}
	 */
	async during(work) {
		/** @type {number | null} */
		let peak = null;
		const look = async () => {
			const memory = await this.now();
			if (memory !== null) peak = Math.max(peak ?? 0, memory);
		};
		const timer = setInterval(() => void look(), 100);
		try {
			const result = await work();
			await look();
			return { result, peak };
		} finally {
			clearInterval(timer);
		}
	}
}
