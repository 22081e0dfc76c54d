import * as v from 'valibot';
import { isDay } from '#lib/law/day.ts';
import { pathIds } from '#lib/machines/registry.ts';

/** The form of a snapshot; it rises when an older reader could not read it. */
export const snapshotFormat = 1;

const day = v.pipe(v.string(), v.check(isDay));
const ids = v.array(v.string());
/** Texts by what they are for; a list is one text with a line for each item. */
const texts = v.record(v.string(), v.string());
const inBoth = v.strictObject({ nl: texts, en: texts });
const check = v.strictObject({ on: day, by: v.string(), against: v.string() });

/** A case as the rule decides it: `answer` is null where it cannot, and then `reason` names what is missing. */
const ruleCase = v.strictObject({
	id: v.string(),
	given: v.strictObject({ nl: v.string(), en: v.string() }),
	answer: v.nullable(v.string()),
	reason: v.string()
});

const state = v.strictObject({
	id: v.string(),
	kind: v.string(),
	rule: v.exactOptional(v.string()),
	cases: v.exactOptional(v.array(ruleCase)),
	answers: v.array(v.strictObject({ id: v.string(), target: v.string() })),
	cites: ids,
	texts: inBoth
});

const outcome = v.strictObject({
	id: v.string(),
	verdict: v.string(),
	duties: ids,
	cites: ids,
	texts: inBoth
});

const provision = v.strictObject({
	id: v.string(),
	kind: v.string(),
	url: v.exactOptional(v.string()),
	checked: check,
	jurist: v.exactOptional(check),
	validFrom: v.exactOptional(day),
	validUntil: v.exactOptional(day),
	reviewBy: day,
	texts: inBoth
});

/** A path as it was at one version: what it asks, where answers lead, and every text, in both languages. */
export const snapshotSchema = v.strictObject({
	app: v.literal('signaalwijzer'),
	kind: v.literal('regels'),
	format: v.literal(snapshotFormat),
	path: v.picklist(pathIds),
	version: day,
	initial: v.string(),
	texts: inBoth,
	states: v.array(state),
	outcomes: v.array(outcome),
	duties: v.array(v.strictObject({ id: v.string(), texts: inBoth })),
	provisions: v.array(provision)
});

export type PathSnapshot = v.InferOutput<typeof snapshotSchema>;
export type StateSnapshot = PathSnapshot['states'][number];
export type CaseSnapshot = v.InferOutput<typeof ruleCase>;
export type OutcomeSnapshot = PathSnapshot['outcomes'][number];
export type ProvisionSnapshot = PathSnapshot['provisions'][number];
/** The texts of one part of a path in one language. */
export type SnapshotTexts = PathSnapshot['texts']['nl'];
