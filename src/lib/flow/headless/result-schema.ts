import * as v from 'valibot';
import { citationIds } from '#lib/law/register.ts';
import { dutyIds } from '#lib/machines/duty.ts';
import { pathIds } from '#lib/machines/registry.ts';

const trailStepSchema = v.strictObject({
	state: v.string(),
	kind: v.picklist(['question', 'weighing', 'derived']),
	answer: v.string(),
	by: v.picklist(['answer', 'rule'])
});

/** The result of one path. `outcome` is null while a state is open, `open` is null at an outcome. */
export const pathResultSchema = v.strictObject({
	path: v.picklist(pathIds),
	version: v.string(),
	outcome: v.nullable(v.string()),
	verdict: v.nullable(v.picklist(['ja', 'eerst', 'nee', 'nu'])),
	open: v.nullable(v.string()),
	needs: v.array(
		v.picklist([
			'leeftijd',
			'gezag',
			'sector',
			'criteria',
			'toestemmingen',
			'profile.indexStatus',
			'profile.organisatieAangesloten'
		])
	),
	duties: v.array(v.picklist(dutyIds)),
	cites: v.array(v.picklist(citationIds)),
	trail: v.array(trailStepSchema),
	unreached: v.array(v.string())
});
export type PathResult = v.InferOutput<typeof pathResultSchema>;

/** The result of the flow: the paths of the main line in order, its end, and the track beside it. */
export const flowResultSchema = v.strictObject({
	path: v.literal('signaleringsstroom'),
	version: v.string(),
	steps: v.array(pathResultSchema),
	end: v.nullable(v.picklist(['registratie', 'einde'])),
	tracks: v.array(pathResultSchema),
	unreached: v.record(v.picklist(pathIds), v.array(v.string()))
});
export type FlowResult = v.InferOutput<typeof flowResultSchema>;

export const resultSchema = v.union([pathResultSchema, flowResultSchema]);
export type Result = v.InferOutput<typeof resultSchema>;
