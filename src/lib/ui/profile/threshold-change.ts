import { type CriterionId, criterionIds } from '#lib/rules/criteria.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import { defaultThreshold } from '#lib/rules/threshold.ts';

/** A threshold as the profile keeps it. */
export type OwnThreshold = NonNullable<Profile['drempel']>;

/** What one criterion does to the threshold. */
export const weights = ['altijd', 'telt', 'nietAlleen'] as const;
export type Weight = (typeof weights)[number];

/** A threshold of the organisation's own that begins as the standard one. */
export function ownThreshold(): OwnThreshold {
	const { combinatie, altijd, nietAlleen, combinaties } = defaultThreshold;
	return {
		combinatie,
		altijd: [...altijd],
		nietAlleen: [...nietAlleen],
		combinaties: combinaties.map((criteria) => [...criteria])
	};
}

/** What `criterion` does under `threshold`. */
export function weightOf(threshold: OwnThreshold, criterion: CriterionId): Weight {
	if (threshold.altijd.includes(criterion)) return 'altijd';
	return threshold.nietAlleen.includes(criterion) ? 'nietAlleen' : 'telt';
}

/** `threshold` with another `weight` for `criterion`; it never has two. */
export function withWeight(threshold: OwnThreshold, criterion: CriterionId, weight: Weight): OwnThreshold {
	const listed = (ids: readonly CriterionId[], name: Weight): CriterionId[] =>
		criterionIds.filter((id) => (id === criterion ? weight === name : ids.includes(id)));
	return {
		...threshold,
		altijd: listed(threshold.altijd, 'altijd'),
		nietAlleen: listed(threshold.nietAlleen, 'nietAlleen')
	};
}

/** Why a combination cannot be added: one criterion is no combination, and one twice changes nothing. */
export type CombinationProblem = 'tooFew' | 'double';

/** `threshold` with a combination of `criteria` more, or why it cannot be added. */
export function withCombination(
	threshold: OwnThreshold,
	criteria: readonly CriterionId[]
): OwnThreshold | CombinationProblem {
	const combination = criterionIds.filter((id) => criteria.includes(id));
	if (combination.length < 2) return 'tooFew';
	const isSame = (other: readonly CriterionId[]): boolean =>
		combination.every((id) => other.includes(id)) && other.every((id) => combination.includes(id));
	if (threshold.combinaties.some(isSame)) return 'double';
	return { ...threshold, combinaties: [...threshold.combinaties, combination] };
}

/** `threshold` without its combination at `index`. */
export function withoutCombination(threshold: OwnThreshold, index: number): OwnThreshold {
	return { ...threshold, combinaties: threshold.combinaties.filter((_, at) => at !== index) };
}
