import { describe, expect, test } from 'vitest';
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
	school
} from '../../../../tests/three-children.ts';

describe('the director', () => {
	test('is never a school or the police under the usual agreements', () => {
		const index = indexWith();
		given(index, school, girl);
		given(index, police, girl);
		expect(index.sight(school)[0]?.director).toBeNull();
		given(index, health, girl);
		expect(index.sight(school)[0]?.director).toBe(health);
	});

	test('is not named where the members agree it together', () => {
		const index = indexWith({ direction: 'together' });
		given(index, school, girl);
		given(index, health, girl);
		expect(index.sight(school)[0]?.director).toBeNull();
	});

	test('can see all of the match', () => {
		const index = indexWith({ direction: ['politie', 'onderwijs', 'gezondheidszorg'] });
		given(index, police, halfBrother);
		given(index, health, brother);
		given(index, school, girl);
		// Only who has a signal on the brother in between sees both others.
		expect(index.sight(health)[0]?.director).toBe(health);
		expect(index.sight(police)[0]?.director).toBe(police);
	});

	test('changes with a move, and all who stay hear so in their one message', () => {
		const index = indexWith({ direction: ['gezondheidszorg', 'onderwijs'] });
		given(index, school, girl);
		given(index, otherSchool, girl);
		given(index, health, halfBrother);
		const told = (result: ReturnType<SignalIndex['move']>): unknown =>
			result.ok
				? result.value.map(({ to, news, circles: [circle] }) => [
						to,
						news,
						circle?.director,
						circle?.isDirectorNew
					])
				: result.reason;
		expect(index.sight(school)[0]?.director).toBe(school);
		expect(told(index.move(halfBrother, 1))).toEqual([
			[school, 'match', health, true],
			[otherSchool, 'match', health, true],
			[health, 'moved', health, false]
		]);
		expect(told(index.end(health, halfBrother, 'risk-over'))).toEqual([
			[school, 'left', school, true],
			[otherSchool, 'left', school, true],
			[health, 'ended-risk-over', null, false]
		]);
	});

	test('is heard of even where nobody comes or goes: when who directs keeps one of two signals', () => {
		const index = indexWith({ direction: ['onderwijs'] });
		given(index, otherSchool, brother);
		index.turnTo(index.today + 1);
		given(index, school, girl);
		index.turnTo(index.today + 1);
		given(index, otherSchool, girl);
		expect(index.sight(school)[0]?.director).toBe(otherSchool);
		const ended = index.end(otherSchool, brother, 'risk-over');
		if (!ended.ok) throw new Error(ended.reason);
		const [mine] = ended.value.filter(({ to }) => to === school);
		expect(mine).toMatchObject({ news: 'directed', circles: [{ director: school, isDirectorNew: true }] });
	});

	test('that members agreed on is read by who joins later, until that one leaves', () => {
		const index = indexWith({ direction: 'together' });
		given(index, school, girl);
		expect(index.agree(school, girl, school)).toEqual({ ok: false, reason: 'no-match' });
		given(index, health, girl);
		expect(index.agree(school, girl, police)).toEqual({ ok: false, reason: 'not-a-member' });
		const agreed = index.agree(school, girl, health);
		if (!agreed.ok) throw new Error(agreed.reason);
		expect(agreed.value.map(({ to, news }) => [to, news])).toEqual([
			[school, 'directed'],
			[health, 'directed']
		]);
		const joined = given(index, police, brother).find(({ to }) => to === police);
		expect(joined?.circles[0]?.director).toBe(health);
		const left = index.end(health, girl, 'risk-over');
		if (!left.ok) throw new Error(left.reason);
		expect(
			left.value.filter(({ news }) => news === 'left').map(({ circles: [circle] }) => circle)
		).toMatchObject([school, police].map(() => ({ director: null, isDirectorNew: true })));
		expect(indexWith().agree(school, girl, school)).toEqual({ ok: false, reason: 'no-own-signal' });
	});

	test('tells who joins nothing of an agreement with someone whom the joiner does not see', () => {
		const index = indexWith({ direction: 'together' });
		given(index, health, brother);
		given(index, police, halfBrother);
		index.agree(police, halfBrother, health);
		expect(index.sight(police)[0]?.director).toBe(health);
		given(index, school, girl);
		expect(index.sight(school)[0]?.director).toBeNull();
	});

	test('is, within a sector, who gave a signal first', () => {
		const index = indexWith({ direction: ['onderwijs'] });
		given(index, otherSchool, girl);
		index.turnTo(index.today + 1);
		given(index, school, girl);
		expect(index.sight(school)[0]?.director).toBe(otherSchool);
	});
});
