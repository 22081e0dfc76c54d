import { consentPersons, latestEvents } from '#lib/rules/consent.ts';
import { type CriterionId, criterionIds } from '#lib/rules/criteria.ts';
import {
	type Authority,
	authorities,
	type Facts,
	type IndexStatus,
	type Person,
	type RuleProfile,
	type Sector,
	sectors
} from '#lib/rules/facts.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** What can happen next to the consent of one person. */
export type ConsentTurn = 'gegeven' | 'geweigerd' | 'ingetrokken';

/** One known fact that could be different. */
export type Variation =
	| { readonly of: 'leeftijd'; readonly leeftijd: number }
	| { readonly of: 'gezag'; readonly gezag: Authority }
	| { readonly of: 'wilsbekwaam'; readonly wilsbekwaam: boolean }
	| { readonly of: 'toestemming'; readonly persoon: Person; readonly gebeurtenis: ConsentTurn }
	| { readonly of: 'criterium-erbij'; readonly criterium: CriterionId }
	| { readonly of: 'criterium-eraf'; readonly criterium: CriterionId }
	| { readonly of: 'sector'; readonly sector: Sector }
	| { readonly of: 'index'; readonly status: IndexStatus }
	| { readonly of: 'aangesloten'; readonly aangesloten: boolean };

/** The birthdays that the rules know. Source: augeo18:tips.leeftijd, jw:7.1.1.1. */
const borders = [12, 16, 18, 23] as const;

/** The facts and the profile as they are after `variation`. */
function withVariation({ facts, profile, day }: RuleInput, variation: Variation): RuleInput {
	const fact = (change: Facts): RuleInput => ({ facts: { ...facts, ...change }, profile, day });
	const noted = (change: RuleProfile): RuleInput => ({ facts, profile: { ...profile, ...change }, day });
	const chosen = facts.criteria ?? [];
	switch (variation.of) {
		case 'leeftijd':
			return fact({ leeftijd: variation.leeftijd });
		case 'gezag':
			return fact({ gezag: variation.gezag });
		case 'wilsbekwaam':
			return fact({ wilsbekwaam: variation.wilsbekwaam });
		case 'toestemming': {
			const { persoon, gebeurtenis } = variation;
			return fact({ toestemmingen: [...(facts.toestemmingen ?? []), { persoon, gebeurtenis, op: day }] });
		}
		case 'criterium-erbij':
			return fact({ criteria: [...chosen, variation.criterium] });
		case 'criterium-eraf':
			return fact({ criteria: chosen.filter((criterion) => criterion !== variation.criterium) });
		case 'sector':
			return fact({ sector: variation.sector });
		case 'index':
			return noted({ indexStatus: variation.status, gecontroleerdOp: day });
		case 'aangesloten':
			return noted({ organisatieAangesloten: variation.aangesloten });
	}
}

/** `input` as it would be with every one of `variations`. Pure. */
export function varied(input: RuleInput, variations: readonly Variation[]): RuleInput {
	return variations.reduce(withVariation, input);
}

/** Every way to choose some of `items`, none and all included. */
export function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
	return items.reduce<readonly (readonly Item[])[]>(
		(sets, item) => [...sets, ...sets.map((set) => [...set, item])],
		[[]]
	);
}

function consentVariations({ facts, day }: RuleInput): readonly (readonly Variation[])[] {
	const needed = consentPersons(facts);
	if (facts.toestemmingen === undefined || 'needs' in needed) return [];
	const latest = latestEvents(facts.toestemmingen, day);
	const isGiven = (persoon: Person): boolean => latest.get(persoon)?.gebeurtenis === 'gegeven';
	const one = (persoon: Person, gebeurtenis: ConsentTurn): Variation => ({
		of: 'toestemming',
		persoon,
		gebeurtenis
	});
	const missing = needed.filter((person) => !isGiven(person));
	return [
		...subsets(missing.map((person) => one(person, 'gegeven'))).filter(({ length }) => length > 0),
		// Who gave consent can take it back; who did not give it yet can refuse.
		...needed.map((person) => [one(person, isGiven(person) ? 'ingetrokken' : 'geweigerd')])
	];
}

/** Whether the youth is older than what is known now: comes with time, by itself. */
export function isLater(input: RuleInput, variation: Variation): boolean {
	return variation.of === 'leeftijd' && variation.leeftijd > (input.facts.leeftijd ?? 0);
}

/** Whether nothing can bring `variation` about: nobody grows younger. */
export function isImpossible(input: RuleInput, variation: Variation): boolean {
	return variation.of === 'leeftijd' && !isLater(input, variation);
}

/**
 * The sets of known facts that could be different together: one fact each, or the consent of some
 * persons. Facts that are not known are no variation; their questions are answered by hand. Pure.
 */
export function variationSets(input: RuleInput): readonly (readonly Variation[])[] {
	const { facts, profile } = input;
	const { leeftijd, gezag, wilsbekwaam, criteria, sector } = facts;
	const singles: Variation[] = [];
	if (leeftijd !== undefined) {
		// The next birthday that changes something is near enough to be spoken of; those after it are not.
		const older = borders.filter((border) => border > leeftijd).slice(0, 1);
		const younger = borders
			.filter((border) => border <= leeftijd)
			.slice(-1)
			.map((border) => border - 1);
		singles.push(...[...older, ...younger].map((age) => ({ of: 'leeftijd', leeftijd: age }) as const));
		if (leeftijd >= 12) singles.push({ of: 'wilsbekwaam', wilsbekwaam: wilsbekwaam === false });
	}
	if (gezag !== undefined) {
		singles.push(
			...authorities
				.filter((other) => other !== gezag)
				.map((other) => ({ of: 'gezag', gezag: other }) as const)
		);
	}
	if (criteria !== undefined) {
		singles.push(
			...criterionIds.map((criterium) =>
				criteria.includes(criterium)
					? ({ of: 'criterium-eraf', criterium } as const)
					: ({ of: 'criterium-erbij', criterium } as const)
			)
		);
	}
	if (sector !== undefined) {
		singles.push(
			...sectors
				.filter((other) => other !== sector)
				.map((other) => ({ of: 'sector', sector: other }) as const)
		);
	}
	if (profile.indexStatus !== undefined) {
		singles.push(
			...(['actief', 'afbouw', 'gesloten'] as const).map((status) => ({ of: 'index', status }) as const)
		);
	}
	if (profile.organisatieAangesloten !== undefined) {
		singles.push({ of: 'aangesloten', aangesloten: !profile.organisatieAangesloten });
	}
	return [[], ...singles.map((variation) => [variation]), ...consentVariations(input)];
}
