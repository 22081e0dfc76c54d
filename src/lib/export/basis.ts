import type { Day } from '#lib/law/source.ts';
import type { AgeUsed } from '#lib/export/identity.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Walk } from '#lib/flow/walk.ts';
import { defaultYouthFields, type YouthField } from '#lib/rules/youth-fields.ts';

/** All that the registration screen may know: what the organisation noted, the day, and one age to check against. */
export interface RegistrationBasis {
	readonly fields: readonly YouthField[];
	readonly indexName: string | undefined;
	/** The organisation as its profile names it, to start the field with. */
	readonly organisation: string;
	readonly ageUsed: AgeUsed | null;
	readonly madeOn: Day;
}

/**
 * The only door between a walk and the registration. Of the walk it lets through one number and one
 * day, and no text: not the role, not a reason. Pure.
 */
export function registrationBasis(walk: Walk, profile: Profile, today: Day): RegistrationBasis {
	const { youthFields = [], indexName, organisation = '' } = profile;
	const { leeftijd } = walk.facts;
	return {
		fields: youthFields.length > 0 ? youthFields : defaultYouthFields,
		indexName,
		organisation,
		ageUsed: leeftijd === undefined ? null : { years: leeftijd, notedOn: walk.ageNotedOn ?? walk.started },
		madeOn: today
	};
}
