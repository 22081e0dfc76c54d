import * as v from 'valibot';
import { isDay } from '#lib/law/day.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import { manners, type Walk } from '#lib/flow/walk.ts';
import { dutyIds } from '#lib/machines/duty.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { criterionIds } from '#lib/rules/criteria.ts';
import { authorities, consentEventKinds, indexStatuses, persons, sectors } from '#lib/rules/facts.ts';

/** A day that exists. */
export const daySchema = v.pipe(v.string(), v.check(isDay), v.metadata({ format: 'date' }));
/** Long enough for any reason, short enough that a hostile file cannot fill the memory. */
export const textSchema = v.pipe(v.string(), v.maxLength(20_000));
/** Whole years. */
export const ageSchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120));
const perPath = <Item extends v.GenericSchema>(
	item: Item
): v.RecordSchema<v.PicklistSchema<typeof pathIds, undefined>, Item, undefined> =>
	v.record(v.picklist(pathIds), item);

/** The facts of a walk. Each may be left out. */
export const factsSchema = v.strictObject({
	leeftijd: v.exactOptional(ageSchema),
	gezag: v.exactOptional(v.picklist(authorities)),
	wilsbekwaam: v.exactOptional(v.boolean()),
	sector: v.exactOptional(v.picklist(sectors)),
	criteria: v.exactOptional(v.array(v.picklist(criterionIds))),
	toestemmingen: v.exactOptional(
		v.array(
			v.strictObject({
				persoon: v.picklist(persons),
				gebeurtenis: v.picklist(consentEventKinds),
				op: daySchema
			})
		)
	)
});

/** What a walk can be about. */
export const mainLines = ['signaleringsstroom', ...pathIds] as const;

/** The versions of the rules beside a walk in a file. */
export const ruleVersionsSchema = v.record(
	v.picklist(mainLines),
	v.pipe(v.string(), v.minLength(1), v.maxLength(40))
);

/** A walk as it lies in the tab's storage or in a file. */
export const walkSchema = v.strictObject({
	format: v.literal(1),
	started: daySchema,
	main: v.picklist(mainLines),
	facts: factsSchema,
	consentFor: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
	ageNotedOn: v.exactOptional(daySchema),
	signal: v.exactOptional(
		v.strictObject({ given: v.boolean(), on: v.exactOptional(daySchema), told: v.exactOptional(daySchema) })
	),
	answers: perPath(v.record(v.string(), v.string())),
	reasons: perPath(v.record(v.string(), textSchema)),
	duties: perPath(
		v.record(
			v.picklist(dutyIds),
			v.strictObject({
				done: v.boolean(),
				on: v.exactOptional(daySchema),
				note: v.exactOptional(textSchema),
				outcome: v.exactOptional(v.pipe(v.string(), v.maxLength(100)))
			})
		)
	),
	record: v.strictObject({
		role: textSchema,
		concern: textSchema,
		observations: textSchema,
		told: v.array(v.strictObject({ who: textSchema, on: daySchema, manner: v.picklist(manners) })),
		whyNotTold: textSchema,
		objection: v.nullable(v.strictObject({ text: textSchema, answer: textSchema })),
		lookedAlong: v.array(v.strictObject({ role: textSchema, on: daySchema, agreed: v.nullable(v.boolean()) }))
	}),
	at: v.exactOptional(v.string()),
	drafts: v.exactOptional(
		perPath(
			v.strictObject({
				state: v.string(),
				answer: v.exactOptional(v.string()),
				facts: v.exactOptional(factsSchema)
			})
		)
	),
	whatIf: v.exactOptional(
		v.strictObject({
			path: v.picklist(pathIds),
			answers: v.record(v.string(), v.string()),
			facts: factsSchema,
			consentFor: v.exactOptional(v.pipe(v.string(), v.maxLength(100))),
			profile: v.strictObject({
				indexStatus: v.exactOptional(v.picklist(indexStatuses)),
				gecontroleerdOp: v.exactOptional(daySchema),
				organisatieAangesloten: v.exactOptional(v.boolean())
			})
		})
	)
});

/** The walk in `input`, or null where it has another form. */
export function readWalk(input: unknown): Walk | null {
	const parsed = v.safeParse(walkSchema, input);
	return parsed.success ? parsed.output : null;
}

/** The first answer of `walk` that its path does not know, as `path/state`; null where all fit. */
export function unknownAnswer(walk: Walk, graphs: ReadonlyMap<PathId, PathGraph>): string | null {
	const { whatIf } = walk;
	const second = whatIf ? [[whatIf.path, whatIf.answers] as const] : [];
	for (const [path, answers] of [...Object.entries(walk.answers), ...second]) {
		for (const [state, answer] of Object.entries(answers)) {
			if (
				!graphs
					.get(path as PathId)
					?.asked.get(state)
					?.edges.has(answer)
			)
				return `${path}/${state}`;
		}
	}
	return null;
}
