// How much memory the process behind a page has to itself, as `bench-dossier.ts` asks.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

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
	 * The JavaScript heap of `page`, and the least that its process had within ten seconds (MB), once what is no longer
	 * used was collected: it is given back to the system little by little, at moments of the browser's own choosing.
	 *
	 * @param {import('@playwright/test').Page} page
	 * @returns {Promise<{ heap: number, whole: number | null }>}
	 */
	async collected(page) {
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('HeapProfiler.collectGarbage');
		const { usedSize } = await devtools.send('Runtime.getHeapUsage');
		await devtools.detach();
		let whole = await this.now();
		for (let look = 0; look < 10; look += 1) {
			await pause(1000);
			const memory = await this.now();
			if (whole !== null && memory !== null) whole = Math.min(whole, memory);
		}
		return { heap: usedSize / 1e6, whole };
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
