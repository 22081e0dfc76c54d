import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from '#lib/workshop/practice-index/day-number.ts';
import type { SignalIndex } from '#lib/workshop/practice-index/signal-index.ts';
import {
	brother,
	girl,
	given,
	halfBrother,
	health,
	indexWith,
	otherSchool,
	police,
	school,
	trainer
} from '../../../../tests/three-children.ts';

describe('a match', () => {
	test('joins brother and sister across regions, and says of the other only that it is family', () => {
		const index = indexWith();
		expect(given(index, school, girl).map(({ news }) => news)).toEqual(['given']);
		expect(given(index, otherSchool, brother)).toEqual([
			{
				to: school,
				on: index.today,
				news: 'match',
				circles: [
					{
						youth: girl,
						others: [{ professional: otherSchool, isSameYouth: false }],
						director: null,
						isDirectorNew: false
					}
				],
				earlier: []
			},
			{
				to: otherSchool,
				on: index.today,
				news: 'match',
				circles: [
					{
						youth: brother,
						others: [{ professional: school, isSameYouth: false }],
						director: null,
						isDirectorNew: false
					}
				],
				earlier: []
			}
		]);
	});

	test('goes no further than one tie: the half-brother of a brother stays unknown', () => {
		const index = indexWith();
		given(index, school, girl);
		given(index, health, brother);
		given(index, police, halfBrother);
		expect(index.sight(school)[0]?.others.map(({ professional }) => professional)).toEqual([health]);
		expect(index.sight(police)[0]?.others.map(({ professional }) => professional)).toEqual([health]);
		expect(index.sight(health)[0]?.others).toHaveLength(2);
	});

	test('is not made by two signals of one person', () => {
		const index = indexWith();
		given(index, school, girl);
		expect(given(index, school, brother).map(({ news }) => news)).toEqual(['given']);
	});
});

describe('the end of a signal', () => {
	test('comes on the day of the term, and is kept in the archive for the next who signals', () => {
		const index = indexWith();
		given(index, school, girl);
		expect(index.nextDue(index.today + 1000)).toBe(dayNumber('2028-11-02'));
		expect(index.turnTo(dayNumber('2028-11-02')).map(({ to, news }) => [to, news])).toEqual([
			[school, 'ended-term']
		]);
		expect(given(index, health, girl)[0]?.earlier).toEqual([school]);
		index.end(health, girl, 'unjustified');
		index.turnTo(dayNumber('2033-11-02'));
		expect(given(index, health, girl)[0]?.earlier).toEqual([]);
	});

	test('leaves nothing on the 23rd birthday, and all around hear it once', () => {
		const index = indexWith();
		index.turnTo(dayNumber('2033-09-01'));
		given(index, health, brother);
		given(index, otherSchool, brother);
		given(index, school, girl);
		const messages = index.turnTo(dayNumber('2034-03-10'));
		expect(messages.map(({ to, news, on }) => [to, news, dayOf(on)])).toEqual([
			[school, 'over', '2034-03-10'],
			[otherSchool, 'ended-birthday', '2034-03-10'],
			[health, 'ended-birthday', '2034-03-10']
		]);
		expect(index.overview(brother)).toMatchObject({ standing: [], archived: [] });
		expect(index.give(health, brother)).toEqual({ ok: false, reason: 'too-old' });
	});

	test('comes with a death: nothing is kept, and others hear only that the match is over', () => {
		const index = indexWith();
		given(index, health, girl);
		index.end(health, girl, 'risk-over');
		given(index, school, girl);
		given(index, police, brother);
		const ended = index.die(girl);
		if (!ended.ok) throw new Error(ended.reason);
		expect(ended.value.map(({ to, news }) => [to, news])).toEqual([
			[school, 'ended-death'],
			[police, 'over']
		]);
		expect(index.overview(girl)).toMatchObject({ standing: [], archived: [] });
		for (const refused of [index.die(girl), index.give(health, girl), index.move(girl, 4)]) {
			expect(refused).toEqual({ ok: false, reason: 'deceased' });
		}
	});

	test('is not kept when it was not justified, and an archive that is not shown tells nothing', () => {
		const index = indexWith({ showsArchive: false });
		given(index, school, girl);
		index.end(school, girl, 'risk-over');
		expect(index.overview(girl).archived).toEqual([school]);
		expect(given(index, health, girl)[0]?.earlier).toEqual([]);
		index.end(health, girl, 'unjustified');
		expect(index.overview(girl).archived).toEqual([school]);
	});
});

describe('a move', () => {
	test('is heard by who has a signal, and makes and breaks matches at the address', () => {
		const index = indexWith();
		given(index, school, girl);
		given(index, police, halfBrother);
		const to = (home: number, youth: number): unknown => {
			const result = index.move(youth, home);
			return result.ok ? result.value.map((message) => [message.to, message.news]) : result.reason;
		};
		expect(to(1, halfBrother)).toEqual([
			[school, 'match'],
			[police, 'moved']
		]);
		expect(to(1, halfBrother)).toBe('same-home');
		expect(to(4, halfBrother)).toEqual([
			[school, 'over'],
			[police, 'moved-region']
		]);
	});
});

describe('the index refuses', () => {
	test('who is not authorised, a second signal, and the end of what is not there', () => {
		const index = indexWith();
		expect(index.give(trainer, girl)).toEqual({ ok: false, reason: 'not-authorised' });
		given(index, school, girl);
		expect(index.give(school, girl)).toEqual({ ok: false, reason: 'already-signalled' });
		expect(index.end(health, girl, 'risk-over')).toEqual({ ok: false, reason: 'no-own-signal' });
	});

	test('time that goes back, and signals to load that do not stand', () => {
		const index = indexWith();
		expect(() => index.turnTo(index.today - 1)).toThrow('forward');
		const day = dayNumber('2024-11-02');
		const one = (days: number): Parameters<SignalIndex['load']>[0] => ({
			youths: Int32Array.of(girl),
			professionals: Int32Array.of(school),
			days: Int32Array.of(days)
		});
		expect(() => {
			index.load(one(day));
		}).toThrow('does not stand');
		index.load(one(day + 1));
		expect(index.sight(school)).toHaveLength(1);
	});
});
