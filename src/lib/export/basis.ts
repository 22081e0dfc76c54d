import type { Day } from '#lib/law/source.ts';
import type { AgeUsed } from '#lib/export/identity.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Walk } from '#lib/flow/walk.ts';
import { voices } from '#lib/rules/age.ts';
import { defaultYouthFields, type YouthField } from '#lib/rules/youth-fields.ts';

/** All that the registration screen may know: what the organisation noted, the day, and one age, or who counts at it, to check against. */
export interface RegistrationBasis {
	readonly fields: readonly YouthField[];
	readonly indexName: string | undefined;
	/** The organisation as its profile names it, to start the field with. */
	readonly organisation: string;
	readonly ageUsed: AgeUsed | null;
	readonly madeOn: Day;
}

/** What `walk` knows about the age: as noted, else who counts at it by an answer of the person, else null. */
function ageUsedIn({ facts: { leeftijd }, answers, ageNotedOn, started }: Walk): AgeUsed | null {
	if (leeftijd !== undefined) return { years: leeftijd, notedOn: ageNotedOn ?? started };
	const voice = voices.find((one) => one === answers.informeren?.['wieInformeren']);
	return voice === undefined ? null : { voice };
}

/**
 * The only door between a walk and the registration. Of the walk it lets through one number and one
 * day, or one word of a fixed list, and no text: not the role, not a reason. Pure.
 */
export function registrationBasis(walk: Walk, profile: Profile, today: Day): RegistrationBasis {
	const { youthFields = [], indexName, organisation = '' } = profile;
	return {
		fields: youthFields.length > 0 ? youthFields : defaultYouthFields,
		indexName,
		organisation,
		ageUsed: ageUsedIn(walk),
		madeOn: today
	};
}
