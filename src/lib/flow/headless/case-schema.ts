import * as v from 'valibot';
import { isDay } from '#lib/law/day.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { criterionIds } from '#lib/rules/criteria.ts';
import { authorities, consentEventKinds, indexStatuses, persons, sectors } from '#lib/rules/facts.ts';

// Each message completes "… : expected"; the same schema checks a case and becomes its JSON Schema.

const list = (options: readonly string[]): string => `one of ${options.join(', ')}`;
const oneOf = <const Options extends readonly string[]>(
	options: Options
): v.PicklistSchema<Options, string> => v.picklist(options, list(options));
const noMore = v.never('no such key');

/** An object with these keys and no others. Every unknown key is a problem of its own. */
function exact<const Entries extends v.ObjectEntries>(
	entries: Entries
): v.ObjectWithRestSchema<Entries, typeof noMore, string> {
	return v.objectWithRest(entries, noMore, 'an object');
}

/** A whole number within bounds, in the words of the problem line. */
function whole(from: number, to?: number): v.GenericSchema<number, number> {
	const words =
		to === undefined
			? `a whole number of ${String(from)} or more`
			: `a whole number from ${String(from)} to ${String(to)}`;
	const least = v.pipe(v.number(words), v.integer(words), v.minValue(from, words));
	return to === undefined ? least : v.pipe(least, v.maxValue(to, words));
}

const daySchema = v.pipe(
	v.string('an existing date, YYYY-MM-DD'),
	v.check(isDay, 'an existing date, YYYY-MM-DD'),
	v.metadata({ format: 'date' })
);
const booleanSchema = v.boolean('true or false');
const criterionSchema = oneOf(criterionIds);
const listOf = <Item extends v.GenericSchema>(item: Item): v.ArraySchema<Item, string> =>
	v.array(item, 'a list');

/** The threshold of an organisation: replaces the default as a whole. */
const thresholdSchema = exact({
	combinatie: whole(1),
	altijd: listOf(criterionSchema),
	nietAlleen: listOf(criterionSchema),
	combinaties: listOf(
		v.pipe(listOf(criterionSchema), v.minLength(1, 'a combination of at least one criterion'))
	)
});

/** One consent event: exactly these three keys. */
const consentEventSchema = exact({
	persoon: oneOf(persons),
	gebeurtenis: oneOf(consentEventKinds),
	op: daySchema
});

/** The facts of a case. Each may be left out. */
export const factsSchema = exact({
	leeftijd: v.optional(whole(0, 120)),
	gezag: v.optional(oneOf(authorities)),
	wilsbekwaam: v.optional(booleanSchema),
	sector: v.optional(oneOf(sectors)),
	criteria: v.optional(listOf(criterionSchema)),
	peildatum: v.optional(daySchema),
	toestemmingen: v.optional(listOf(consentEventSchema))
});

/** What a case may say of the organisation. Each may be left out. */
export const ruleProfileSchema = exact({
	indexStatus: v.optional(oneOf(indexStatuses)),
	gecontroleerdOp: v.optional(daySchema),
	controletermijnDagen: v.optional(whole(1)),
	organisatieAangesloten: v.optional(booleanSchema),
	drempel: v.optional(thresholdSchema)
});

/** The answers of one path: its asked states, each with the answers its machine knows. */
function answersSchema(graph: PathGraph): v.GenericSchema<Record<string, string>> {
	return exact(
		Object.fromEntries(
			[...graph.asked.values()].map((node) => [node.id, v.optional(oneOf([...node.edges.keys()]))])
		)
	);
}

/** A case of one path, as it is read from outside. */
export interface PathCase {
	readonly path: PathId;
	readonly facts?: v.InferOutput<typeof factsSchema>;
	readonly profile?: v.InferOutput<typeof ruleProfileSchema>;
	readonly answers?: Record<string, string>;
}

/** A case of the flow: its answers are keyed by path. */
export interface FlowCase {
	readonly path: 'signaleringsstroom';
	readonly facts?: PathCase['facts'];
	readonly profile?: PathCase['profile'];
	readonly answers?: Partial<Record<PathId, Record<string, string>>>;
}

export type Case = PathCase | FlowCase;

/** What can be checked of a case whose path is not known: facts and profile are the same for all paths. */
export const pathlessSchema = exact({
	path: v.optional(v.unknown()),
	facts: v.optional(factsSchema),
	profile: v.optional(ruleProfileSchema),
	answers: v.optional(v.unknown())
});

/** The schema of a case over the paths in `graphs`: which answers fit depends on the path. */
export function caseSchema(graphs: ReadonlyMap<PathId, PathGraph>): v.GenericSchema<Case> {
	const answers = new Map([...graphs].map(([path, graph]) => [path, answersSchema(graph)]));
	const common = { facts: v.optional(factsSchema), profile: v.optional(ruleProfileSchema) };
	const ids = [...graphs.keys(), 'signaleringsstroom'];
	return v.variant(
		'path',
		[
			...[...answers].map(([path, schema]) =>
				exact({ path: v.literal(path), ...common, answers: v.optional(schema) })
			),
			exact({
				path: v.literal('signaleringsstroom'),
				...common,
				answers: v.optional(
					exact(Object.fromEntries([...answers].map(([path, schema]) => [path, v.optional(schema)])))
				)
			})
		],
		(issue) => (issue.expected === 'Object' ? 'a case: an object with at least "path"' : list(ids))
	) as unknown as v.GenericSchema<Case>;
}
