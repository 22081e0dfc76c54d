import { type Argon2Request, argon2 } from '#lib/storage/vault/crypto/argon2.ts';

// One passphrase, one answer: the memory of the derivation goes with the worker.
addEventListener('message', ({ data }: MessageEvent<Argon2Request>) => {
	// Reported, it reaches who made the worker: a device may not have the memory.
	argon2(data).then(postMessage, reportError);
});
