import type { Picture } from '#lib/storage/scan/read-code.ts';
import { hasWorkers, makeWorker } from '#lib/storage/worker.ts';

/** Reads codes from pictures, one at a time, in a worker, so that the page goes on meanwhile. Who opens it ends it. */
export class CodeReader {
	#worker: Worker | null = null;

	/** The text of the QR code in `picture`; null where there is none. Rejects where the worker cannot be fetched. */
	async read(picture: Picture): Promise<string | null> {
		if (!hasWorkers) return (await import('#lib/storage/scan/read-code.ts')).readCode(picture);
		this.#worker ??= makeWorker('scan');
		const worker = this.#worker;
		return new Promise((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<string | null>) => {
				resolve(data);
			};
			worker.onerror = ({ message }) => {
				reject(new Error(`The code could not be read: ${message}`));
			};
			worker.postMessage(picture, [picture.data.buffer]);
		});
	}

	/** Ends the worker. */
	end(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}
}
