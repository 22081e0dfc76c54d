import * as v from 'valibot';
import { type DossierCase, linkKinds, type RemovalLine, removalReasons } from '#lib/flow/dossier/case.ts';
import {
	entrySchema,
	idSchema,
	momentSchema,
	outcomeSchema,
	shortTextSchema
} from '#lib/flow/dossier/entry-schema.ts';
import { daySchema, textSchema, walkSchema } from '#lib/flow/walk-schema.ts';
import type { Walk } from '#lib/flow/walk.ts';
import { dutyIds } from '#lib/machines/duty.ts';
import { pathIds } from '#lib/machines/registry.ts';

/** The most letters that the label of a case may have. */
export const maxLabelLength = 100;

const decisionSchema = v.strictObject({
	id: idSchema,
	opened: daySchema,
	// The schema checks the whole form; its type says of records that a key may be undefined, and JSON has no such thing.
	walk: v.pipe(
		walkSchema,
		v.transform((walk) => walk as Walk)
	),
	standing: v.array(
		v.strictObject({
			path: v.picklist(pathIds),
			version: v.pipe(v.string(), v.maxLength(40)),
			outcome: v.nullable(outcomeSchema),
			verdict: v.nullable(v.picklist(['ja', 'eerst', 'nee', 'nu'])),
			duties: v.array(v.picklist(dutyIds))
		})
	),
	exchange: v.exactOptional(idSchema),
	follows: v.exactOptional(idSchema)
});

const exchangeSchema = v.strictObject({
	id: idSchema,
	opened: daySchema,
	recipient: v.pipe(v.string(), v.maxLength(100)),
	who: shortTextSchema,
	goal: textSchema,
	information: textSchema,
	consentIsBasis: v.boolean()
});

const hasOwnIds = (items: readonly { readonly id: string }[]): boolean =>
	new Set(items.map(({ id }) => id)).size === items.length;

/** A case as it lies in the store or in a copy. What an id refers to may be missing; no id stands twice. */
export const dossierCaseSchema = v.strictObject({
	format: v.literal(3),
	id: idSchema,
	label: v.pipe(v.string(), v.minLength(1), v.maxLength(maxLabelLength)),
	opened: daySchema,
	changed: momentSchema,
	decisions: v.pipe(
		v.array(decisionSchema),
		v.check((items) => hasOwnIds(items))
	),
	exchanges: v.pipe(
		v.array(exchangeSchema),
		v.check((items) => hasOwnIds(items))
	),
	links: v.array(v.strictObject({ case: idSchema, kind: v.picklist(linkKinds) })),
	entries: v.pipe(
		v.array(entrySchema),
		v.check((items) => hasOwnIds(items))
	),
	reviewOn: v.exactOptional(daySchema),
	keepUntil: v.exactOptional(daySchema)
}) satisfies v.GenericSchema<unknown, DossierCase>;

/** What stays of a removed case. */
export const removalSchema = v.strictObject({
	id: idSchema,
	on: daySchema,
	reason: v.picklist(removalReasons),
	by: shortTextSchema
}) satisfies v.GenericSchema<unknown, RemovalLine>;
