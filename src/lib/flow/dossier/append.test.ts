import { describe, expect, test } from 'vitest';
import { sampleCase } from '../../../../tests/dossier-arbitraries.ts';
import { entered, having, momentAt } from '../../../../tests/dossier-deeds.ts';
import { appended, type EntryRefusal } from '#lib/flow/dossier/append.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import type { ConsentEventKind } from '#lib/rules/facts.ts';

const on = '2026-11-01';
const by = 'ib';
const consent = (gebeurtenis: ConsentEventKind, more: Partial<NewEntry> = {}): NewEntry =>
	({
		kind: 'toestemming',
		by,
		on,
		exchange: 'x1',
		persoon: 'ouder-1',
		gebeurtenis,
		manner: 'mondeling',
		remarks: '',
		...more
	}) as NewEntry;
const note = (more: Partial<NewEntry> = {}): NewEntry =>
	({ kind: 'notitie', by, on, text: 'Gebeld.', ...more }) as NewEntry;
const strike = (corrects: string, why = 'Vergissing.'): NewEntry => ({
	kind: 'doorhaling',
	by,
	on,
	corrects,
	why
});
const refusal = (dossierCase: DossierCase, entry: NewEntry): EntryRefusal | null => {
	const next = entered(dossierCase, entry);
	return next.ok ? null : next.reason;
};
const lastId = ({ entries }: DossierCase): string => entries.at(-1)?.id ?? '';

describe('an entry is refused with its reason', () => {
	test.each<[EntryRefusal, NewEntry]>([
		['future', note({ on: '2026-11-23' })],
		['no-such-day', note({ on: '2026-02-30' })],
		['empty', note({ text: '  ' })],
		['too-long', note({ text: 'a'.repeat(20_001) })],
		['unknown-entry', note({ corrects: 'weg' })],
		['unknown-decision', note({ decision: 'weg' })],
		['unknown-exchange', consent('gegeven', { exchange: 'weg' })],
		['until-before', consent('gegeven', { until: '2026-10-31' })],
		['until-without-consent', consent('gevraagd', { until: '2026-12-31' })],
		['unknown-task', { kind: 'taak-gedaan', by, on, task: 'weg' }],
		['unknown-request', { kind: 'correctieantwoord', by, on, request: 'weg', answer: 'deels', text: 'Ja.' }],
		['not-closed', { kind: 'afsluiting', by, on, closed: false, remarks: '' }],
		['nothing-known', { kind: 'jeugdige', by, on }],
		['age-day-later', { kind: 'jeugdige', by, on, leeftijd: 11, ageOn: '2026-11-02' }],
		['boundary-unfit', { kind: 'jeugdige', by, on, leeftijd: 11, nextBoundary: '2028-03-01' }],
		['boundary-unfit', { kind: 'jeugdige', by, on, leeftijd: 23, nextBoundary: '2027-03-01' }],
		['no-signal', { kind: 'signaal', by, on, step: 'herzien', where: 'Noord', remarks: '' }]
	])('%s', (reason, entry) => {
		expect(refusal(sampleCase, entry)).toBe(reason);
	});

	test('form where a program hands over what no screen can', () => {
		expect(refusal(sampleCase, consent('gegeven', { persoon: 'oma' } as never))).toBe('form');
	});
});

describe('consent: only what stands can be withdrawn or expire (avg:7.3)', () => {
	const given = having(sampleCase, consent('gegeven', { on: '2026-11-05' }));

	test.each(['ingetrokken', 'verlopen'] as const)('%s before any consent is refused', (kind) => {
		expect(refusal(sampleCase, consent(kind))).toBe('no-consent-before');
		expect(refusal(given, consent(kind, { on: '2026-11-04' }))).toBe('no-consent-before');
		expect(refusal(given, consent(kind, { on: '2026-11-05' }))).toBeNull();
	});

	test('a withdrawal after a refusal or of another person is refused', () => {
		const refused = having(given, consent('geweigerd', { on: '2026-11-06' }));
		expect(refusal(refused, consent('ingetrokken', { on: '2026-11-07' }))).toBe('no-consent-before');
		expect(refusal(given, consent('ingetrokken', { on: '2026-11-07', persoon: 'ouder-2' }))).toBe(
			'no-consent-before'
		);
	});

	test('a refusal can always be written down', () => {
		expect(refusal(sampleCase, consent('geweigerd'))).toBeNull();
	});

	test('a consent on which a withdrawal rests is not struck before it', () => {
		const withdrawn = having(given, consent('ingetrokken', { on: '2026-11-06' }));
		expect(refusal(withdrawn, strike(lastId(given)))).toBe('others-rest-on-it');
		const mended = having(withdrawn, strike(lastId(withdrawn)));
		expect(refusal(mended, strike(lastId(given)))).toBeNull();
	});
});

describe('a correction', () => {
	const noted = having(sampleCase, note());

	test('is taken once, of the same kind, and not of a strike', () => {
		const mended = having(noted, note({ corrects: lastId(noted) }));
		expect(refusal(mended, strike(lastId(noted)))).toBe('already-corrected');
		expect(refusal(noted, consent('gegeven', { corrects: lastId(noted) }))).toBe('other-kind');
		const struck = having(noted, strike(lastId(noted)));
		expect(refusal(struck, strike(lastId(struck)))).toBe('strike-stays');
	});

	test('that strikes says why', () => {
		expect(refusal(noted, strike(lastId(noted), ' '))).toBe('empty');
	});

	test('of a task keeps what was done about it', () => {
		const task = having(sampleCase, { kind: 'taak', by, on, text: 'Bellen', due: '2026-12-01' });
		const done = having(task, { kind: 'taak-gedaan', by, on, task: lastId(task) });
		const mended = having(done, {
			kind: 'taak',
			by,
			on,
			text: 'Terugbellen',
			due: on,
			corrects: lastId(task)
		});
		expect(refusal(mended, { kind: 'taak-gedaan', by, on, task: lastId(mended) })).toBe('already-done');
	});
});

test('a request is answered once', () => {
	const asked = having(sampleCase, {
		kind: 'correctieverzoek',
		by,
		on,
		from: 'ouder',
		text: 'Dat klopt niet.'
	});
	const answer: NewEntry = {
		kind: 'correctieantwoord',
		by,
		on,
		request: lastId(asked),
		answer: 'deels',
		text: 'Aangevuld.'
	};
	expect(refusal(having(asked, answer), answer)).toBe('already-answered');
});

test('an id that stands already is a mistake of the programmer', () => {
	const noted = having(sampleCase, note());
	const stamp = { id: lastId(noted), noted: momentAt(1), today: on };
	expect(() => appended(noted, note(), stamp)).toThrow('stands already');
});
