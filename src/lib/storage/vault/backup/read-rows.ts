import type { OpenAgeFile } from '#lib/storage/vault/backup/age-file.ts';
import { maxRowLength, maxRows } from '#lib/storage/vault/backup/backup-format.ts';
import { type JsonPart, JsonParts } from '#lib/storage/vault/backup/json-parts.ts';
import { Refused } from '#lib/storage/vault/backup/refusal.ts';

/** Reads the text of an opened file piece by piece. Throws `Refused` where a piece does not fit or is no text. */
async function* textOf({ content, pieces }: OpenAgeFile): AsyncGenerator<string> {
	const reader = (await content()).getReader();
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let good = 0;
	try {
		for (;;) {
			const { done, value } = await read(reader, () => (good === pieces - 1 ? 'incomplete' : 'altered'));
			if (done) break;
			good += 1;
			yield decoded(() => decoder.decode(value, { stream: true }));
		}
		yield decoded(() => decoder.decode());
	} finally {
		// Whoever reads no further leaves nothing open. What broke off has no more to cancel.
		reader.cancel().catch(() => undefined);
	}
}

async function read(
	reader: ReadableStreamDefaultReader<Uint8Array>,
	broken: () => 'incomplete' | 'altered'
): Promise<ReadableStreamReadResult<Uint8Array>> {
	try {
		return await reader.read();
	} catch (error) {
		// The file was moved or changed since it was chosen; all else is a seal that does not fit.
		throw new Refused(error instanceof DOMException ? 'unreadable' : broken());
	}
}

function decoded(decode: () => string): string {
	try {
		return decode();
	} catch {
		throw new Refused('foreign');
	}
}

/**
 * Reads the rows of all tables, in the order of the file, and returns the frame: the document with a zero
 * for each row. `onpiece` hears how many of the file's pieces were read. Throws `Refused`.
 */
export async function* readRows(
	file: OpenAgeFile,
	onpiece: (done: number) => void
): AsyncGenerator<readonly JsonPart[], unknown> {
	let rows: JsonPart[] = [];
	let count = 0;
	let pieces = 0;
	const parts = new JsonParts((part) => {
		rows.push(part);
	});
	for await (const text of textOf(file)) {
		parts.push(text);
		count += rows.length;
		// What is so large is no dossier, and would fill the memory.
		if (parts.held > maxRowLength || count > maxRows) throw new Refused('foreign');
		if (rows.length > 0) yield rows;
		rows = [];
		pieces += 1;
		onpiece(Math.min(pieces, file.pieces));
	}
	try {
		return parts.end();
	} catch {
		throw new Refused('foreign');
	}
}
