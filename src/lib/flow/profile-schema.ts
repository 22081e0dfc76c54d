import * as v from 'valibot';
import { criterionIds } from '#lib/rules/criteria.ts';
import { youthFields } from '#lib/rules/youth-fields.ts';
import { isDay } from '#lib/law/day.ts';
import { indexStatuses, sectors } from '#lib/rules/facts.ts';

const text = v.pipe(v.string(), v.maxLength(500));
const criteria = v.array(v.picklist(criterionIds));

/** The organisation profile as it lies in the database or in a file. */
export const profileSchema = v.strictObject({
	format: v.literal(1),
	organisation: v.exactOptional(text),
	sector: v.exactOptional(v.picklist(sectors)),
	indexName: v.exactOptional(text),
	indexStatus: v.exactOptional(v.picklist(indexStatuses)),
	gecontroleerdOp: v.exactOptional(v.pipe(v.string(), v.check(isDay), v.metadata({ format: 'date' }))),
	controletermijnDagen: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650))),
	organisatieAangesloten: v.exactOptional(v.boolean()),
	/** Who may signal here: functions, not names. */
	whoMaySignal: v.exactOptional(text),
	drempel: v.exactOptional(
		v.strictObject({
			combinatie: v.pipe(v.number(), v.integer(), v.minValue(1)),
			altijd: criteria,
			nietAlleen: criteria,
			combinaties: v.array(v.pipe(criteria, v.minLength(1)))
		})
	),
	youthFields: v.exactOptional(v.array(v.picklist(youthFields))),
	reviewMonths: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24))),
	/** How long a closed case of the dossier is kept: practice of the organisation, no term of law. */
	retentionMonths: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120))),
	contacts: v.exactOptional(
		v.strictObject({
			aandachtsfunctionaris: v.exactOptional(text),
			privacyOfficer: v.exactOptional(text),
			regionalManager: v.exactOptional(text),
			objectionAddress: v.exactOptional(text)
		})
	)
});

/** What the rules read of a profile: nothing of who or where the organisation is. */
export const ruleProfileSchema = v.pick(profileSchema, [
	'indexStatus',
	'gecontroleerdOp',
	'controletermijnDagen',
	'organisatieAangesloten',
	'drempel'
]);

/** What the organisation noted once, so that no walk has to ask it again. It holds nobody's case. */
export type Profile = v.InferOutput<typeof profileSchema>;

/** The profile in `input`, or null where it has another form. */
export function readProfile(input: unknown): Profile | null {
	const parsed = v.safeParse(profileSchema, input);
	return parsed.success ? parsed.output : null;
}
