import { describe, expect, test } from 'vitest';
import { sampleCase } from '../../../../../tests/dossier-arbitraries.ts';
import { having } from '../../../../../tests/dossier-deeds.ts';
import { referenceDay as today } from '../../../../../tests/arbitraries.ts';
import type { Decision, DossierCase } from '#lib/flow/dossier/case.ts';
import type { DueItem } from '#lib/flow/dossier/due/due-item.ts';
import { dueItems } from '#lib/flow/dossier/due/due.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { emptyProfile } from '#lib/flow/profile.ts';
import { type DutyRecord, newWalk } from '#lib/flow/walk.ts';
import type { DutyId } from '#lib/machines/duty.ts';

const by = 'ib';
const due = (dossierCase: DossierCase, profile = emptyProfile): readonly DueItem[] =>
	dueItems(dossierCase, today, profile);
const lines = (dossierCase: DossierCase): readonly string[] =>
	due(dossierCase).map(({ kind, state, on }) => `${kind} ${state} ${on ?? '-'}`);
const decided = (
	duties: readonly DutyId[],
	records: Readonly<Partial<Record<DutyId, DutyRecord>>> = {},
	more: Partial<Decision> = {}
): Decision => ({
	id: 'd1',
	opened: '2026-11-01',
	walk: { ...newWalk('informatie-delen', '2026-11-01'), duties: { 'informatie-delen': records } },
	standing: [
		{ path: 'informatie-delen', version: '1', outcome: 'delen-met-toestemming', verdict: 'ja', duties }
	],
	...more
});
const withDecisions = (...decisions: readonly Decision[]): DossierCase => ({ ...sampleCase, decisions });
const task = (due_: string): NewEntry => ({ kind: 'taak', by, on: '2026-11-01', text: 'Bellen', due: due_ });
const signal = (step: 'gegeven' | 'verteld', on: string): NewEntry => ({
	kind: 'signaal',
	by,
	on,
	step,
	where: 'Noord',
	remarks: ''
});

