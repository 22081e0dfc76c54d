import { describe, expect, test } from 'vitest';
import { sampleCase } from '../../../../tests/dossier-arbitraries.ts';
import { having } from '../../../../tests/dossier-deeds.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { dueItems } from '#lib/flow/dossier/due/due.ts';
import {
	closed,
	closedOn,
	askedCorrections,
	isPastKeeping,
	keptUntil,
	removalConcerns,
	removalCounts,
	removalLine,
	reopened
} from '#lib/flow/dossier/retention.ts';
import { emptyProfile } from '#lib/flow/profile.ts';

const words = { on: '2026-07-01', by: 'ib', remarks: 'Naar een andere school.' };
const stamp = (id: string): Parameters<typeof closed>[3] => ({
	id,
	noted: '2026-07-01T10:00:00.000Z',
	today: '2026-07-01'
});
const of = (next: ReturnType<typeof closed>): DossierCase => {
	if (!next.ok) throw new Error(next.reason);
	return next.case;
};
const shut = of(closed(sampleCase, words, emptyProfile, stamp('s1')));

describe('a closed case', () => {
	test('is kept for two years, as schools commonly do, or as long as the profile says', () => {
		expect(shut.keepUntil).toBe('2028-07-01');
		const short = of(closed(sampleCase, words, { ...emptyProfile, retentionMonths: 6 }, stamp('s1')));
		expect(short.keepUntil).toBe('2027-01-01');
		expect(closedOn(shut)).toBe('2026-07-01');
		expect(shut.entries.at(-1)).toMatchObject({ closed: true, keepUntil: '2028-07-01' });
		expect(keptUntil(sampleCase, emptyProfile)).toBeNull();
	});

	test('is past keeping on the day after the last, and not on it', () => {
		expect(isPastKeeping(shut, emptyProfile, '2028-07-01')).toBe(false);
		expect(isPastKeeping(shut, emptyProfile, '2028-07-02')).toBe(true);
	});

	test('is not kept until a day before it was closed, whatever stands there', () => {
		const mistaken = { ...shut, keepUntil: '2018-07-01' };
		expect(keptUntil(mistaken, emptyProfile)).toBe('2028-07-01');
		expect(isPastKeeping(mistaken, emptyProfile, '2026-11-22')).toBe(false);
		const [closing] = shut.entries;
		if (closing?.kind !== 'afsluiting') throw new Error('There is a closing');
		const { id, noted: _noted, ...said } = closing;
		const early = of(closed(sampleCase, { ...words, on: '2023-07-01' }, emptyProfile, stamp('s1')));
		const mended = having(early, { ...said, corrects: id });
		expect(keptUntil(mended, emptyProfile)).toBe('2028-07-01');
	});

	test('shows the end of keeping and nothing of its own tasks', () => {
		const task = having(sampleCase, {
			kind: 'taak',
			by: 'ib',
			on: '2026-06-01',
			text: 'Bellen',
			due: '2026-06-02'
		});
		const done = of(closed(task, words, emptyProfile, stamp('s1')));
		expect(dueItems(done, '2026-11-22', emptyProfile).map(({ kind }) => kind)).toEqual(['bewaartermijn']);
	});

	test('can be taken up again once, and is then kept without an end', () => {
		const open = of(reopened(shut, words, stamp('s2')));
		expect(closedOn(open)).toBeNull();
		expect(open).not.toHaveProperty('keepUntil');
		// What was set is not lost: the line of that day says which end it was.
		expect(open.entries.at(-1)).toMatchObject({ closed: false, keepUntil: '2028-07-01' });
		expect(reopened(open, words, stamp('s3'))).toEqual({ ok: false, reason: 'not-closed' });
		expect(closed(shut, words, emptyProfile, stamp('s2'))).toEqual({ ok: false, reason: 'already-closed' });
	});

	test('is kept as long as before where taking it up again was a mistake', () => {
		const open = of(reopened({ ...shut, keepUntil: '2031-01-01' }, words, stamp('s2')));
		const struck = having(open, {
			kind: 'doorhaling',
			by: 'ib',
			on: '2026-07-02',
			corrects: 's2',
			why: 'Verkeerde zaak.'
		});
		expect(keptUntil(struck, emptyProfile)).toBe('2031-01-01');
	});
});

describe('removing a case', () => {
	test('asks attention for what is still open', () => {
		expect(removalConcerns(sampleCase, emptyProfile, '2026-11-22')).toEqual(['niet-afgesloten']);
		const signalled = having(
			shut,
			{ kind: 'signaal', by: 'ib', on: '2026-06-01', step: 'gegeven', where: 'Noord', remarks: '' },
			{ kind: 'correctieverzoek', by: 'ib', on: '2026-06-01', from: 'jeugdige', text: 'Weg ermee.' }
		);
		expect(removalConcerns(signalled, emptyProfile, '2026-11-22')).toEqual([
			'bewaartermijn-loopt',
			'signaal-staat',
			'verzoek-open'
		]);
		expect(removalConcerns(shut, emptyProfile, '2028-07-02')).toEqual([]);
	});

	test('leaves a line without a word of the case', () => {
		expect(removalLine(shut, '2028-07-02', 'bewaartermijn', 'ib')).toEqual({
			id: 'c1',
			on: '2028-07-02',
			reason: 'bewaartermijn',
			by: 'ib'
		});
		expect(removalCounts(shut)).toEqual({
			decisions: 0,
			exchanges: 1,
			entries: 1,
			standing: { afsluiting: 1 }
		});
	});
});

test('a request that was said better after its answer stays answered', () => {
	const asked = { kind: 'correctieverzoek', by: 'ib', on: '2026-06-01', from: 'ouder' } as const;
	const first = having(sampleCase, { ...asked, text: 'Er staat een verkeerde groep.' });
	const request = first.entries.at(-1)?.id ?? '';
	const answered = having(first, {
		kind: 'correctieantwoord',
		by: 'ib',
		on: '2026-06-02',
		request,
		answer: 'toegewezen',
		text: 'Aangepast.'
	});
	const better = having(answered, { ...asked, text: 'Er staat groep 5; het is 6.', corrects: request });
	expect(askedCorrections(better)).toMatchObject([
		{ request: { text: 'Er staat groep 5; het is 6.' }, answer: { text: 'Aangepast.' } }
	]);
});
