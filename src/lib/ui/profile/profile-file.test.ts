import { describe, expect, test } from 'vitest';
import type { Profile } from '#lib/flow/profile-schema.ts';
import { maxProfileFile, openProfile, profileFile, takenOver } from '#lib/ui/profile/profile-file.ts';

const profile: Profile = {
	format: 1,
	organisation: 'Basisschool “De Linde” <é>',
	indexName: 'Vroeg Samen',
	indexStatus: 'actief',
	gecontroleerdOp: '2026-11-01'
};

describe('a file', () => {
	test('opens as the profile it was made of', () => {
		expect(openProfile(profileFile(profile))).toEqual({ ok: true, profile });
	});

	test.each([
		['nothing', '', 'empty'],
		['blank lines', ' \n', 'empty'],
		['no JSON', 'format: 1', 'not-json'],
		['a cut-off file', profileFile(profile).slice(0, 40), 'damaged'],
		['something else', '{"walk":1}', 'foreign'],
		['a list', '[]', 'foreign'],
		['nothing at all', 'null', 'foreign'],
		['another file of this app', '{"app":"signaalwijzer","kind":"zaak","format":3}', 'foreign'],
		['a key that no profile has', '{"format":1,"leerling":"Noor"}', 'damaged'],
		['another value than a profile has', '{"format":1,"sector":"bakker"}', 'damaged'],
		['a later format', '{"format":2,"new":[]}', 'newer'],
		['too much', ' '.repeat(maxProfileFile + 1), 'too-large']
	])('with %s is refused', (_title, text, reason) => {
		expect(openProfile(text)).toEqual({ ok: false, reason });
	});
});

describe('taking over', () => {
	const opened: Profile = {
		...profile,
		organisation: 'De Eik',
		indexStatus: 'afbouw',
		gecontroleerdOp: '2026-10-01'
	};

	test('a status that was checked earlier does not replace the own one', () => {
		expect(takenOver(profile, opened)).toEqual({ ...profile, organisation: 'De Eik' });
	});

	test.each(['2026-11-01', '2026-11-02'])('a status of %s does', (gecontroleerdOp) => {
		expect(takenOver(profile, { ...opened, gecontroleerdOp })).toEqual({ ...opened, gecontroleerdOp });
	});

	test('the status of another index says nothing of the own one', () => {
		expect(takenOver(profile, { ...opened, indexName: 'Zorg voor Jeugd' }).indexStatus).toBe('afbouw');
	});

	test('what the file does not name is gone, so that a file means what it says', () => {
		expect(takenOver({ format: 1, sector: 'politie' }, { format: 1 })).toEqual({ format: 1 });
	});
});
