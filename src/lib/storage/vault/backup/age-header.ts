import { type BackupRefusal, refuse } from '#lib/storage/vault/backup/refusal.ts';

const firstLine = 'age-encryption.org/v1\n';
/** Far more than the header of a file with a passphrase takes, which is some 150 bytes. */
const longestHeader = 8192;
/**
 * The most work that is done for the passphrase of a file: what the `age` command itself writes, a
 * quarter of a gigabyte and some seconds. A hostile file could ask for hours.
 */
const highestWorkFactor = 18;

/** The version, one stanza with salt, work factor and sealed file key, and the seal of the header. */
const wholeHeader =
	/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,8})\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;

/** The bytes of the header of a file that a passphrase opens, up to where the sealed content starts. */
export interface AgeHeader {
	readonly ok: true;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The header of `file` in the age format (age-encryption.org/v1), read before any work is done for it:
 * one stanza `scrypt` with a salt and a work factor that this device can bear.
 */
export async function readAgeHeader(file: Blob): Promise<AgeHeader | BackupRefusal> {
	const bytes = new Uint8Array(await file.slice(0, longestHeader).arrayBuffer());
	// The header is ASCII; what is not becomes one character a byte, which no pattern below takes.
	const text = new TextDecoder('ascii').decode(bytes);
	if (!text.startsWith(firstLine)) return refuse(firstLine.startsWith(text) ? 'incomplete' : 'foreign');

	const [head = ''] = text.split('\n---', 1);
	const types = [...head.matchAll(/^-> (\S+)[ \n]/gm)].map(([, type]) => type);
	if (types.length > 0 && !types.includes('scrypt')) return refuse('recipients');
	const isCutOff = file.size < longestHeader && !/\n---.*\n/.test(text);
	const match = wholeHeader.exec(text);
	if (match === null) return refuse(isCutOff ? 'incomplete' : 'altered');
	if (Number(match[1]) > highestWorkFactor) return refuse('work-factor');
	return { ok: true, bytes: bytes.slice(0, match[0].length) };
}
