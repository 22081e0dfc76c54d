import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Words } from '#lib/i18n/words.ts';
import { youthFields } from '#lib/rules/youth-fields.ts';
import type { ProfileEntry } from '#lib/ui/profile/entries.ts';

/** What `profile` says for `entry`, in words; empty where it says nothing. */
export function entryText(words: Words, profile: Profile, entry: ProfileEntry): string {
	const none = words.form('profile.value.none');
	const list = (items: readonly string[]): string => (items.length === 0 ? none : words.and(items));
	switch (entry) {
		case 'sector':
			return profile.sector === undefined ? '' : words.form(`sector.${profile.sector}.label`);
		case 'organisatieAangesloten':
			if (profile.organisatieAangesloten === undefined) return '';
			return words.form(profile.organisatieAangesloten ? 'profile.value.yes' : 'profile.value.no');
		case 'indexStatus':
			return profile.indexStatus === undefined ? '' : words.term('statuses', profile.indexStatus);
		case 'gecontroleerdOp':
			return profile.gecontroleerdOp === undefined ? '' : words.day(profile.gecontroleerdOp);
		case 'drempel':
			if (profile.drempel === undefined) return '';
			return words.form('profile.value.own', {
				n: profile.drempel.combinatie,
				always: list(profile.drempel.altijd),
				never: list(profile.drempel.nietAlleen),
				combinations: profile.drempel.combinaties.map(list).join('; ') || none
			});
		case 'youthFields': {
			const chosen = profile.youthFields;
			if (chosen === undefined) return '';
			return list(
				youthFields
					.filter((field) => chosen.includes(field))
					.map((field) => words.form(`profile.registration.${field}`))
			);
		}
		case 'organisation':
		case 'whoMaySignal':
		case 'indexName':
			return profile[entry] ?? '';
		case 'controletermijnDagen':
		case 'reviewMonths':
		case 'retentionMonths':
			return profile[entry]?.toString() ?? '';
		case 'aandachtsfunctionaris':
		case 'privacyOfficer':
		case 'regionalManager':
		case 'objectionAddress':
			return profile.contacts?.[entry] ?? '';
	}
}
