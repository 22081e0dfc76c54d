import type { Argon2Answer, Argon2Request } from '#lib/storage/vault/crypto/argon2.ts';
import { hasWorkers, makeWorker } from '#lib/storage/worker.ts';

/** A passphrase as it is used: the same letters give the same bytes on every keyboard. */
export const normalised = (passphrase: string): string => passphrase.normalize('NFC');

/**
 * What Argon2id makes of a passphrase, in a worker, so that the page goes on meanwhile. Rejects with an
 * `UnknownError` where the worker cannot be fetched, or the device has not the memory.
 */
export async function stretched(request: Argon2Request): Promise<Argon2Answer> {
	if (!hasWorkers) return (await import('#lib/storage/vault/crypto/argon2.ts')).argon2(request);
	const worker = makeWorker('argon2');
	try {
		return await new Promise((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<Argon2Answer>) => {
				resolve(data);
			};
			worker.onerror = ({ message }) => {
				reject(new DOMException(`the passphrase could not be stretched: ${message}`, 'UnknownError'));
			};
			worker.postMessage(request);
		});
	} finally {
		worker.terminate();
	}
}
