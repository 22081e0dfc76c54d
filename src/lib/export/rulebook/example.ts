import type { Words } from '#lib/i18n/words.ts';
import type { Facts, RuleProfile } from '#lib/rules/facts.ts';
import type { RuleInput } from '#lib/rules/rule.ts';
import type { CriterionId } from '#lib/rules/criteria.ts';

/** A criterion by its id and its label. */
const criterion = (id: CriterionId, words: Words): string =>
	`${id} ${words.criteria().criteria[id]?.label ?? ''}`.trim();

function factsInWords(facts: Facts, words: Words): readonly string[] {
	const { leeftijd, gezag, wilsbekwaam, sector, criteria, toestemmingen } = facts;
	return [
		...(leeftijd === undefined ? [] : [words.rulebook('given.age', { leeftijd })]),
		...(gezag === undefined
			? []
			: [words.rulebook('given.authority', { gezag: words.term('groups', `gezag_${gezag}`) })]),
		...(wilsbekwaam === undefined ? [] : [words.rulebook(wilsbekwaam ? 'given.able' : 'given.unable')]),
		...(sector === undefined
			? []
			: [words.rulebook('given.sector', { sector: words.term('sectors', sector) })]),
		...(criteria?.length === 0 ? [words.rulebook('given.noCriteria')] : []),
		...(criteria ?? []).map((id) => criterion(id, words)),
		...(toestemmingen?.length === 0 ? [words.rulebook('given.noEvents')] : []),
		...(toestemmingen ?? []).map(({ persoon, gebeurtenis, op }) =>
			words.rulebook('given.event', {
				persoon: words.term('persons', persoon),
				gebeurtenis: words.term('events', gebeurtenis),
				datum: words.day(op)
			})
		)
	];
}

function profileInWords(profile: RuleProfile, words: Words): readonly string[] {
	const { indexStatus, gecontroleerdOp, controletermijnDagen, organisatieAangesloten, drempel } = profile;
	return [
		...(indexStatus === undefined
			? []
			: [words.rulebook('given.status', { status: words.term('statuses', indexStatus) })]),
		...(gecontroleerdOp === undefined
			? []
			: [words.rulebook('given.checked', { datum: words.day(gecontroleerdOp) })]),
		...(indexStatus !== undefined && gecontroleerdOp === undefined
			? [words.rulebook('given.neverChecked')]
			: []),
		...(controletermijnDagen === undefined
			? []
			: [words.rulebook('given.term', { dagen: controletermijnDagen })]),
		...(organisatieAangesloten === undefined
			? []
			: [words.rulebook(organisatieAangesloten ? 'given.connected' : 'given.notConnected')]),
		...(drempel === undefined ? [] : [words.rulebook('given.threshold', { combinatie: drempel.combinatie })]),
		...(drempel?.combinaties ?? []).map((set) =>
			words.rulebook('given.combination', { criteria: words.and(set) })
		)
	];
}

/** What is known in an example, a sentence for each fact; nothing known is said too. */
export function givenInWords({ facts, profile }: RuleInput, words: Words): readonly string[] {
	const given = [...factsInWords(facts, words), ...profileInWords(profile, words)];
	return given.length === 0 ? [words.rulebook('given.nothing')] : given;
}
