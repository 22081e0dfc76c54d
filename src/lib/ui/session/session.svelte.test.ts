import { beforeEach, describe, expect, test } from 'vitest';
import { withAnswer } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { Session } from '#lib/ui/session/session.svelte.ts';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import { today } from '../../../../tests/in-context.ts';
import { sampleProfile, sampleWalk } from '../../../../tests/sample-walk.ts';

const flow = 'signaleringsstroom';
let session: Session;

const known = (path: PathId): string | undefined => session.known.outcomes.get(path)?.id;
const give = (path: PathId, state: string, answer: string): void => {
	session.change(flow, (walk) => withAnswer(walk, path, state, answer));
};

beforeEach(async () => {
	session = new Session(new TabWork(null, today));
	session.profile = sampleProfile;
	session.replace(sampleWalk);
	await session.loadTouched();
});

describe('what other paths tell', () => {
	test('is the outcome of each step that the flow goes through', () => {
		expect(known('wanneer-signaleren')).toBe('signaal-gewenst');
		expect(known('informeren')).toBe('geinformeerd');
	});

	test('is nothing of a step that a changed answer cut off, and comes back with that answer', () => {
		give('wanneer-signaleren', 'doelAfstemming', 'nee');
		expect(known('wanneer-signaleren')).toBe('geen-signaal-geen-opzoekmiddel');
		expect(known('bevoegdheid')).toBeUndefined();
		expect(known('informeren')).toBeUndefined();
		give('wanneer-signaleren', 'doelAfstemming', 'ja');
		expect(known('informeren')).toBe('geinformeerd');
	});

	test('is the outcome of a path beside the flow too', async () => {
		give('ots', 'otsDitKind', 'nee');
		expect(known('ots')).toBeUndefined();
		await session.loadTouched();
		expect(known('ots')).toBe(session.replay('ots').outcome?.id);
		expect(known('ots')).toBeDefined();
	});
});
