// @vitest-environment node
import { afterEach, describe, expect, test } from 'vitest';
import type { AnswersByPath } from '#lib/flow/stream.ts';
import { HeldMeeting } from '#lib/ui/workshop/desk/held-meeting.svelte.ts';
import { Intake } from '#lib/ui/workshop/desk/intake.svelte.ts';
import { MeetingDesk } from '#lib/ui/workshop/desk/meeting-desk.svelte.ts';
import { newMeeting, type Pace } from '#lib/workshop/meeting/meeting.ts';
import { resultCodes } from '#lib/workshop/meeting/result-code.ts';
import { spokenCode } from '#lib/workshop/meeting/spoken-code.ts';
import { graphs, otsCase } from '../../../../../tests/meeting.ts';

const open: MeetingDesk[] = [];
afterEach(() => {
	for (const desk of open.splice(0)) desk.close();
});

function deskWith(pace: Pace): { desk: MeetingDesk; intake: Intake } {
	const meeting = newMeeting('K7P2QX4M', otsCase, 'c=gezinsvoogd-belt', pace, '2026-11-22');
	const held = new HeldMeeting(meeting, {
		keep: (_base, ours) => Promise.resolve({ ok: true, meeting: ours }),
		read: () => Promise.resolve(null)
	});
	const desk = new MeetingDesk(held, graphs, {
		isHeld: true,
		isFree: false,
		take: () => Promise.resolve(),
		heard: () => undefined
	});
	open.push(desk);
	return { desk, intake: new Intake(desk) };
}

const scan = async (number: number, answers: AnswersByPath): Promise<string> => {
	const room = { meeting: 'K7P2QX4M', data: otsCase, graphs };
	return (await resultCodes({ number, answers, reasons: {}, by: 'code' }, room)).codes[0] ?? '';
};
const code = (answers: AnswersByPath): string => spokenCode(otsCase, answers, graphs);
const one = { ots: { otsDitKind: 'ja' } };
const two = { ots: { ...one.ots, ontvangerIsGezinsvoogd: 'nee' } };
const no = { ots: { otsDitKind: 'nee' } };

describe('codes before the camera', () => {
	test('are counted once each, however long two of them stay in sight together', async () => {
		const { desk, intake } = deskWith('own');
		const [a, b] = [await scan(111_111, one), await scan(222_222, no)];
		for (let look = 0; look < 40; look += 1) await intake.sight([look % 2 === 0 ? a : b]);
		for (let look = 0; look < 5; look += 1) await intake.sight([a, b]);
		expect(desk.meeting.ballots.map(({ number }) => number)).toEqual([111_111, 222_222]);
		desk.undo();
		expect(desk.meeting.ballots.map(({ number }) => number)).toEqual([111_111]);
		desk.undo();
		expect(desk.canUndo).toBe(false);
	});

	test('that come back say that they were in, and change nothing', async () => {
		const { desk, intake } = deskWith('own');
		const a = await scan(111_111, one);
		await intake.scanned(a);
		const before = desk.meeting;
		await intake.scanned(a);
		expect(intake.last).toEqual({ kind: 'taken', number: 111_111, as: 'known' });
		expect(desk.meeting).toBe(before);
		await intake.scanned(await scan(111_111, two));
		expect(intake.last).toEqual({ kind: 'taken', number: 111_111, as: 'again' });
		expect(desk.meeting.ballots).toHaveLength(1);
	});
});

