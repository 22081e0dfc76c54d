import * as v from 'valibot';
import type { DossierCase, RemovalLine } from '#lib/flow/dossier/case.ts';
import type { Moment } from '#lib/flow/dossier/entry.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { OpenAgeFile } from '#lib/storage/vault/backup/age-file.ts';
import { backupFormat, type BackupTable, backupTables } from '#lib/storage/vault/backup/backup-format.ts';
import { frameSchema, rowSchemas } from '#lib/storage/vault/backup/backup-schema.ts';
import type { JsonPart } from '#lib/storage/vault/backup/json-parts.ts';
import { readRows } from '#lib/storage/vault/backup/read-rows.ts';
import { type BackupRefusal, refuse, Refused } from '#lib/storage/vault/backup/refusal.ts';
import { caseUpgrades } from '#lib/flow/dossier/records/case-upgrades.ts';
import { upgraded } from '#lib/flow/dossier/records/upgrade.ts';
import type { VaultSettings } from '#lib/storage/vault/settings.ts';

/** What stands in a backup beside its cases. Of those only the number is held: they are read again one by one. */
export interface BackupContent {
	readonly madeOn: Moment;
	readonly cases: number;
	readonly removals: readonly RemovalLine[];
	readonly settings: VaultSettings | null;
	readonly profile: Profile | null;
}

/** How many cases are given out at a time: as many as the vault keeps in one transaction. */
const casesAtATime = 100;

/** What a row holds, or why it is refused. */
type Row = { readonly ok: true; readonly value: unknown } | BackupRefusal;

function readRow(table: BackupTable, text: string, place: string): Row {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return refuse('damaged', place);
	}
	if (table === 'cases') {
		// A case may have been written by an older version, like one in the database.
		const record = upgraded(value, caseUpgrades);
		if (typeof record === 'string') return refuse(record, place);
		value = record.record;
	}
	const read = v.safeParse(rowSchemas[table], value);
	// The row itself, with its keys in the order in which they were written.
	if (read.success) return { ok: true, value };
	const inRow = v.getDotPath(read.issues[0]);
	return refuse('damaged', inRow === null ? place : `${place}.${inRow}`);
}

const isTable = (name: string): name is BackupTable => (backupTables as readonly string[]).includes(name);

/** Checks what stands around the rows. The document may be none of ours, or a newer one. */
function readFrame(frame: unknown): { readonly ok: true; readonly madeOn: Moment } | BackupRefusal {
	const { app, kind, format } = Object(frame) as Readonly<Record<string, unknown>>;
	if (app !== 'signaalwijzer' || kind !== 'dossier-backup') return refuse('foreign');
	if (typeof format === 'number' && format > backupFormat) return refuse('newer');
	const read = v.safeParse(frameSchema, frame);
	if (read.success) return { ok: true, madeOn: read.output.madeOn };
	return refuse('damaged', v.getDotPath(read.issues[0])?.replace(/^tables\./, ''));
}

/**
 * Reads the whole backup and checks every row, so that what is used of it later fits as a whole.
 * `onpiece` hears how many of the file's pieces were read.
 */
export async function readBackup(
	file: OpenAgeFile,
	onpiece: (done: number) => void
): Promise<({ readonly ok: true } & BackupContent) | BackupRefusal> {
	const count: Record<BackupTable, number> = { cases: 0, removals: 0, settings: 0, profile: 0 };
	const kept: Record<Exclude<BackupTable, 'cases'>, unknown[]> = { removals: [], settings: [], profile: [] };
	const ids = new Set<string>();
	/** The first that was found; more of them are not held. */
	const faults: { first?: BackupRefusal } = {};

	const take = ({ group, name, text }: JsonPart): void => {
		// What else there may be, the frame says.
		if (group !== 'tables' || !isTable(name)) return;
		const place = `${name}[${String(count[name])}]`;
		count[name] += 1;
		const row = readRow(name, text, place);
		if (!row.ok) faults.first ??= row;
		else if (name !== 'cases') kept[name].push(row.value);
		else {
			const { id } = row.value as DossierCase;
			if (ids.has(id)) faults.first ??= refuse('damaged', `${place}.id`);
			ids.add(id);
		}
	};

	let frame: unknown;
	try {
		const rows = readRows(file, onpiece);
		let next = await rows.next();
		for (; !next.done; next = await rows.next()) next.value.forEach(take);
		frame = next.value;
	} catch (error) {
		if (error instanceof Refused) return error.refusal;
		throw error;
	}
	// First whose document it is: a newer one has rows that this version does not know.
	const head = readFrame(frame);
	if (!head.ok) return head;
	if (faults.first) return faults.first;
	return {
		ok: true,
		madeOn: head.madeOn,
		cases: count.cases,
		removals: kept.removals as RemovalLine[],
		settings: (kept.settings[0] ?? null) as VaultSettings | null,
		profile: (kept.profile[0] ?? null) as Profile | null
	};
}

/**
 * Reads the cases of a backup that was read whole before, in batches of a hundred; only those of `ids` where
 * they are given. Throws `Refused` where the file is another by now.
 */
export async function* readCases(
	file: OpenAgeFile,
	ids: ReadonlySet<string> | null
): AsyncGenerator<readonly DossierCase[]> {
	let batch: DossierCase[] = [];
	for await (const rows of readRows(file, () => undefined)) {
		for (const { group, name, text } of rows) {
			if (group !== 'tables' || name !== 'cases') continue;
			const row = readRow('cases', text, name);
			if (!row.ok) throw new Refused('altered');
			const value = row.value as DossierCase;
			if (ids?.has(value.id) ?? true) batch.push(value);
			if (batch.length < casesAtATime) continue;
			yield batch;
			batch = [];
		}
	}
	if (batch.length > 0) yield batch;
}
