import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { byteSigns } from '#lib/workshop/meeting/crockford.ts';
import { cutMark, readResult, resultCodes, type Room } from '#lib/workshop/meeting/result-code.ts';
import { gathered, type Rows } from '#lib/workshop/meeting/result-row.ts';
import { answersOf, roadOf } from '#lib/workshop/meeting/road.ts';
import { deflated } from '#lib/workshop/deflated.ts';
import { flowCase, graphs, otsCase, someBallot } from '../../../../tests/meeting.ts';

const room: Room = { meeting: 'K7P2QX4M', data: otsCase, graphs };
const ballot: Ballot = {
	number: 482_913,
	answers: otsCase.model,
	reasons: { 'ots/noodzakelijkVoorUitvoering': 'Zij vraagt naar wat zij voor haar taak nodig heeft. ✓ 😀' },
	by: 'code'
};

/** What a room gets of codes that are scanned one after another. */
async function read(codes: readonly string[], where: Room, rows: Rows = new Map()): Promise<unknown> {
	let known = rows;
	for (const code of codes) {
		const found = gathered(code, known);
		if (found.kind === 'refused') return found.why;
		known = found.rows;
		if (found.kind === 'whole') return readResult(found.number, found.text, where);
	}
	return 'part';
}

describe.each([otsCase, flowCase])('a result in $id', (data) => {
	const here: Room = { ...room, data };

	test('is the same after its codes, with every reason', async () => {
		await fc.assert(
			fc.asyncProperty(
				someBallot(data, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })),
				async (one) => {
					const { codes, isCut } = await resultCodes(one, here);
					fc.pre(!isCut);
					expect(await read(codes, here)).toEqual({
						...one,
						answers: answersOf(roadOf(data, one.answers, graphs).road)
					});
				}
			),
			{ numRuns: 40 }
		);
	});
});

describe('a result code', () => {
	test('is one code for a few reasons, in signs that a QR code packs closest', async () => {
		const { codes, isCut } = await resultCodes(ballot, room);
		expect(codes).toHaveLength(1);
		expect(isCut).toBe(false);
		expect(codes[0]).toMatch(/^SW1\.11\.482913\.[0-9A-Z]+$/);
		expect(codes[0]?.length).toBeLessThan(300);
	});

	test('is a row of codes for long reasons, in any order', async () => {
		const long = longBallot(500);
		const { codes, isCut } = await resultCodes(long, room);
		expect(codes.length).toBeGreaterThan(1);
		expect(isCut).toBe(false);
		expect(await read(codes.toReversed(), room)).toEqual(long);
		expect(await read(codes.slice(1), room)).toBe('part');
		for (const code of codes) expect(code.length).toBeLessThan(700);
	});

	test('cuts reasons that fit in no three codes, with a mark, and keeps every choice', async () => {
		const long = longBallot(4000);
		const { codes, isCut } = await resultCodes(long, room);
		expect(isCut).toBe(true);
		expect(codes).toHaveLength(3);
		const back = (await read(codes, room)) as Ballot;
		expect(back.answers).toEqual(long.answers);
		const reason = back.reasons['ots/eigenTaak'] ?? '';
		expect(reason.endsWith(cutMark)).toBe(true);
		expect(long.reasons['ots/eigenTaak']?.startsWith(reason.slice(0, -cutMark.length))).toBe(true);
	});

	test('of another meeting, another case or other rules is refused with that reason', async () => {
		const { codes } = await resultCodes(ballot, room);
		expect(await read(codes, { ...room, meeting: 'AAAAAAAA' })).toBe('other-meeting');
		expect(await read(codes, { ...room, data: { ...otsCase, facts: { leeftijd: 10 } } })).toBe('other-case');
		const graph = graphs.get('ots');
		if (!graph) throw new Error('no graph');
		const later = new Map(graphs).set('ots', { ...graph, version: '2027-01-01' });
		expect(await read(codes, { ...room, graphs: later })).toBe('other-case');
	});

	test('that is altered anywhere is refused', async () => {
		const { codes } = await resultCodes(ballot, room);
		const code = codes[0] ?? '';
		await fc.assert(
			fc.asyncProperty(
				fc.nat(code.length - 1),
				fc.constantFrom(...Array.from('0123456789ABCXYZ.')),
				async (at, sign) => {
					fc.pre(code.charAt(at) !== sign);
					const found = await read([code.slice(0, at) + sign + code.slice(at + 1)], room);
					expect(['foreign', 'version', 'damaged', 'part']).toContain(found);
				}
			),
			{ numRuns: 200 }
		);
	});

	test('of another maker, or of a later version, is told apart', async () => {
		expect(await read(['https://example.org/'], room)).toBe('foreign');
		expect(await read(['SW2.11.482913.AAAA'], room)).toBe('version');
		expect(await read(['SW1.21.482913.AAAA'], room)).toBe('damaged');
		expect(await read(['SW1.11.482913.AAAA'], room)).toBe('damaged');
	});

	test('that would unpack to a flood is refused', async () => {
		const flood = await deflated('a'.repeat(5_000_000));
		const sealed = new Uint8Array(4 + flood.length);
		sealed.set(flood, 4);
		expect(await readResult(482_913, byteSigns(sealed), room)).toBe('damaged');
	});

	test('takes the place of a row that another result began', async () => {
		const first = (await resultCodes(longBallot(500), room)).codes;
		const found = gathered(first[0] ?? '', new Map());
		if (found.kind !== 'part') throw new Error('a row of codes begins with a part');
		const { codes } = await resultCodes(ballot, room);
		expect(await read(codes, room, found.rows)).toEqual(ballot);
	});
});

/** A ballot with two reasons of `length` letters that deflate little. */
function longBallot(length: number): Ballot {
	let seed = 7;
	const letter = (): string => {
		seed = (seed * 48_271) % 2_147_483_647;
		return (seed % 36).toString(36);
	};
	const reason = (): string => Array.from({ length }, letter).join('');
	return { ...ballot, reasons: { 'ots/eigenTaak': reason(), 'ots/noodzakelijkVoorUitvoering': reason() } };
}
