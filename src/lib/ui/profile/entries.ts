import type { Profile } from '#lib/flow/profile-schema.ts';

/** The contacts that a profile can name. */
export const contacts = [
	'aandachtsfunctionaris',
	'privacyOfficer',
	'regionalManager',
	'objectionAddress'
] as const;
export type Contact = (typeof contacts)[number];

/** Everything a profile can say, in the order of the screen. */
export const profileEntries = [
	'organisation',
	'sector',
	'organisatieAangesloten',
	'whoMaySignal',
	'indexName',
	'indexStatus',
	'gecontroleerdOp',
	'controletermijnDagen',
	'drempel',
	'youthFields',
	'reviewMonths',
	'retentionMonths',
	...contacts
] as const;
export type ProfileEntry = (typeof profileEntries)[number];

type Part = Exclude<ProfileEntry, Contact>;

const isContact = (entry: ProfileEntry): entry is Contact => contacts.some((contact) => contact === entry);

/** `profile` with `value` for `part`; without the part where there is no value. */
export function withPart<Key extends Part>(
	profile: Profile,
	part: Key,
	value: Profile[Key] | undefined
): Profile {
	const { [part]: _before, ...rest } = profile;
	return (value === undefined ? rest : { ...rest, [part]: value }) as Profile;
}

/** `profile` with the words of one of its text entries; empty words remove it. */
export function withText(
	profile: Profile,
	entry: 'organisation' | 'indexName' | 'whoMaySignal' | Contact,
	text: string
): Profile {
	const value = text.trim() === '' ? undefined : text;
	if (!isContact(entry)) return withPart(profile, entry, value);
	const { contacts: { [entry]: _before, ...others } = {}, ...rest } = profile;
	const named = value === undefined ? others : { ...others, [entry]: value };
	return Object.keys(named).length === 0 ? rest : { ...rest, contacts: named };
}

/** What `profile` says for `entry`; undefined where it says nothing. */
function valueOf(profile: Profile, entry: ProfileEntry): unknown {
	return isContact(entry) ? profile.contacts?.[entry] : profile[entry];
}

/** The entries that read otherwise in `after` than in `before`, in the order of the screen. */
export function changedEntries(before: Profile, after: Profile): readonly ProfileEntry[] {
	return profileEntries.filter(
		(entry) => JSON.stringify(valueOf(before, entry)) !== JSON.stringify(valueOf(after, entry))
	);
}
