import { inzageLeeftijd, leeftijdsgrens, wieInformeren } from '#lib/rules/age.ts';
import { toestemmingsstand, wieToestemming } from '#lib/rules/consent.ts';
import { indexStatus, organisatieAangesloten, sectorAangewezen } from '#lib/rules/region.ts';
import type { Rule, RuleId } from '#lib/rules/rule.ts';
import { criteriaToets, wijstOpOnveiligheid } from '#lib/rules/threshold.ts';

/** Every rule by its id. */
export const rules: Readonly<Record<RuleId, Rule>> = {
	leeftijdsgrens,
	wijstOpOnveiligheid,
	criteriaToets,
	wieInformeren,
	wieToestemming,
	toestemmingsstand,
	indexStatus,
	inzageLeeftijd,
	organisatieAangesloten,
	sectorAangewezen
};
