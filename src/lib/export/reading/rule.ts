import type { Words } from '#lib/i18n/words.ts';
import { alarmingCriteria } from '#lib/rules/criteria.ts';
import { sectors } from '#lib/rules/facts.ts';
import { defaultCheckTerm, sectorAangewezen } from '#lib/rules/region.ts';
import type { RuleId } from '#lib/rules/rule.ts';
import { defaultThreshold } from '#lib/rules/threshold.ts';

/** A rule in words: what it answers, and every reason that the trail can show for it. */
export interface ReadingRule {
	readonly id: RuleId;
	readonly says: string;
	readonly reasons: readonly string[];
}

/** What stands in the place of a value in a reason. */
const gapNames = [
	'leeftijd',
	'criteria',
	'combinatie',
	'datum',
	'dagen',
	'sector',
	'personen',
	'ontbreekt',
	'groep'
] as const;

/** The sectors for which the rule answers `wanted`, as one enumeration. */
function sectorsWith(wanted: string, words: Words): string {
	const found = sectors.filter((sector) => {
		const ruling = sectorAangewezen({ facts: { sector }, profile: {}, day: '' });
		return ruling.known && ruling.answer === wanted;
	});
	return words.and(found.map((sector) => words.term('sectors', sector)));
}

/** The rule `id` in `words`; lists and numbers in it are read from the rules themselves. */
export function readingRule(id: RuleId, words: Words): ReadingRule {
	const says = words.reading(`rule.${id}`, {
		alarm: words.and(alarmingCriteria),
		altijd: words.and(defaultThreshold.altijd),
		nietAlleen: words.and(defaultThreshold.nietAlleen),
		combinatie: defaultThreshold.combinatie,
		dagen: defaultCheckTerm,
		ja: sectorsWith('ja', words),
		perRegio: sectorsWith('per-regio', words),
		nee: sectorsWith('nee', words)
	});
	const gaps = Object.fromEntries(gapNames.map((name) => [name, `[${words.reading(`gaps.${name}`)}]`]));
	return { id, says, reasons: words.reasonForms(id, gaps) };
}
