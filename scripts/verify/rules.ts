import type { PathGraph } from '#lib/flow/graph.ts';
import type { Need } from '#lib/rules/facts.ts';
import type { Rule, RuleId, RuleInput, Ruling } from '#lib/rules/rule.ts';
import { type Domain, inputs } from './domains.ts';
import type { Fault } from './fault.ts';

/** What a rule said over its whole domain. */
export interface RuleReport {
	readonly rule: RuleId;
	readonly tried: number;
	/** Inputs in which every fact of the domain is known, and those of them that were ruled. */
	readonly complete: number;
	readonly ruled: number;
	readonly answers: readonly string[];
	readonly reasons: readonly string[];
	readonly needs: readonly Need[];
	readonly faults: readonly Fault[];
}

function valueOf({ facts, profile }: RuleInput, name: string): unknown {
	return name.startsWith('profile.')
		? (profile as Readonly<Record<string, unknown>>)[name.slice('profile.'.length)]
		: (facts as Readonly<Record<string, unknown>>)[name];
}

const spelled = (ruling: Ruling): string => JSON.stringify(ruling);

/**
 * Tries `rule` on every input of `domain`. Faults: two answers to one input, no answer where every
 * fact is known, a fact asked for that is known or makes no difference, and an answer that differs
 * from those `expected` of it.
 */
export function tryRule(id: RuleId, rule: Rule, domain: Domain, expected: readonly string[]): RuleReport {
	const names = Object.keys(domain);
	const answers = new Set<string>();
	const reasons = new Set<string>();
	const needs = new Set<Need>();
	const problems = new Set<string>();
	/** Per fact and all other facts, one ruling: a second one shows that the fact matters. */
	const seen = new Map<string, string>();
	const matters = new Set<string>();
	let tried = 0;
	let complete = 0;
	let ruled = 0;

	for (const input of inputs(domain)) {
		const ruling = rule(input);
		tried += 1;
		if (spelled(rule(input)) !== spelled(ruling)) problems.add('it says two things about one input');
		const isComplete = names.every((name) => valueOf(input, name) !== undefined);
		if (isComplete) complete += 1;
		if (ruling.known) {
			answers.add(ruling.answer);
			reasons.add(ruling.reason.key);
			if (isComplete) ruled += 1;
			for (const name of names) {
				if (matters.has(name)) continue;
				const others = `${name}|${names.map((other) => (other === name ? '' : JSON.stringify(valueOf(input, other)))).join('|')}`;
				const before = seen.get(others);
				if (before === undefined) seen.set(others, ruling.answer);
				else if (before !== ruling.answer) matters.add(name);
			}
			continue;
		}
		if (isComplete) problems.add('it gives no answer although every fact is known');
		if (ruling.needs.length === 0) problems.add('it gives no answer and asks for nothing');
		for (const need of ruling.needs) {
			needs.add(need);
			if (valueOf(input, need) !== undefined) problems.add(`it asks for "${need}", which is known`);
		}
	}
	for (const need of needs)
		if (!matters.has(need)) problems.add(`it asks for "${need}", which makes no difference`);
	for (const answer of expected) if (!answers.has(answer)) problems.add(`it never answers "${answer}"`);
	for (const answer of answers)
		if (!expected.includes(answer)) problems.add(`it answers "${answer}", which nothing expects`);
	return {
		rule: id,
		tried,
		complete,
		ruled,
		answers: [...answers].sort(),
		reasons: [...reasons].sort(),
		needs: [...needs].sort(),
		faults: [...problems].map((problem) => ({ kind: 'rule', where: id, problem }))
	};
}

/**
 * Answers of a rule that lead nowhere, and answers that nobody can give: the rule gives others, and
 * asks for no fact that may be unknown. While it does, the person can give them.
 */
export function derivedFaults(
	graph: PathGraph,
	reports: ReadonlyMap<RuleId, Pick<RuleReport, 'answers' | 'needs'>>
): readonly Fault[] {
	return [...graph.asked.values()].flatMap(({ id, meta, edges }): readonly Fault[] => {
		if (meta.kind !== 'derived') return [];
		const where = `${graph.path}/${id}`;
		const report = reports.get(meta.rule);
		if (!report) return [{ kind: 'gap', where, problem: `there is no rule "${meta.rule}"` }];
		const gaps = report.answers.filter((answer) => !edges.has(answer));
		const idle = [...edges.keys()].filter((answer) => !report.answers.includes(answer));
		return [
			...gaps.map((answer): Fault => {
				return { kind: 'gap', where, problem: `the rule answers "${answer}", which leads nowhere` };
			}),
			...(report.needs.length > 0 ? [] : idle).map((answer): Fault => {
				return { kind: 'unreachable', where, problem: `the rule never answers "${answer}"` };
			})
		];
	});
}
