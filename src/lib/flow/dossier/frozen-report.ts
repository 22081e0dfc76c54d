import * as v from 'valibot';
import { textSchema } from '#lib/flow/walk-schema.ts';

// The form of a document as it was shown. The report model of the exports is of this form; it is named
// here as well, because what was frozen must be read back and checked long after it was made.

const list = <Item extends v.GenericSchema>(
	item: Item
): v.SchemaWithPipe<readonly [v.ArraySchema<Item, undefined>, v.ReadonlyAction<v.InferOutput<Item>[]>]> =>
	v.pipe(v.array(item), v.readonly());

const rowSchema = v.strictObject({ label: textSchema, value: textSchema });

const blockSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('heading'), level: v.picklist([1, 2]), text: textSchema }),
	v.strictObject({ kind: v.literal('paragraph'), text: textSchema }),
	v.strictObject({ kind: v.literal('list'), items: list(textSchema) }),
	v.strictObject({ kind: v.literal('rows'), rows: list(rowSchema) }),
	v.strictObject({
		kind: v.literal('step'),
		question: textSchema,
		answer: textSchema,
		by: v.picklist(['person', 'rule']),
		reason: v.nullable(rowSchema),
		why: v.nullable(rowSchema)
	})
]);

/** A document as it was shown when a decision was concluded. */
export const frozenReportSchema = v.strictObject({ title: textSchema, blocks: list(blockSchema) });

/** A document as it was shown. It has the form of the report model, so that every writer can write it. */
export type FrozenReport = v.InferOutput<typeof frozenReportSchema>;
