/** All that `stream` gives, up to `most` bytes; null where it gives more, or breaks off. */
async function gathered(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	most: number
): Promise<Uint8Array<ArrayBuffer> | null> {
	const reader = stream.getReader();
	const pieces: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
			if (size > most) {
				await reader.cancel();
				return null;
			}
			pieces.push(value);
		}
	} catch {
		return null;
	}
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}

const streamOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
	new Blob([bytes]).stream();

/** `text` in as few bytes as raw deflate makes of it. */
export async function deflated(text: string): Promise<Uint8Array<ArrayBuffer>> {
	const packed = streamOf(new TextEncoder().encode(text)).pipeThrough(new CompressionStream('deflate-raw'));
	const bytes = await gathered(packed, Number.POSITIVE_INFINITY);
	if (!bytes) throw new Error('Deflating broke off');
	return bytes;
}

/**
 * The text that was deflated to `bytes`; null where they are something else, or would become more than
 * `most` bytes: a few hostile bytes can stand for a flood.
 */
export async function inflated(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string | null> {
	const whole = await gathered(streamOf(bytes).pipeThrough(new DecompressionStream('deflate-raw')), most);
	if (!whole) return null;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(whole);
	} catch {
		return null;
	}
}
