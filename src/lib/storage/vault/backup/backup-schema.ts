import * as v from 'valibot';
import { dossierCaseSchema, removalSchema } from '#lib/flow/dossier/case-schema.ts';
import { momentSchema } from '#lib/flow/dossier/entry-schema.ts';
import { profileSchema } from '#lib/flow/profile-schema.ts';
import { backupFormat, type BackupTable } from '#lib/storage/vault/backup/backup-format.ts';
import type { VaultSettings } from '#lib/storage/vault/settings.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const limit = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

/** The settings of a dossier as they stand in a backup. */
const settingsSchema = v.strictObject({
	format: v.literal(1),
	lastBackup: v.nullable(v.strictObject({ on: momentSchema, cases: count })),
	changesSince: count,
	automatic: v.boolean(),
	remindAfter: v.strictObject({ changes: limit, days: limit }),
	role: v.exactOptional(v.pipe(v.string(), v.maxLength(100)))
}) satisfies v.GenericSchema<unknown, VaultSettings>;

/** The form of one row of each table. */
export const rowSchemas = {
	cases: dossierCaseSchema,
	removals: removalSchema,
	settings: settingsSchema,
	profile: profileSchema
} satisfies Readonly<Record<BackupTable, v.GenericSchema>>;

/** What stands around the tables. */
const head = {
	app: v.literal('signaalwijzer'),
	kind: v.literal('dossier-backup'),
	format: v.literal(backupFormat),
	madeOn: momentSchema
};

/** The document in a backup, whole: the form that is published. */
export const backupSchema = v.strictObject({
	...head,
	tables: v.strictObject({
		cases: v.array(rowSchemas.cases),
		removals: v.array(rowSchemas.removals),
		settings: v.pipe(v.array(rowSchemas.settings), v.maxLength(1)),
		profile: v.pipe(v.array(rowSchemas.profile), v.maxLength(1))
	})
});

const places = v.array(v.literal(0));
const onePlace = v.pipe(places, v.maxLength(1));

/** The document with a zero for each row, as it is left when the rows were read one by one. */
export const frameSchema = v.strictObject({
	...head,
	tables: v.strictObject({ cases: places, removals: places, settings: onePlace, profile: onePlace })
});
