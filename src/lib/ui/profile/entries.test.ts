import { describe, expect, test } from 'vitest';
import { emptyProfile } from '#lib/flow/profile.ts';
import { type Profile, profileSchema } from '#lib/flow/profile-schema.ts';
import { changedEntries, contacts, profileEntries, withPart, withText } from '#lib/ui/profile/entries.ts';

describe('changing a profile', () => {
	test('a value that is taken away leaves no key', () => {
		expect(withPart({ format: 1, sector: 'politie' }, 'sector', undefined)).toEqual(emptyProfile);
	});

	test('words of spaces are no words', () => {
		expect(withText({ format: 1, organisation: 'De Linde' }, 'organisation', '  ')).toEqual(emptyProfile);
	});

	test('words stay as they were typed, so that a space can be typed', () => {
		expect(withText(emptyProfile, 'organisation', 'De ')).toEqual({ format: 1, organisation: 'De ' });
	});

	test('a contact stands beside the others, and the last one takes the list along', () => {
		const one = withText(emptyProfile, 'privacyOfficer', 'FG, 030 1234567');
		const two = withText(one, 'objectionAddress', 'Postbus 1');
		expect(two.contacts).toEqual({ privacyOfficer: 'FG, 030 1234567', objectionAddress: 'Postbus 1' });
		expect(withText(withText(two, 'objectionAddress', ''), 'privacyOfficer', '')).toEqual(emptyProfile);
	});
});

describe('what changed', () => {
	test('equal profiles differ in nothing', () => {
		const profile: Profile = { format: 1, youthFields: ['name'], contacts: { privacyOfficer: 'FG' } };
		expect(changedEntries(profile, structuredClone(profile))).toEqual([]);
	});

	test('added, altered and removed entries are named in the order of the screen', () => {
		const before: Profile = { format: 1, sector: 'politie', contacts: { privacyOfficer: 'FG' } };
		const after: Profile = { format: 1, organisation: 'De Linde', sector: 'onderwijs' };
		expect(changedEntries(before, after)).toEqual(['organisation', 'sector', 'privacyOfficer']);
	});

	test('every key of the profile is an entry, so that no change stays unseen', () => {
		const keys = Object.keys(profileSchema.entries).filter((key) => key !== 'format' && key !== 'contacts');
		expect([...profileEntries].sort()).toEqual([...keys, ...contacts].sort());
	});
});
