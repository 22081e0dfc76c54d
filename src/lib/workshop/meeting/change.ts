import type { PathGraph } from '#lib/flow/graph.ts';
import { type Variation, variationSets, varied } from '#lib/flow/explain/variation.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { RuleInput } from '#lib/rules/rule.ts';
import {
	caseInput,
	caseStanding,
	type CaseStanding,
	endsOf,
	twisted
} from '#lib/workshop/case/case-standing.ts';
import { type CaseData, partsOf, type Place } from '#lib/workshop/case/workshop-case.ts';
import { answered } from '#lib/workshop/meeting/road.ts';

/** One thing that is different on the model route: a twist of the case, a known fact, or an answer. */
export type Change =
	| { readonly of: 'twist'; readonly id: string }
	| { readonly of: 'fact'; readonly fact: Variation }
	| { readonly of: 'answer'; readonly place: Place; readonly answer: string };

/** The model route before and after a change. */
export interface Turn {
	readonly before: CaseStanding;
	readonly after: CaseStanding;
	/** What the rules read after the change. */
	readonly input: RuleInput;
	/** The first place where the two say something else; null where they are alike. */
	readonly parting: Place | null;
	/** Whether a path ends elsewhere, or another path is walked. */
	readonly hasTurned: boolean;
}

/** What a walk says at each place, and where it waits. */
const tale = ({ road, open }: CaseStanding): readonly (readonly [Place, string])[] => [
	...road.map(({ place, step }) => [place, step.answer] as const),
	...(open ? [[open.place, ''] as const] : [])
];

function changed(data: CaseData, change: Change): { answers: CaseData['model']; input: RuleInput } {
	const plain = { answers: data.model, input: caseInput(data) };
	switch (change.of) {
		case 'twist': {
			const twist = data.twists.find(({ id }) => id === change.id);
			return twist ? { answers: twisted(data.model, twist), input: caseInput(data, twist) } : plain;
		}
		case 'fact':
			return { ...plain, input: varied(plain.input, [change.fact]) };
		case 'answer': {
			const { path, state } = partsOf(change.place);
			return { ...plain, answers: answered(data.model, path, state, change.answer) };
		}
	}
}

/** The model route of a case before and after `change`, and where the two part. Pure. */
export function turnOf(data: CaseData, change: Change, graphs: ReadonlyMap<PathId, PathGraph>): Turn {
	const { answers, input } = changed(data, change);
	const before = caseStanding(data, data.model, graphs);
	const after = caseStanding(data, answers, graphs, input);
	const [then, now] = [tale(before), tale(after)];
	const parting = now.find(([place, answer], index) => {
		const was = then[index];
		return was?.[0] !== place || was[1] !== answer;
	});
	return { before, after, input, parting: parting?.[0] ?? null, hasTurned: endsOf(before) !== endsOf(after) };
}

/** The single known facts of a case that could be different, those first with which its model route ends elsewhere. Pure. */
export function factChanges(
	data: CaseData,
	graphs: ReadonlyMap<PathId, PathGraph>
): readonly { readonly fact: Variation; readonly hasTurned: boolean }[] {
	return variationSets(caseInput(data))
		.flatMap(([fact, ...others]) => (fact && others.length === 0 ? [fact] : []))
		.map((fact) => ({ fact, hasTurned: turnOf(data, { of: 'fact', fact }, graphs).hasTurned }))
		.sort((a, b) => Number(b.hasTurned) - Number(a.hasTurned));
}
