import { Decrypter, Encrypter } from 'age-encryption';
import type { AgeHeader } from '#lib/storage/vault/backup/age-header.ts';
import { type BackupRefusal, refuse } from '#lib/storage/vault/backup/refusal.ts';

// The content of an age file: a nonce, then pieces that are each sealed (https://age-encryption.org/v1).
const nonceLength = 16;
const tagLength = 16;
const pieceLength = 64 * 1024 + tagLength;

/** `content` as a file that `passphrase` opens: `age --decrypt` does too. Held in the browser's store of blobs. */
export async function sealedFile(
	content: ReadableStream<Uint8Array<ArrayBuffer>>,
	passphrase: string,
	workFactor: number
): Promise<Blob> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(passphrase);
	encrypter.setScryptWorkFactor(workFactor);
	const stream = (await encrypter.encrypt(content)) as ReadableStream<Uint8Array<ArrayBuffer>>;
	return new Response(stream, { headers: { 'content-type': 'application/octet-stream' } }).blob();
}

/** An age file whose lock is open: its content can be read as often as needed, without the passphrase. */
export interface OpenAgeFile {
	readonly ok: true;
	/** The content from its start. It throws where a piece does not fit. */
	readonly content: () => Promise<ReadableStream<Uint8Array>>;
	/** How many sealed pieces there are, by the size of the file; each holds up to 64 KiB. */
	readonly pieces: number;
}

/** Opens the lock of `file` with `passphrase`. This is the slow part; `header` says that it can be borne. */
export async function openAgeFile(
	file: Blob,
	header: AgeHeader,
	passphrase: string
): Promise<OpenAgeFile | BackupRefusal> {
	const sealed = file.size - header.bytes.length - nonceLength;
	if (sealed < tagLength) return refuse('incomplete');

	const opens = { nothing: false };
	const decrypter = new Decrypter();
	decrypter.addPassphrase(passphrase);
	// Asked only when the passphrase opened nothing: so a wrong passphrase is told from a changed header.
	decrypter.addIdentity({
		unwrapFileKey: () => {
			opens.nothing = true;
			return null;
		}
	});
	let fileKey: Uint8Array;
	try {
		fileKey = await decrypter.decryptHeader(header.bytes);
	} catch {
		return refuse(opens.nothing ? 'passphrase' : 'altered');
	}

	return {
		ok: true,
		pieces: Math.ceil(sealed / pieceLength),
		content: () => {
			const reader = new Decrypter();
			reader.addIdentity({ unwrapFileKey: () => fileKey });
			return reader.decrypt(inPieces(file, header.bytes.length + nonceLength));
		}
	};
}

/**
 * The bytes of `file`: header and nonce, then one sealed piece at a time, each read when it is asked for.
 * So as many pieces come out as were good before the first that is not.
 */
function inPieces(file: Blob, start: number): ReadableStream<Uint8Array> {
	let from = 0;
	return new ReadableStream<Uint8Array>(
		{
			async pull(controller) {
				const to = from === 0 ? start : from + pieceLength;
				const piece = new Uint8Array(await file.slice(from, to).arrayBuffer());
				from = to;
				if (piece.length > 0) controller.enqueue(piece);
				if (from >= file.size) controller.close();
			}
		},
		{ highWaterMark: 0 }
	);
}
