import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { Words } from '#lib/i18n/words.ts';
import { saveProfile } from '#lib/storage/profile.ts';
import { CaseStand } from '#lib/ui/session/case-stand.svelte.ts';
import { Session } from '#lib/ui/session/session.svelte.ts';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import { today } from '../../../../tests/in-context.ts';
import { sampleProfile, sampleWalk } from '../../../../tests/sample-walk.ts';

let work: TabWork;
let session: Session;

beforeEach(async () => {
	await saveProfile(sampleProfile);
	work = new TabWork(null, today);
	session = new Session(work);
});

describe('the stand of a case', () => {
	test('is known once the stored walk, the profile and the machines are in, and not before', async () => {
		const stand = new CaseStand(session, null);
		work.replace(sampleWalk);
		await stand.load();
		expect(stand.reached).toBeNull();
		await stand.loadProfile();
		await stand.load();
		expect(stand.isReady).toBe(false);
		await work.restore();
		expect(stand.reached?.end).toBe('registratie');
	});

	test('is asked anew when another walk takes the place of this one', async () => {
		const stand = new CaseStand(session, null);
		await work.restore();
		await stand.loadProfile();
		await stand.load();
		expect(stand.isReady).toBe(true);
		work.replace(sampleWalk);
		expect(stand.isReady).toBe(false);
	});

	test('is not spoiled by an earlier load that comes in last', async () => {
		const stand = new CaseStand(session, null);
		await work.restore();
		await stand.loadProfile();
		work.replace(sampleWalk);
		const overtaken = stand.load();
		work.wipe();
		await stand.load();
		await overtaken;
		expect(stand.isReady).toBe(true);
		expect(stand.reached).toBeNull();
	});

	test('has the texts of every path it reached, in the language of now', async () => {
		const [dutch, english] = [new Words('nl'), new Words('en')];
		let words = dutch;
		const stand = new CaseStand(session, () => words);
		await work.restore();
		work.replace(sampleWalk);
		await stand.loadProfile();
		await stand.load();
		expect(stand.reached?.replays.map(({ graph }) => graph.path).every((path) => dutch.has(path))).toBe(true);
		words = english;
		expect(stand.isReady).toBe(false);
		await stand.load();
		expect(stand.isReady).toBe(true);
		expect(english.has('informeren')).toBe(true);
	});
});
