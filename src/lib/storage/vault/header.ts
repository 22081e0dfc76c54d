import * as v from 'valibot';
import type { Bytes } from '#lib/storage/vault/crypto/bytes.ts';
import { caseFormat } from '#lib/flow/dossier/records/case-upgrades.ts';
import type { VaultDatabase } from '#lib/storage/vault/vault-database.ts';

/** The format of the header that this version writes. */
export const headerFormat = 1;

const whole = (least: number, most: number): v.GenericSchema<number> =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const bytes = (least: number, most: number): v.GenericSchema<Bytes> =>
	v.custom<Bytes>(
		(value) => value instanceof Uint8Array && value.length >= least && value.length <= most,
		'bytes'
	);
// A wrapped key is 32 bytes and the 16 of its seal.
const wrapped = v.strictObject({ iv: bytes(12, 12), key: bytes(48, 48) });

const headerSchema = v.strictObject({
	id: v.literal('vault'),
	format: v.literal(headerFormat),
	/** The highest format in which cases may have been written. */
	records: whole(1, caseFormat),
	kdf: v.strictObject({
		alg: v.literal('argon2id'),
		// No one is held up for minutes by a header that somebody tampered with.
		memory: whole(8, 1_048_576),
		passes: whole(1, 100),
		lanes: whole(1, 16),
		salt: bytes(8, 64)
	}),
	wrapped,
	recovery: v.strictObject({ salt: bytes(8, 64), wrapped }),
	/** Wrong passphrases in a row, and when the last was given (ms). */
	failed: v.strictObject({ count: whole(0, Number.MAX_SAFE_INTEGER), last: v.number() }),
	idleMinutes: whole(1, 120)
});

/** What stands in clear beside the sealed records: how the keys are made, and the wrapped data key. */
export type Header = Readonly<v.InferOutput<typeof headerSchema>>;

/** Whether a header was written by a newer version of the app. */
export function isNewerHeader(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const isAbove = (key: string, highest: number): boolean => {
		const number = (value as Record<string, unknown>)[key];
		return typeof number === 'number' && number > highest;
	};
	return isAbove('format', headerFormat) || isAbove('records', caseFormat);
}

/** A header as it was found; null where it is damaged. */
function readHeader(value: unknown): Header | null {
	const result = v.safeParse(headerSchema, value);
	return result.success ? result.output : null;
}

/** The header of an open database; null where it is missing or damaged. */
export const headerOf = async (db: VaultDatabase): Promise<Header | null> =>
	readHeader(await db.header.get('vault'));

/** Writes the header of a new dossier and says whether it was the first: another tab may have been before us. */
export async function firstHeader(db: VaultDatabase, header: Header): Promise<boolean> {
	return db.transaction('rw', db.header, async () => {
		if ((await db.header.get('vault')) !== undefined) return false;
		await db.header.add(header);
		return true;
	});
}

/**
 * Changes the header in one transaction and returns it as it is now; null where `change` finds, in what lies there
 * at that moment, that it must not change, or where the header is damaged.
 */
export async function changedHeader(
	db: VaultDatabase,
	change: (now: Header) => Header | null
): Promise<Header | null> {
	return db.transaction('rw', db.header, async () => {
		const now = await headerOf(db);
		const next = now && change(now);
		if (next) await db.header.put(next);
		return next;
	});
}
