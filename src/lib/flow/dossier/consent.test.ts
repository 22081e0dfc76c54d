import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyConsentEntry, sampleCase } from '../../../../tests/dossier-arbitraries.ts';
import { entered, having } from '../../../../tests/dossier-deeds.ts';
import { referenceDay as today } from '../../../../tests/arbitraries.ts';
import { addDays } from '#lib/law/day.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { consentBoard, consentEvents, type exchangeConsent, mayHappen } from '#lib/flow/dossier/consent.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import type { ConsentEventKind, Person } from '#lib/rules/facts.ts';

const said = (
	persoon: Person,
	gebeurtenis: ConsentEventKind,
	on: string,
	more: Partial<NewEntry> = {}
): NewEntry =>
	({
		kind: 'toestemming',
		by: 'ib',
		exchange: 'x1',
		persoon,
		gebeurtenis,
		on,
		remarks: '',
		...more
	}) as NewEntry;
const youth = (leeftijd: number, gezag?: 'beide-ouders' | 'een-ouder' | 'voogd'): NewEntry => ({
	kind: 'jeugdige',
	by: 'ib',
	on: '2026-11-22',
	leeftijd,
	...(gezag && { gezag })
});
const board = (dossierCase: DossierCase, day = today): ReturnType<typeof exchangeConsent> => {
	const [only] = consentBoard(dossierCase, day);
	if (!only) throw new Error('The sample case has an exchange');
	return only;
};

describe('the board', () => {
	test('asks both parents with authority and the youth of 13, and names who is missing (augeo18:tips.leeftijd)', () => {
		const now = board(
			having(sampleCase, youth(13, 'beide-ouders'), said('ouder-1', 'gegeven', '2026-11-02'))
		);
		expect(now.voice).toMatchObject({ known: true, answer: 'gezag-en-jeugdige' });
		expect(now.needed).toEqual(['ouder-1', 'ouder-2', 'jeugdige']);
		expect(now.state).toBe('onvolledig');
		expect(now.missing).toEqual(['ouder-2', 'jeugdige']);
		expect(now.persons.map(({ latest }) => latest?.event.gebeurtenis)).toEqual([
			'gegeven',
			undefined,
			undefined
		]);
	});

	test('keeps in view what a parent said of a youth who is 16 now, and does not count it', () => {
		const now = board(having(sampleCase, youth(16, 'een-ouder'), said('ouder-1', 'gegeven', '2026-01-02')));
		expect(now.persons.map(({ person, isNeeded }) => [person, isNeeded])).toEqual([
			['jeugdige', true],
			['ouder-1', false]
		]);
		expect(now.state).toBe('niet-gevraagd');
	});

	test('says which facts are missing while it cannot say who is needed', () => {
		const now = board(having(sampleCase, said('ouder-1', 'gegeven', '2026-01-02')));
		expect(now).toMatchObject({ needed: null, needs: ['leeftijd'], state: null, missing: [] });
		expect(now.persons).toHaveLength(1);
		expect(board(having(sampleCase, youth(8))).needs).toEqual(['gezag']);
	});

	test('one refusal outweighs the consent of all the others (augeo18:tips.leeftijd)', () => {
		fc.assert(
			fc.property(fc.array(anyConsentEntry, { maxLength: 10 }), (entries) => {
				const known = having(sampleCase, youth(13, 'beide-ouders'));
				const tried = entries.reduce((current, entry) => {
					const next = entered(current, entry);
					return next.ok ? next.case : current;
				}, known);
				expect(board(having(tried, said('ouder-2', 'geweigerd', today))).state).toBe('geweigerd');
			}),
			{ numRuns: 200 }
		);
	});
});

describe('a consent with an agreed last day', () => {
	const parent = having(sampleCase, youth(8, 'een-ouder'));
	const until = having(parent, said('ouder-1', 'gegeven', '2026-09-01', { until: '2026-10-31' }));

	test('counts on that day and no longer', () => {
		expect(board(until, '2026-10-31').state).toBe('volledig');
		expect(board(until, '2026-11-01')).toMatchObject({ state: 'onvolledig', missing: ['ouder-1'] });
		expect(board(until, '2026-11-01').persons[0]?.latest).toMatchObject({
			isEnd: true,
			event: { op: '2026-11-01' }
		});
	});

	test('never counts after it, unless a consent was given anew', () => {
		const days = fc.integer({ min: 1, max: 20 });
		fc.assert(
			fc.property(fc.array(anyConsentEntry, { maxLength: 10 }), days, (entries, later) => {
				const tried = entries.reduce((current, entry) => {
					const next = entered(current, entry);
					return next.ok ? next.case : current;
				}, parent);
				const day = addDays(today, later);
				const { latest } = board(tried, day).persons.find(({ person }) => person === 'ouder-1') ?? {};
				if (latest?.event.gebeurtenis === 'gegeven') {
					expect(latest.entry.until === undefined || latest.entry.until >= day).toBe(true);
				}
			}),
			{ numRuns: 500 }
		);
	});

	test('gives way to a consent that was given before it ended, or on the day after', () => {
		const before = having(until, said('ouder-1', 'gegeven', '2026-10-20'));
		expect(board(before).state).toBe('volledig');
		const onTheDay = having(until, said('ouder-1', 'gegeven', '2026-11-01'));
		expect(board(onTheDay, '2026-11-01').state).toBe('volledig');
	});

	test('stays withdrawn when it was withdrawn before it ended (avg:7.3)', () => {
		const withdrawn = having(until, said('ouder-1', 'ingetrokken', '2026-10-20'));
		expect(board(withdrawn).state).toBe('ingetrokken');
	});

	test('ends also when the person was asked again in the meantime', () => {
		const asked = having(until, said('ouder-1', 'gevraagd', '2026-10-20'));
		expect(consentEvents(asked, 'x1', today).at(0)).toEqual({
			persoon: 'ouder-1',
			gebeurtenis: 'verlopen',
			op: '2026-11-01'
		});
		expect(mayHappen(asked, 'x1', 'ouder-1', '2026-11-02')).not.toContain('ingetrokken');
		expect(mayHappen(asked, 'x1', 'ouder-1', '2026-10-25')).toContain('ingetrokken');
	});
});

test('a mended remark of the morning does not overtake the withdrawal of the afternoon', () => {
	const given = having(sampleCase, youth(8, 'een-ouder'), said('ouder-1', 'gegeven', '2026-11-02'));
	const corrects = given.entries.at(-1)?.id ?? '';
	const withdrawn = having(given, said('ouder-1', 'ingetrokken', '2026-11-02'));
	const mended = having(
		withdrawn,
		said('ouder-1', 'gegeven', '2026-11-02', { corrects, remarks: 'aan de deur' })
	);
	expect(board(mended).state).toBe('ingetrokken');
});

test('consent to one exchange says nothing of another (actieplan:3)', () => {
	const given = having(sampleCase, youth(8, 'een-ouder'), said('ouder-1', 'gegeven', '2026-11-02'));
	expect(consentEvents(given, 'x2', today)).toEqual([]);
	expect(mayHappen(given, 'x2', 'ouder-1', today)).toEqual(['gevraagd', 'gegeven', 'geweigerd']);
});
