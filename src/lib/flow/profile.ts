import { addMonths } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { RuleProfile } from '#lib/rules/facts.ts';

/** The profile of an organisation that noted nothing yet. */
export const emptyProfile: Profile = { format: 1 };

/** What the rules read of `profile`. */
export function ruleProfile(profile: Profile): RuleProfile {
	const { indexStatus, gecontroleerdOp, controletermijnDagen, organisatieAangesloten, drempel } = profile;
	return {
		...(indexStatus !== undefined && { indexStatus }),
		...(gecontroleerdOp !== undefined && { gecontroleerdOp }),
		...(controletermijnDagen !== undefined && { controletermijnDagen }),
		...(organisatieAangesloten !== undefined && { organisatieAangesloten }),
		...(drempel !== undefined && { drempel })
	};
}

/** The day on which a decision of `today` is looked at again: three months on, unless the profile says otherwise. */
export function reviewDay(profile: Profile, today: Day): Day {
	return addMonths(today, profile.reviewMonths ?? 3);
}
