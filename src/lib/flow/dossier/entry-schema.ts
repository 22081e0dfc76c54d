import * as v from 'valibot';
import {
	changedFields,
	type Entry,
	sharingGrounds,
	signalSteps,
	toldMoments
} from '#lib/flow/dossier/entry.ts';
import { frozenReportSchema } from '#lib/flow/dossier/frozen-report.ts';
import { askers, requestAnswers } from '#lib/flow/dossier/rights-entry.ts';
import { ageSchema, daySchema, ruleVersionsSchema, textSchema } from '#lib/flow/walk-schema.ts';
import { manners } from '#lib/flow/walk.ts';
import { dutyIds } from '#lib/machines/duty.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { authorities, consentEventKinds, persons } from '#lib/rules/facts.ts';

/** The id of a case or of a part of it, as it was made here or came with a copy. */
export const idSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** A moment in UTC, to the second or finer, such as `2026-11-28T09:30:00.000Z`. */
export const momentSchema = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/)
);

/** The function of who wrote something, or a short word of the like. */
export const shortTextSchema = v.pipe(v.string(), v.maxLength(500));

/** The id of an outcome. */
export const outcomeSchema = v.pipe(v.string(), v.maxLength(100));

const base = {
	id: idSchema,
	on: daySchema,
	noted: momentSchema,
	by: shortTextSchema,
	corrects: v.exactOptional(idSchema),
	decision: v.exactOptional(idSchema)
};

/** One line of what happened in a case, as it lies in the store or in a copy. */
export const entrySchema = v.variant('kind', [
	v.strictObject({
		...base,
		kind: v.literal('toestemming'),
		exchange: idSchema,
		persoon: v.picklist(persons),
		gebeurtenis: v.picklist(consentEventKinds),
		manner: v.exactOptional(v.picklist(manners)),
		until: v.exactOptional(daySchema),
		remarks: textSchema
	}),
	v.strictObject({
		...base,
		kind: v.literal('gedeeld'),
		exchange: idSchema,
		what: textSchema,
		ground: v.picklist(sharingGrounds),
		manner: v.picklist(manners),
		told: v.picklist(toldMoments),
		remarks: textSchema
	}),
	v.strictObject({
		...base,
		kind: v.literal('signaal'),
		step: v.picklist(signalSteps),
		where: shortTextSchema,
		dayUnknown: v.exactOptional(v.literal(true)),
		remarks: textSchema
	}),
	v.strictObject({
		...base,
		kind: v.literal('jeugdige'),
		leeftijd: v.exactOptional(ageSchema),
		ageOn: v.exactOptional(daySchema),
		gezag: v.exactOptional(v.picklist(authorities)),
		wilsbekwaam: v.exactOptional(v.boolean()),
		nextBoundary: v.exactOptional(daySchema)
	}),
	v.strictObject({
		...base,
		kind: v.literal('besluit'),
		decision: idSchema,
		language: v.picklist(['nl', 'en']),
		rules: ruleVersionsSchema,
		paths: v.array(
			v.strictObject({
				path: v.picklist(pathIds),
				outcome: outcomeSchema,
				verdict: v.picklist(['ja', 'eerst', 'nee', 'nu']),
				duties: v.array(v.picklist(dutyIds))
			})
		),
		report: frozenReportSchema
	}),
	v.strictObject({ ...base, kind: v.literal('notitie'), text: textSchema }),
	v.strictObject({ ...base, kind: v.literal('taak'), text: textSchema, due: daySchema }),
	v.strictObject({ ...base, kind: v.literal('taak-gedaan'), task: idSchema }),
	v.strictObject({ ...base, kind: v.literal('inzage'), to: v.picklist(askers), leftOut: textSchema }),
	v.strictObject({ ...base, kind: v.literal('zienswijze'), from: v.picklist(askers), text: textSchema }),
	v.strictObject({
		...base,
		kind: v.literal('correctieverzoek'),
		from: v.picklist(askers),
		text: textSchema
	}),
	v.strictObject({
		...base,
		kind: v.literal('correctieantwoord'),
		request: idSchema,
		answer: v.picklist(requestAnswers),
		text: textSchema
	}),
	v.strictObject({
		...base,
		kind: v.literal('afsluiting'),
		closed: v.boolean(),
		keepUntil: v.exactOptional(daySchema),
		remarks: textSchema
	}),
	v.strictObject({
		...base,
		kind: v.literal('wijziging'),
		field: v.picklist(changedFields),
		about: v.exactOptional(idSchema),
		before: textSchema,
		after: textSchema
	}),
	v.strictObject({ ...base, kind: v.literal('doorhaling'), corrects: idSchema, why: textSchema })
]) satisfies v.GenericSchema<unknown, Entry>;
