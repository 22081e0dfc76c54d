import * as v from 'valibot';
import type { WhatIfExample } from '#lib/flow/explain/what-if-link.ts';
import { ruleProfileSchema } from '#lib/flow/profile-schema.ts';
import { factsSchema } from '#lib/flow/walk-schema.ts';
import { pathIds } from '#lib/machines/registry.ts';

/** No fragment that is read is longer. */
const longest = 20_000;
/** A name in a machine. */
const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,79}$/));
const exampleSchema = v.strictObject({
	answers: v.record(idSchema, idSchema),
	facts: factsSchema,
	profile: ruleProfileSchema
});
const whatIfExampleSchema = v.strictObject({
	format: v.literal(1),
	main: v.picklist(pathIds),
	now: exampleSchema,
	then: exampleSchema
});

/** The example in what `whatIfLink` packed (`#w=…`); null where it holds none that can be read. */
export function readWhatIfLink(fragment: string): WhatIfExample | null {
	const packed = /^#?w=(.+)$/s.exec(fragment)?.[1];
	if (packed === undefined || packed.length > longest) return null;
	try {
		const read = v.safeParse(whatIfExampleSchema, JSON.parse(decodeURIComponent(packed)));
		return read.success ? read.output : null;
	} catch {
		return null;
	}
}
