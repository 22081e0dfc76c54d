/** What can be wrong with a path or a rule, in the order of the report. */
export const faultKinds = [
	'overlap',
	'gap',
	'unreachable',
	'dead end',
	'rule',
	'unused',
	'text missing',
	'text superfluous'
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** One thing that is wrong, and where. */
export interface Fault {
	readonly kind: FaultKind;
	/** A path with the state, a rule, or a text file. */
	readonly where: string;
	readonly problem: string;
}

/** The members of `list` that stand in it more than once, each once. */
export function repeated(list: readonly string[]): readonly string[] {
	return [...new Set(list.filter((member, index) => list.indexOf(member) !== index))];
}
