import * as v from 'valibot';
import { ruleProfileSchema } from '#lib/flow/profile-schema.ts';
import { daySchema, factsSchema, mainLines } from '#lib/flow/walk-schema.ts';
import { languages } from '#lib/i18n/language.ts';
import { pathIds } from '#lib/machines/registry.ts';
import type { Facts } from '#lib/rules/facts.ts';
import type { Place, WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

/** The most letters of a short text: a title, a name, a line. */
export const maxLine = 300;
/** The most letters of a paragraph or a reason. */
export const maxParagraph = 3000;
/** The most items of a list in a case. */
export const maxItems = 30;

const idSchema = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));
const lineSchema = v.pipe(v.string(), v.maxLength(maxLine));
const paragraphSchema = v.pipe(v.string(), v.maxLength(maxParagraph));
const listOf = <Item extends v.GenericSchema>(
	item: Item
): v.SchemaWithPipe<
	readonly [v.ArraySchema<Item, undefined>, v.MaxLengthAction<v.InferOutput<Item>[], number, undefined>]
> => v.pipe(v.array(item), v.maxLength(maxItems));
const atMost = <Entries extends object>(most: number): v.CheckAction<Entries, undefined> =>
	v.check((entries) => Object.keys(entries).length <= most);

/** A place, as `path/state`. Whether the path has such a state is a question for the machines. */
const placeSchema = v.pipe(
	v.string(),
	v.regex(new RegExp(`^(?:${pathIds.join('|')})/[A-Za-z][A-Za-z0-9-]{0,79}$`)),
	v.transform((place) => place as Place)
);

const answersSchema = v.record(v.picklist(pathIds), v.pipe(v.record(idLike(), idLike()), atMost(100)));

/** A name in a machine: a state or an answer. */
function idLike(): v.GenericSchema<string> {
	return v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,79}$/));
}

// The schema checks the whole form; its type says of optional keys that they may be undefined, and JSON has no such thing.
const caseFactsSchema = v.pipe(
	factsSchema,
	v.transform((facts) => facts as Facts)
);
const perPlace = v.pipe(v.record(placeSchema, paragraphSchema), atMost(300));

/** A whole case as it lies in a file, in an address or in the database. */
export const workshopCaseSchema = v.strictObject({
	format: v.literal(1),
	id: idSchema,
	main: v.picklist(mainLines),
	day: daySchema,
	facts: caseFactsSchema,
	profile: ruleProfileSchema,
	model: answersSchema,
	ends: v.record(v.picklist(pathIds), idLike()),
	forks: listOf(placeSchema),
	twists: v.pipe(
		listOf(
			v.strictObject({
				id: idSchema,
				facts: v.exactOptional(caseFactsSchema),
				profile: v.exactOptional(ruleProfileSchema),
				answers: v.exactOptional(answersSchema)
			})
		),
		v.check((twists) => new Set(twists.map(({ id }) => id)).size === twists.length)
	),
	language: v.picklist(languages),
	words: v.strictObject({
		title: lineSchema,
		goal: paragraphSchema,
		story: listOf(paragraphSchema),
		roles: listOf(v.strictObject({ name: lineSchema, about: lineSchema })),
		facts: listOf(lineSchema),
		prompts: listOf(paragraphSchema),
		route: perPlace,
		forks: perPlace,
		twists: v.pipe(v.record(idSchema, paragraphSchema), atMost(maxItems)),
		takeHome: listOf(paragraphSchema)
	})
});

/** The case in `input`, or the place where it has another form (`words.roles.0.name`; empty for the whole). */
export function readCase(
	input: unknown
): { readonly ok: true; readonly case: WorkshopCase } | { readonly ok: false; readonly where: string } {
	const parsed = v.safeParse(workshopCaseSchema, input);
	if (parsed.success) return { ok: true, case: parsed.output };
	return { ok: false, where: v.getDotPath(parsed.issues[0]) ?? '' };
}
