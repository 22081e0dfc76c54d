import { type CriterionId, isAlarming } from '#lib/rules/criteria.ts';
import type { Threshold } from '#lib/rules/facts.ts';
import { type Rule, type Ruling, ruled, unknown } from '#lib/rules/rule.ts';

/** The threshold of an organisation that set none of its own. Source: actieplan:2, profipendi:wanneer. */
export const defaultThreshold: Threshold = {
	combinatie: 2,
	altijd: ['W3', 'W4', 'G3', 'G4', 'G5', 'G6', 'O2', 'O3', 'O6', 'S5'],
	nietAlleen: ['W2', 'S2', 'S3'],
	combinaties: []
};

/** Whether a chosen criterion points at unsafety. Source: augeo18:vir.wanneer, augeo18:vir.zo-werkt. */
export const wijstOpOnveiligheid: Rule = ({ facts: { criteria } }): Ruling<'ja' | 'nee'> => {
	if (criteria === undefined) return unknown('criteria');
	const alarming = [...new Set(criteria)].filter(isAlarming);
	return alarming.length > 0 ? ruled('ja', 'ja', { criteria: alarming }) : ruled('nee', 'nee');
};

/** The chosen criteria held against the threshold: reasons, never a score. Source: actieplan:2, profipendi:wanneer. */
export const criteriaToets: Rule = ({
	facts,
	profile
}): Ruling<'geen' | 'onder-drempel' | 'drempel-gehaald'> => {
	if (facts.criteria === undefined) return unknown('criteria');
	const threshold = profile.drempel ?? defaultThreshold;
	const chosen: readonly CriterionId[] = [...new Set(facts.criteria)];
	if (chosen.length === 0) return ruled('geen', 'geen');

	const counting = chosen.filter((criterion) => !threshold.nietAlleen.includes(criterion));
	if (counting.length === 0) return ruled('geen', 'geen_nietAlleen', { criteria: chosen });

	const reached = (key: string, criteria: readonly CriterionId[]): Ruling<'drempel-gehaald'> =>
		ruled('drempel-gehaald', `drempel-gehaald_${key}`, { criteria, combinatie: threshold.combinatie });

	const alone = chosen.filter((criterion) => threshold.altijd.includes(criterion));
	if (alone.length > 0) return reached('altijd', alone);
	const own = threshold.combinaties.find((set) => set.every((criterion) => chosen.includes(criterion)));
	if (own) return reached('combinaties', own);
	if (counting.length >= threshold.combinatie) return reached('combinatie', counting);
	return ruled('onder-drempel', 'onder-drempel', { criteria: chosen, combinatie: threshold.combinatie });
};