describe('what is due', () => {
	test('is nothing in a case without anything', () => {
		expect(due(sampleCase)).toEqual([]);
	});

	test('stands in order: late, today, soon, without a day, later', () => {
		const tasks = ['2027-01-01', '2026-11-30', '2026-11-22', '2026-11-10', '2026-11-02'].map(task);
		expect(lines(having(withDecisions(decided(['veilig-kanaal'])), ...tasks))).toEqual([
			'taak te-laat 2026-11-02',
			'taak te-laat 2026-11-10',
			'taak vandaag 2026-11-22',
			'taak binnenkort 2026-11-30',
			'plicht open -',
			'taak later 2027-01-01'
		]);
	});

	test('begins with the duties of an outcome that says "now"', () => {
		const now = decided(
			[],
			{},
			{
				id: 'd2',
				standing: [
					{ path: 'veiligheid', version: '1', outcome: 'handel-nu', verdict: 'nu', duties: ['bel-112'] }
				]
			}
		);
		expect(due(having(withDecisions(now), task('2026-11-02')))[0]).toMatchObject({ duty: 'bel-112' });
	});

	test('a duty is done when it was ticked at this outcome, and has the day that was set', () => {
		const tick = (record: DutyRecord): readonly string[] =>
			lines(withDecisions(decided(['veilig-kanaal'], { 'veilig-kanaal': record })));
		expect(tick({ done: true })).toEqual([]);
		expect(tick({ done: true, outcome: 'eerst-beperken' })).toEqual(['plicht open -']);
		expect(tick({ done: false, on: '2026-11-25' })).toEqual(['plicht binnenkort 2026-11-25']);
	});

	test('a decision is looked at again three months on, or on the day that was set, until another follows it', () => {
		const again = decided(['herbeoordelen']);
		expect(lines(withDecisions(again))).toEqual(['herzien later 2027-02-01']);
		const set = decided(['herbeoordelen'], { herbeoordelen: { done: false, on: '2026-12-01' } });
		expect(lines(withDecisions(set))).toEqual(['herzien binnenkort 2026-12-01']);
		expect(lines(withDecisions(again, decided([], {}, { id: 'd2', follows: 'd1' })))).toEqual([]);
	});

	test('a task leaves the list when it is done, also after it was worded otherwise', () => {
		const asked = having(sampleCase, task('2026-11-02'));
		const id = asked.entries[0]?.id ?? '';
		const done = having(asked, { kind: 'taak-gedaan', by, on: '2026-11-03', task: id });
		expect(lines(done)).toEqual([]);
		expect(lines(having(done, { ...task('2026-11-09'), corrects: id }))).toEqual([]);
	});

	test('a consent of someone who is needed and that runs out is due on its last day, and late after it', () => {
		const until = (day: string): DossierCase =>
			having(
				sampleCase,
				{ kind: 'jeugdige', by, on: '2026-11-01', leeftijd: 8, gezag: 'een-ouder' },
				{
					kind: 'toestemming',
					by,
					on: '2026-09-01',
					exchange: 'x1',
					persoon: 'ouder-1',
					gebeurtenis: 'gegeven',
					until: day,
					remarks: ''
				}
			);
		const of = (day: string): unknown => due(until(day)).find(({ kind }) => kind === 'toestemming-verloopt');
		expect(of('2026-11-22')).toMatchObject({ state: 'vandaag', isOver: false, who: 'wijkteam' });
		expect(of('2026-11-21')).toMatchObject({ state: 'te-laat', isOver: true, person: 'ouder-1' });
	});

	test('a request for correction stays until it is answered, and shows no term as if it were law', () => {
		const asked = having(sampleCase, {
			kind: 'correctieverzoek',
			by,
			on: '2026-01-05',
			from: 'ouder',
			text: 'Dat klopt niet.'
		});
		expect(lines(asked)).toEqual(['correctieverzoek open -']);
		const request = asked.entries[0]?.id ?? '';
		expect(
			lines(
				having(asked, { kind: 'correctieantwoord', by, on: today, request, answer: 'deels', text: 'Ja.' })
			)
		).toEqual([]);
	});

	test('a signal asks that the family is told, and to be looked at again (groeiling:5)', () => {
		const given = having(sampleCase, signal('gegeven', '2026-11-01'));
		expect(lines(given)).toEqual(['signaal-vertellen open -', 'herzien later 2027-02-01']);
		expect(lines(having(given, signal('verteld', '2026-11-02')))).toEqual(['herzien later 2027-02-01']);
	});

	test('telling has one place on the list: the duty that sets its day', () => {
		const planned = decided(['plan-informeren'], { 'plan-informeren': { done: false, on: '2026-11-25' } });
		const given = having(withDecisions(planned), signal('gegeven', '2026-11-01'));
		expect(due(given).map(({ kind }) => kind)).toEqual(['plicht', 'herzien']);
	});

	test('a signal that is not there is not withdrawn', () => {
		const withdraw = withDecisions(decided(['trek-signaal-in']));
		expect(lines(withdraw)).toEqual([]);
		expect(lines(having(withdraw, signal('gegeven', '2026-11-01')))).toContain('plicht open -');
	});

	test('an age is asked again when a birthday that matters may have passed, else on that birthday', () => {
		const noted = (more: object): DossierCase =>
			having(sampleCase, { kind: 'jeugdige', by, on: '2026-11-20', leeftijd: 11, ...more });
		expect(due(noted({}))).toMatchObject([{ kind: 'leeftijd', asksAgain: true, on: '2026-11-21' }]);
		expect(due(noted({ nextBoundary: '2026-12-01' }))).toMatchObject([
			{ kind: 'leeftijd', asksAgain: false, on: '2026-12-01' }
		]);
	});

	test('telling after a sharing stays open until it was done', () => {
		const shared: NewEntry = {
			kind: 'gedeeld',
			by,
			on: '2026-11-01',
			exchange: 'x1',
			what: 'Verzuim.',
			ground: 'wettelijke-plicht',
			manner: 'schriftelijk',
			told: 'nog-niet',
			remarks: ''
		};
		const waiting = having(sampleCase, shared);
		expect(lines(waiting)).toEqual(['deling-vertellen open -']);
		const corrects = waiting.entries[0]?.id ?? '';
		expect(lines(having(waiting, { ...shared, told: 'achteraf', corrects }))).toEqual([]);
	});
});
