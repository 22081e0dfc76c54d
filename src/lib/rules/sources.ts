import type { CitationId } from '#lib/law/register.ts';
import type { RuleId } from '#lib/rules/rule.ts';

/** The provisions that each rule rests on; a test holds them to what the code of the rule names as its source. */
export const ruleSources: Readonly<Record<RuleId, readonly [CitationId, ...CitationId[]]>> = {
	leeftijdsgrens: ['augeo18:vir.zo-werkt', 'jw:7.1.1.1'],
	wijstOpOnveiligheid: ['augeo18:vir.wanneer', 'augeo18:vir.zo-werkt'],
	criteriaToets: ['actieplan:2', 'profipendi:wanneer'],
	wieInformeren: ['jw:7.1.5.1', 'groeiling:5', 'augeo18:vir.zo-werkt'],
	wieToestemming: ['augeo18:tips.leeftijd'],
	toestemmingsstand: ['augeo18:tips.leeftijd', 'actieplan:3', 'groeiling:5'],
	indexStatus: ['jw:7.1', 'augeo18:vir.verplicht'],
	inzageLeeftijd: ['augeo18:tips.inzage', 'augeo18:tips.leeftijd'],
	organisatieAangesloten: ['groeiling:2', 'profipendi:weten'],
	sectorAangewezen: ['bj:7.1', 'groeiling:4']
};
