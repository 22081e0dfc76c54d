import { argon2id } from 'hash-wasm';
import type { Bytes } from '#lib/storage/vault/crypto/bytes.ts';

/** What one derivation with Argon2id costs. */
export interface Cost {
	/** In KiB. */
	readonly memory: number;
	readonly passes: number;
	readonly lanes: number;
}

/** What is asked of the worker. */
export interface Argon2Request extends Cost {
	readonly passphrase: string;
	readonly salt: Bytes;
}

/** 32 derived bytes, and how long the derivation took (ms), without the loading around it. */
export interface Argon2Answer {
	readonly bytes: Bytes;
	readonly took: number;
}

/** The 32 bytes that Argon2id makes of a passphrase. It keeps its thread busy until it is done. */
export async function argon2(request: Argon2Request): Promise<Argon2Answer> {
	const { passphrase, salt, memory, passes, lanes } = request;
	const start = performance.now();
	const bytes = await argon2id({
		password: passphrase,
		salt,
		memorySize: memory,
		iterations: passes,
		parallelism: lanes,
		hashLength: 32,
		outputType: 'binary'
	});
	return { bytes: new Uint8Array(bytes), took: performance.now() - start };
}