describe('a spoken code', () => {
	test('takes the place of the one that it goes on from, question by question', async () => {
		const { desk, intake } = deskWith('together');
		for (const said of [one, no, two]) expect(await intake.typed(code(said))).toBeNull();
		expect(intake.last).toEqual({ kind: 'spoken', as: 'further' });
		expect(desk.meeting.ballots.map(({ answers }) => answers)).toEqual([no, two]);
	});

	test('of someone else leaves the other as it was', async () => {
		const { desk, intake } = deskWith('together');
		for (const said of [one, two]) await intake.typed(code(said));
		desk.hand('ja', 1);
		intake.settle();
		expect(desk.meeting.ballots.map(({ answers }) => answers)).toEqual([one, two]);
		expect(desk.meeting.hands).toEqual({ 'ots/otsDitKind': { ja: 1 } });
		intake.settle();
		expect(desk.meeting.ballots).toHaveLength(2);
	});

	test('that was set apart is taken back in one step, to exactly what stood before', async () => {
		const { desk, intake } = deskWith('together');
		for (const said of [one, two]) await intake.typed(code(said));
		const before = desk.meeting.ballots;
		intake.settle();
		expect(desk.meeting.ballots).toHaveLength(2);
		intake.undo();
		expect(desk.meeting.ballots).toEqual(before);
		intake.undo();
		expect(desk.meeting.ballots.map(({ answers }) => answers)).toEqual([one]);
	});

	test('that was taken back is not set apart, and does not come back', async () => {
		const { desk, intake } = deskWith('together');
		for (const said of [one, two]) await intake.typed(code(said));
		intake.undo();
		expect(intake.last).toEqual({ kind: 'undone' });
		expect(intake.offer).toBeNull();
		intake.settle();
		expect(desk.meeting.ballots.map(({ answers }) => answers)).toEqual([one]);
	});

	test('can still be set apart after a hand was taken back', async () => {
		const { desk, intake } = deskWith('together');
		for (const said of [one, two]) await intake.typed(code(said));
		desk.hand('ja', 1);
		intake.undo();
		expect(intake.offer).toBe('apart');
	});

	test('that was removed by itself is not set apart', async () => {
		const { desk, intake } = deskWith('together');
		for (const said of [one, two]) await intake.typed(code(said));
		for (const { number } of desk.meeting.ballots) desk.remove(number);
		expect(intake.offer).toBeNull();
	});

	test('that may go on from several asks which, and is someone new when that is said', async () => {
		const { desk, intake } = deskWith('together');
		await intake.typed(code(two));
		await intake.typed(code(one), '', true);
		const three = { ots: { ...two.ots, noodzakelijkVoorUitvoering: 'ja' } };
		expect(await intake.typed(code(three))).toBe('several');
		expect(desk.meeting.ballots).toHaveLength(2);
		expect(await intake.typed(code(three), code(two))).toBeNull();
		expect(desk.meeting.ballots.map(({ answers }) => answers)).toEqual([one, three]);
		expect(await intake.typed(code(three), '', true)).toBeNull();
		expect(desk.meeting.ballots).toHaveLength(3);
	});

	test('that is refused takes away what was said of the one before it, unless that one can be set apart', async () => {
		const { intake } = deskWith('together');
		await intake.typed(code(one));
		expect(await intake.typed('AAAA')).toBe('mistake');
		expect(intake.last).toBeNull();
		await intake.typed(code(two));
		for (const wrong of ['AAAA', 'SW1.11.x']) await intake.typed(wrong);
		expect([intake.offer, intake.last]).toEqual(['apart', { kind: 'spoken', as: 'further' }]);
	});

	test('stands alone at the own pace, where each hands in once', async () => {
		const { desk, intake } = deskWith('own');
		for (const said of [one, two]) await intake.typed(code(said));
		expect(desk.meeting.ballots).toHaveLength(2);
	});
});

describe('a scanned and a spoken result of one person', () => {
	test('count once, question by question, whichever came first, and twice when they are set apart', async () => {
		const { desk, intake } = deskWith('together');
		await intake.typed(code(one));
		await intake.scanned(await scan(111_111, two));
		expect(intake.last).toEqual({ kind: 'taken', number: 111_111, as: 'further' });
		expect(desk.meeting.ballots.map(({ answers }) => answers)).toEqual([two]);
		intake.settle();
		expect(desk.meeting.ballots.map(({ answers }) => answers)).toEqual([one, two]);
		intake.undo();
		intake.undo();
		await intake.scanned(await scan(222_222, no));
		expect(desk.meeting.ballots.map(({ answers }) => answers)).toEqual([one, no]);
	});

	test('are found by the number that stands on the phone, at any pace', async () => {
		const { desk, intake } = deskWith('own');
		expect(await intake.typed(code(one), '482 913')).toBeNull();
		expect(await intake.typed(code(two), '482913')).toBeNull();
		expect(intake.last).toEqual({ kind: 'spoken', as: 'again' });
		await intake.scanned(await scan(482_913, two));
		expect(desk.meeting.ballots).toMatchObject([{ number: 482_913, answers: two, by: 'code' }]);
		expect(await intake.typed(code(two), '482913')).toBeNull();
		expect(intake.last).toEqual({ kind: 'spoken', as: 'known' });
		expect(await intake.typed(code(two), '4829')).toBe('no-earlier');
	});

	test('that say the same count as one when that is said, and twice again when it is taken back', async () => {
		const { desk, intake } = deskWith('own');
		await intake.typed(code(two));
		await intake.scanned(await scan(111_111, two));
		expect([desk.meeting.ballots.length, intake.offer]).toEqual([2, 'unite']);
		intake.settle();
		expect(intake.last).toEqual({ kind: 'united' });
		expect(desk.meeting.ballots).toMatchObject([{ number: 111_111, by: 'code' }]);
		intake.undo();
		expect(desk.meeting.ballots).toHaveLength(2);
	});
});
