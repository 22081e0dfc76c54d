import { describe, expect, test } from 'vitest';
import { sampleCase, sampleExchange } from '../../../../tests/dossier-arbitraries.ts';
import { having } from '../../../../tests/dossier-deeds.ts';
import { referenceDay as today } from '../../../../tests/arbitraries.ts';
import type { Decision, DossierCase, Standing } from '#lib/flow/dossier/case.ts';
import type { NewEntry } from '#lib/flow/dossier/entry.ts';
import { flaggedSharings, sharingLog } from '#lib/flow/dossier/sharing.ts';
import { newWalk, withAnswer } from '#lib/flow/walk.ts';
import type { ConsentEventKind } from '#lib/rules/facts.ts';

const by = 'ib';
const said = (gebeurtenis: ConsentEventKind, on: string): NewEntry => ({
	kind: 'toestemming',
	by,
	exchange: 'x1',
	persoon: 'ouder-1',
	gebeurtenis,
	on,
	remarks: ''
});
const shared = (on: string, ground: 'toestemming' | 'wettelijke-plicht' = 'toestemming'): NewEntry => ({
	kind: 'gedeeld',
	by,
	on,
	exchange: 'x1',
	what: 'Wat school ziet.',
	ground,
	manner: 'telefonisch',
	told: 'vooraf',
	remarks: ''
});
const walk = withAnswer(
	newWalk('informatie-delen', '2026-10-01'),
	'informatie-delen',
	'ontvanger',
	'andere-professional'
);
const ended = (outcome: string | null): Standing => ({
	path: 'informatie-delen',
	version: '1',
	outcome,
	verdict: outcome === null ? null : 'ja',
	duties: []
});
const deciding = (outcome: string | null): Decision => ({
	id: 'd1',
	opened: '2026-10-01',
	walk,
	standing: [ended(outcome)],
	exchange: 'x1'
});
const parent = having(
	{ ...sampleCase, decisions: [deciding(null)] },
	{ kind: 'jeugdige', by, on: '2026-10-01', leeftijd: 8, gezag: 'een-ouder' },
	said('gegeven', '2026-10-02'),
	shared('2026-10-05')
);
const flags = (dossierCase: DossierCase): readonly string[] =>
	flaggedSharings(dossierCase, today).map((flag) =>
		flag.what === 'besluit' ? 'besluit' : `deling: ${flag.stood}`
	);

describe('a consent that is withdrawn (avg:7.3)', () => {
	const withdrawn = having(parent, said('ingetrokken', '2026-11-01'));

	test('flags the open decision and what was shared on it, from that day', () => {
		expect(flags(parent)).toEqual([]);
		expect(flags(withdrawn)).toEqual(['besluit', 'deling: yes']);
		expect(flaggedSharings(withdrawn, today)[0]).toMatchObject({
			why: 'ingetrokken',
			since: '2026-11-01',
			persons: ['ouder-1'],
			isWeighedSince: false
		});
	});

	test('says of each sharing whether the consent stood on its day, and of that of the day itself no more than that', () => {
		expect(flags(having(withdrawn, shared('2026-11-02')))).toContain('deling: no');
		expect(flags(having(withdrawn, shared('2026-11-01')))).toContain('deling: that-day');
		expect(flags(having(parent, shared('2026-11-01'), said('ingetrokken', '2026-11-01')))).toContain(
			'deling: that-day'
		);
		expect(flags(having(withdrawn, shared('2026-10-01')))).toContain('deling: no');
	});

	test('knows of a sharing between two withdrawals that the consent was not there', () => {
		const again = having(
			withdrawn,
			shared('2026-11-04'),
			said('gegeven', '2026-11-05'),
			said('gevraagd', '2026-11-06'),
			shared('2026-11-07'),
			said('ingetrokken', '2026-11-08')
		);
		expect(flags(again)).toEqual(['besluit', 'deling: yes', 'deling: no', 'deling: yes']);
	});

	test('ran out at the end of the last day that was agreed', () => {
		const until = having(
			parent,
			{ ...said('gegeven', '2026-10-06'), until: '2026-11-01' } as NewEntry,
			shared('2026-11-01'),
			shared('2026-11-02')
		);
		expect(flags(until)).toEqual(['besluit', 'deling: yes', 'deling: yes', 'deling: no']);
	});

	test('flags a decision that came out at sharing on consent, and none that came out otherwise', () => {
		const of = (outcome: string): readonly string[] =>
			flags({ ...withdrawn, decisions: [deciding(outcome)] });
		expect(of('delen-met-toestemming')).toContain('besluit');
		expect(of('delen-zonder-toestemming')).not.toContain('besluit');
	});

	test('flags nothing that another ground carries', () => {
		const other = { ...withdrawn, exchanges: [{ ...sampleExchange, consentIsBasis: false }] };
		expect(flags(other)).toEqual([]);
		expect(flags(having(withdrawn, shared('2026-11-03', 'wettelijke-plicht')))).toHaveLength(2);
	});

	test('was weighed again once a decision on the exchange was concluded since', () => {
		const concluded = having(withdrawn, {
			kind: 'besluit',
			by,
			on: '2026-11-02',
			decision: 'd1',
			language: 'nl',
			rules: {},
			paths: [],
			report: { title: 'Notitie', blocks: [] }
		});
		expect(flaggedSharings(concluded, today).every(({ isWeighedSince }) => isWeighedSince)).toBe(true);
	});
});

test.each([
	['geweigerd', said('geweigerd', '2026-11-01')],
	['verlopen', said('verlopen', '2026-11-01')]
] as const)('a consent that is %s stops sharing too', (why, entry) => {
	expect(flaggedSharings(having(parent, entry), today)[0]).toMatchObject({ why });
});

test('a consent of a parent that a youth of 16 took over flags nothing by itself', () => {
	const sixteen: NewEntry = { kind: 'jeugdige', by, on: '2026-11-02', leeftijd: 16 };
	expect(flags(having(parent, said('ingetrokken', '2026-11-01'), sixteen))).toEqual([]);
});

test('the log holds what went to whom, the oldest first, with the decision it was weighed in', () => {
	const log = sharingLog(having(parent, { ...shared('2026-09-01'), decision: 'd1' }));
	expect(log.map(({ entry, exchange, decision }) => [entry.on, exchange?.who, decision?.id])).toEqual([
		['2026-09-01', 'wijkteam', 'd1'],
		['2026-10-05', 'wijkteam', undefined]
	]);
});
