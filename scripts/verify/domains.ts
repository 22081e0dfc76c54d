import { addDays } from '#lib/law/day.ts';
import { alarmingCriteria, type CriterionId, criterionIds } from '#lib/rules/criteria.ts';
import {
	authorities,
	type ConsentEvent,
	consentEventKinds,
	indexStatuses,
	persons,
	sectors,
	type Threshold
} from '#lib/rules/facts.ts';
import type { RuleId, RuleInput } from '#lib/rules/rule.ts';
import { defaultCheckTerm } from '#lib/rules/region.ts';
import { defaultThreshold } from '#lib/rules/threshold.ts';

/** The values that one fact can take, by its name; a name that begins with `profile.` is of the profile. */
export type Domain = Readonly<Record<string, readonly unknown[]>>;

const day = '2026-11-22';
const ages = Array.from({ length: 121 }, (_, age) => age);
const yesNo = [true, false];
/** One age in each group that the rules of consent tell apart. */
const ageGroups = [11, 12, 16, 18];

/** Every list with one event, or none, for each of `who`. */
function consents(who: readonly ConsentEvent['persoon'][]): readonly (readonly ConsentEvent[])[] {
	const [first, ...rest] = who;
	if (first === undefined) return [[]];
	return consents(rest).flatMap((events) => [
		events,
		...consentEventKinds.map((gebeurtenis) => [{ persoon: first, gebeurtenis, op: day }, ...events])
	]);
}

/** Every choice of at most two criteria, and one of everything. */
const choices: readonly (readonly CriterionId[])[] = [
	[],
	...criterionIds.map((id) => [id]),
	...criterionIds.flatMap((id, index) => criterionIds.slice(index + 1).map((other) => [id, other])),
	[...criterionIds],
	[...alarmingCriteria]
];

const thresholds: readonly Threshold[] = [
	defaultThreshold,
	{ combinatie: 1, altijd: [], nietAlleen: [], combinaties: [] },
	{ combinatie: 3, altijd: ['W1'], nietAlleen: ['W2', 'G1'], combinaties: [['W5', 'G2']] }
];

const gezag = [...authorities];

/** Per rule the facts that it may read, with every value that they take; consent and criteria in their small cases. */
export const domains: Readonly<Record<RuleId, Domain>> = {
	leeftijdsgrens: { leeftijd: ages },
	inzageLeeftijd: { leeftijd: ages },
	wieInformeren: { leeftijd: ages, gezag },
	wieToestemming: { leeftijd: ages, gezag, wilsbekwaam: yesNo },
	toestemmingsstand: { leeftijd: ageGroups, gezag, wilsbekwaam: yesNo, toestemmingen: consents(persons) },
	wijstOpOnveiligheid: { criteria: choices },
	criteriaToets: { criteria: choices, 'profile.drempel': thresholds },
	indexStatus: {
		'profile.indexStatus': [...indexStatuses],
		'profile.gecontroleerdOp': [-1, 0, 30, 31, defaultCheckTerm, defaultCheckTerm + 1].map((ago) =>
			addDays(day, -ago)
		),
		'profile.controletermijnDagen': [1, 30, 365]
	},
	organisatieAangesloten: { 'profile.organisatieAangesloten': yesNo },
	sectorAangewezen: { sector: [...sectors] }
};

/** The inputs in which every fact of `domain` is unknown or takes one of its values; all of them, once. */
export function* inputs(domain: Domain): Generator<RuleInput> {
	for (const given of combinations(Object.entries(domain))) {
		const known = given.filter(([, value]) => value !== undefined);
		yield {
			facts: Object.fromEntries(known.filter(([name]) => !name.startsWith('profile.'))),
			profile: Object.fromEntries(
				known
					.filter(([name]) => name.startsWith('profile.'))
					.map(([name, value]) => [name.slice('profile.'.length), value])
			),
			day
		};
	}
}

type Given = readonly (readonly [string, unknown])[];

function* combinations(domain: readonly (readonly [string, readonly unknown[]])[]): Generator<Given> {
	const [first, ...rest] = domain;
	if (first === undefined) {
		yield [];
		return;
	}
	const [name, values] = first;
	for (const given of combinations(rest)) {
		for (const value of [undefined, ...values]) yield [[name, value], ...given];
	}
}
