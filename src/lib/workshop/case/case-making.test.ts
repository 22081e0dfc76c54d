import { describe, expect, it } from 'vitest';
import { besideOwn } from '#lib/workshop/case/beside-own.ts';
import {
	caseFromExample,
	freeTwistId,
	newCase,
	tidied,
	withEnds,
	withFork,
	withForkWords,
	withModelAnswer,
	withoutTwist,
	withRouteReason,
	withTwist
} from '#lib/workshop/case/case-making.ts';
import { caseProblems } from '#lib/workshop/case/case-problems.ts';
import { readCase } from '#lib/workshop/case/case-schema.ts';
import { graphs, otsCase } from '../../../../tests/meeting.ts';

const birth = { id: 'eigen', language: 'nl', day: '2026-11-22' } as const;
const place = 'ots/noodzakelijkVoorUitvoering';

describe('a new case', () => {
	it('is one that can be kept, and says what it still lacks', () => {
		const made = newCase(birth);
		expect(readCase(made)).toEqual({ ok: true, case: made });
		expect(caseProblems(made, graphs).map(({ kind }) => kind)).toEqual(['no-title', 'no-story', 'open']);
	});
});

describe('a case that was walked to its end', () => {
	it('holds once its end is taken from the machine', () => {
		const unended = { ...otsCase, ends: {} };
		expect(caseProblems(unended, graphs)).toHaveLength(1);
		expect(withEnds(unended, graphs)).toEqual(otsCase);
	});

	it('lets an end go that its route no longer comes to', () => {
		expect(withEnds({ ...otsCase, model: {} }, graphs).ends).toEqual({});
	});

	it('loses what its route no longer comes by only when that is asked', () => {
		const turned = withModelAnswer(otsCase, 'ots/otsDitKind', 'nee');
		expect(turned.model.ots).toHaveProperty('eigenTaak', 'ja');
		const tidy = tidied(turned, graphs);
		expect(tidy.model).toEqual({ ots: { otsDitKind: 'nee' } });
		expect(tidy.forks).toEqual([]);
		expect(tidy.words.route).toEqual({});
		expect(tidied(otsCase, graphs)).toEqual(otsCase);
	});
});

describe('changes of a case', () => {
	it('take an answer and a reason away where there is none', () => {
		expect(withModelAnswer(otsCase, 'ots/otsDitKind', undefined).model.ots).not.toHaveProperty('otsDitKind');
		expect(withRouteReason(otsCase, place, ' ').words.route).toEqual({});
	});

	it('let the words of a fork go with the fork, and no others', () => {
		const two = withForkWords(withFork(otsCase, 'ots/eigenTaak', true), 'ots/eigenTaak', 'Twee kanten.');
		expect(two.forks).toEqual([place, 'ots/eigenTaak']);
		expect(withFork(two, 'ots/eigenTaak', false)).toEqual(otsCase);
	});

	it('let the words of a twist go with the twist', () => {
		const id = freeTwistId(otsCase);
		const two = withTwist(otsCase, { id, facts: { leeftijd: 17 } });
		expect(freeTwistId(two)).not.toBe(id);
		expect(withTwist(two, { id, facts: { leeftijd: 12 } }).twists.at(-1)).toEqual({
			id,
			facts: { leeftijd: 12 }
		});
		expect(withoutTwist(two, id)).toEqual(otsCase);
	});
});

describe('a case around a what-if', () => {
	const now = { answers: { otsDitKind: 'ja' }, facts: { leeftijd: 9 }, profile: {} };

	it('has the first version as its route and the differences as a twist', () => {
		const then = { ...now, answers: { otsDitKind: 'nee' }, facts: { leeftijd: 16 } };
		const made = caseFromExample({ format: 1, main: 'ots', now, then }, birth);
		expect(made).toMatchObject({ main: 'ots', facts: now.facts, model: { ots: now.answers } });
		expect(made.twists).toEqual([
			{ id: 'wat-als', facts: { leeftijd: 16 }, answers: { ots: { otsDitKind: 'nee' } } }
		]);
		expect(readCase(made)).toEqual({ ok: true, case: made });
	});

	it('has no twist where the versions are alike', () => {
		expect(caseFromExample({ format: 1, main: 'ots', now, then: now }, birth).twists).toEqual([]);
	});
});

describe('a case that comes in', () => {
	it('is new, the same whatever the order of its keys, or another version', () => {
		const turned = Object.fromEntries(Object.entries(otsCase).reverse()) as unknown as typeof otsCase;
		expect(besideOwn(otsCase, [])).toBe('new');
		expect(besideOwn(turned, [otsCase])).toBe('same');
		expect(besideOwn({ ...otsCase, day: '2026-11-23' }, [otsCase])).toBe('differs');
	});
});
