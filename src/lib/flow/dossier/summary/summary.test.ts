import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceDay as today } from '../../../../../tests/arbitraries.ts';
import { anyDeeds, sampleCase, sampleExchange } from '../../../../../tests/dossier-arbitraries.ts';
import { after, having } from '../../../../../tests/dossier-deeds.ts';
import type { Decision, DossierCase } from '#lib/flow/dossier/case.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { searchText } from '#lib/flow/dossier/summary/search-text.ts';
import {
	type CaseSummary,
	filtered,
	matches,
	queryWords,
	sorted,
	summaryOf
} from '#lib/flow/dossier/summary/summary.ts';
import { emptyProfile } from '#lib/flow/profile.ts';
import { emptyRecord, newWalk } from '#lib/flow/walk.ts';

const by = 'intern begeleider';
const of = (dossierCase: DossierCase): CaseSummary => summaryOf(dossierCase, today, emptyProfile);
const finds = (dossierCase: DossierCase, query: string): boolean =>
	matches(of(dossierCase), queryWords(query));
const task = (due: string): NewEntry => ({ kind: 'taak', by, on: '2026-01-01', text: 'Bellen', due });

const decision: Decision = {
	id: 'd-91',
	opened: today,
	exchange: 'x1',
	standing: [],
	walk: {
		...newWalk('informatie-delen', today),
		answers: { 'informatie-delen': { ontvanger: 'andere-professional' } },
		reasons: { 'informatie-delen': { proportioneel: 'Moeder vindt het goed.' } },
		duties: { 'informatie-delen': { 'veilig-kanaal': { done: true, note: 'Beveiligde mail.' } } },
		record: {
			...emptyRecord,
			concern: 'Vaak te laat.',
			observations: 'Geen jas, in de winter.',
			objection: { text: 'Liever niet.', answer: 'Uitgelegd.' },
			lookedAlong: [{ role: 'aandachtsfunctionaris', on: today, agreed: true }]
		}
	}
};
const full = having(
	{ ...sampleCase, label: 'Coördinatie Zoë', decisions: [decision] },
	{ kind: 'notitie', by, on: '2026-11-01', text: 'Gesprek met de wijkcoach.' },
	{
		kind: 'signaal',
		by,
		on: '2026-11-01',
		step: 'gegeven',
		where: 'Verwijsindex Noord',
		remarks: 'kanttekening'
	},
	{
		kind: 'besluit',
		by,
		on: '2026-11-02',
		decision: 'd-91',
		language: 'nl',
		rules: {},
		paths: [],
		report: {
			title: 'Afweging',
			blocks: [
				{ kind: 'rows', rows: [{ label: 'Opening', value: 'Bevroren regel' }] },
				{ kind: 'list', items: ['Opsomming'] },
				{
					kind: 'step',
					question: 'Waarvoor precies?',
					answer: 'Helder',
					by: 'person',
					reason: { label: 'Reden', value: 'Motivering' },
					why: null
				}
			]
		}
	}
);

describe('searching', () => {
	test.each([
		'coordinatie zoe',
		'MOEDER',
		'beveiligde',
		'jas winter',
		'liever',
		'aandachtsfunct',
		'wijkcoach',
		'noord',
		'kanttekening',
		'bevroren opsomming motivering waarvoor',
		'begeleider',
		'hulp wijkteam school'
	])('finds the case by "%s"', (query) => {
		expect(finds(full, query)).toBe(true);
	});

	test('needs every word, each anywhere, and takes an empty query as everything', () => {
		expect(finds(full, 'moeder vader')).toBe(false);
		expect(finds(full, '  – ')).toBe(true);
	});

	test('finds no ids of machines or parts', () => {
		for (const id of ['d-91', 'proportioneel', 'veilig-kanaal', 'andere-professional', 'notitie']) {
			expect(finds(full, id), id).toBe(false);
		}
	});

	test('still finds what was struck: it is in the history', () => {
		const corrects = full.entries[0]?.id ?? '';
		const struck = having(full, { kind: 'doorhaling', by, on: today, corrects, why: 'Ander kind.' });
		expect(finds(struck, 'wijkcoach')).toBe(true);
	});

	test('finds every word that was typed in a note', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
				fc.pre(text.trim() !== '');
				const noted = having(sampleCase, { kind: 'notitie', by, on: today, text });
				expect(matches({ search: searchText(noted) }, queryWords(text))).toBe(true);
			})
		);
	});
});

describe('a summary', () => {
	test('counts what is due, the consents by how they stand, and what is flagged', () => {
		const other = { ...sampleExchange, id: 'x2', consentIsBasis: false };
		const busy = having(
			{ ...sampleCase, exchanges: [sampleExchange, other] },
			{ kind: 'jeugdige', by, on: '2026-11-20', leeftijd: 8, gezag: 'een-ouder' },
			task('2026-11-01'),
			task('2026-11-22')
		);
		expect(of(busy)).toMatchObject({
			due: { 'te-laat': 1, vandaag: 1, open: 0 },
			first: { kind: 'taak', on: '2026-11-01' },
			consent: { 'niet-gevraagd': 1 },
			signal: 'none',
			isClosed: false,
			flags: 0
		});
		expect(of(full).consent).toEqual({ onbekend: 1 });
		expect(of(full).signal).toBe('given');
	});

	test('counts each thing to do once', () => {
		fc.assert(
			fc.property(anyDeeds, (deeds) => {
				const { due, first } = of(after(sampleCase, deeds));
				const total = Object.values(due).reduce((sum, count) => sum + count, 0);
				expect(total === 0).toBe(first === null);
			}),
			{ numRuns: 100 }
		);
	});
});

describe('the overview', () => {
	const named = (id: string, label: string, ...entries: readonly NewEntry[]): CaseSummary =>
		of(having({ ...sampleCase, id, label }, ...entries));
	const ten = named('a', 'Zaak 10', task('2026-11-30'));
	const two = named('b', 'zaak 2', task('2026-11-01'));
	const none = named('c', 'Aap', { kind: 'afsluiting', by, on: '2026-11-01', closed: true, remarks: '' });
	const ids = (list: readonly CaseSummary[]): string => list.map(({ id }) => id).join('');

	test('sorts by what is due first, by label as people count, and by the last change', () => {
		const all = [ten, none, two];
		expect(ids(sorted(all, 'due'))).toBe('bac');
		expect(ids(sorted(all, 'label'))).toBe('cba');
		expect(ids(sorted([{ ...ten, changed: '2027-01-01T00:00:00.000Z' }, none, two], 'changed')).at(0)).toBe(
			'a'
		);
		expect(ids(sorted([{ ...ten, opened: '2025-01-01' }, none, two], 'opened')).at(-1)).toBe('a');
		expect(ids(all)).toBe('acb');
	});

	test('narrows by each part of a filter, and by all of them together', () => {
		const all = [ten, none, two];
		expect(ids(filtered(all, {}))).toBe('acb');
		expect(ids(filtered(all, { closed: false }))).toBe('ab');
		expect(ids(filtered(all, { isDue: true }))).toBe('b');
		expect(ids(filtered(all, { isDue: true, closed: true }))).toBe('');
		expect(ids(filtered(all, { query: 'zaak', signal: 'none' }))).toBe('ab');
		expect(ids(filtered(all, { lacksConsent: true }))).toBe('acb');
		expect(ids(filtered(all, { isFlagged: true }))).toBe('');
	});
});
