import { givenInWords } from '#lib/export/rulebook/example.ts';
import type { CaseSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import type { Words } from '#lib/i18n/words.ts';
import { ruleExamples } from '#lib/rules/examples.ts';
import type { Facts, RuleProfile } from '#lib/rules/facts.ts';
import { rules } from '#lib/rules/registry.ts';
import type { Rule, RuleId, RuleInput } from '#lib/rules/rule.ts';

function factParts({ criteria, toestemmingen, ...plain }: Facts): readonly string[] {
	return [
		...Object.entries(plain).map(([fact, value]) => `${fact} ${String(value)}`),
		...(criteria === undefined ? [] : [`criteria ${criteria.join('+') || 'geen'}`]),
		...(toestemmingen?.length === 0 ? ['toestemmingen geen'] : []),
		...(toestemmingen ?? []).map(({ persoon, gebeurtenis, op }) => `${persoon} ${gebeurtenis} ${op}`)
	];
}

/** Of a threshold only what the example chose itself: the default lists may change without it being another case. */
function profileParts({ drempel, ...plain }: RuleProfile): readonly string[] {
	return [
		...Object.entries(plain).map(([field, value]) => `${field} ${String(value)}`),
		...(drempel === undefined ? [] : [`combinatie ${String(drempel.combinatie)}`]),
		...(drempel?.combinaties ?? []).map((set) => `combinatie ${set.join('+')}`)
	];
}

/** What is known in a case, by the names of the facts; it stays the same for as long as the case does. */
function caseId({ facts, profile, day }: RuleInput): string {
	const known = [...factParts(facts), ...profileParts(profile)];
	// Days mean nothing without the day on which they are looked at.
	const dated = facts.toestemmingen !== undefined || profile.gecontroleerdOp !== undefined;
	return [...known, ...(dated ? [`op ${day}`] : [])].join(', ') || 'niets';
}

/**
 * The table of cases of the rule `id` as `rule` decides them, which is what the code holds unless
 * another is given. Pure; `nl` and `en` must hold the texts of the rulebook.
 */
export function ruleCases(id: RuleId, nl: Words, en: Words, rule: Rule = rules[id]): readonly CaseSnapshot[] {
	return ruleExamples[id].map((input) => {
		const ruling = rule(input);
		return {
			id: caseId(input),
			given: { nl: givenInWords(input, nl).join('; '), en: givenInWords(input, en).join('; ') },
			answer: ruling.known ? ruling.answer : null,
			reason: ruling.known ? ruling.reason.key : ruling.needs.join(', ')
		};
	});
}
