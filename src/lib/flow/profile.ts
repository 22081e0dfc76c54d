import { addMonths } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { Facts, RuleProfile } from '#lib/rules/facts.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

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

/** Facts and profile as the rules read them on `day`; the sector comes from the profile unless the facts say otherwise. */
export function ruleInput(facts: Facts, profile: Profile, day: Day): RuleInput {
	const { sector } = profile;
	return {
		facts: sector !== undefined && facts.sector === undefined ? { ...facts, sector } : facts,
		profile: ruleProfile(profile),
		day
	};
}

/** Where the profile says whom an obligation leads to: a contact, or the functions that may signal. */
const contactOf: Readonly<Partial<Record<DutyId, keyof NonNullable<Profile['contacts']> | 'whoMaySignal'>>> =
	{
		'overleg-collega': 'aandachtsfunctionaris',
		'start-meldcode': 'aandachtsfunctionaris',
		'via-privacyfunctionaris': 'privacyOfficer',
		'navragen-regio': 'regionalManager',
		'wijs-op-bezwaarroute': 'objectionAddress',
		'overdragen-aan-bevoegde': 'whoMaySignal',
		'navragen-organisatie': 'whoMaySignal'
	};

/** What the profile notes for `duty`: who it is, or where; undefined where it notes nothing. */
export function contactFor(profile: Profile, duty: DutyId): string | undefined {
	const key = contactOf[duty];
	if (key === undefined) return undefined;
	const noted = key === 'whoMaySignal' ? profile.whoMaySignal : profile.contacts?.[key];
	return noted?.trim() || undefined;
}

/** The day on which a decision of `today` is looked at again: three months on, unless the profile says otherwise. */
export function reviewDay(profile: Profile, today: Day): Day {
	return addMonths(today, profile.reviewMonths ?? 3);
}

/** For how many months a closed case is kept: two years, as schools commonly do, unless the profile says otherwise. No term of law. */
export function retentionMonths(profile: Profile): number {
	return profile.retentionMonths ?? 24;
}
