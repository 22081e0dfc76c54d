import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { isDay } from '#lib/law/day.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { caseSchema } from '#lib/flow/headless/case-schema.ts';
import { decider } from '#lib/flow/headless/decide.ts';
import { newWalk, withAnswer, withDuty, withReason } from '#lib/flow/walk.ts';
import { workshopFile } from '#lib/export/workshop/workshop-file.ts';
import { remarksFile } from '#lib/export/remarks.ts';
import { noRemarks, withPart } from '#lib/export/remarks/parts.ts';
import { newSettings } from '#lib/storage/vault/settings.ts';
import { madeBackup, openedContent } from '../tests/backup.ts';
import { otsCase } from '../tests/meeting.ts';
import { sampleProfile } from '../tests/sample-walk.ts';
import { sampleCase } from '../tests/vault.ts';
import { schemaFiles } from './schema-files.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'static', 'schema');

interface Fixture {
	readonly what?: string;
	readonly case: Readonly<Record<string, unknown>>;
}

const fixtures = (name: string): readonly Fixture[] =>
	JSON.parse(readFileSync(join(root, 'tests', 'fixtures', `${name}.json`), 'utf8')) as Fixture[];

const good = ['case-walks', 'case-rules', 'case-flows'].flatMap(fixtures);
const bad = fixtures('case-bad');

let files: ReadonlyMap<string, string>;
let decide: ReturnType<typeof decider>;
const names = ['case', 'result', 'walk', 'registration', 'remarks', 'backup', 'workshop-cases'] as const;
const fits = {} as Record<(typeof names)[number], ValidateFunction>;

beforeAll(async () => {
	files = await schemaFiles();
	decide = decider(await loadAllGraphs(), '2026-11-22');
	const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: isDay } });
	for (const name of names) {
		fits[name] = ajv.compile(JSON.parse(files.get(`${name}.schema.json`) ?? '') as object);
	}
});

describe('the schema files', () => {
	it('are those that the code makes now', () => {
		expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
		for (const [file, text] of files) expect.soft(readFileSync(join(folder, file), 'utf8'), file).toBe(text);
	});

	it('are written with tabs, and say in English what they are', () => {
		for (const [file, text] of files) {
			const { title, description, $id } = JSON.parse(text) as Record<string, string>;
			expect
				.soft(text, file)
				.toMatch(/^\{\n\t"\$schema": "https:\/\/json-schema\.org\/draft\/2020-12\/schema",\n/);
			expect.soft(text, file).toMatch(/\n\}\n$/);
			expect.soft(title, file).toMatch(/^[A-Z][a-z ]+$/);
			expect.soft(description, file).toMatch(/\.$/);
			expect.soft($id, file).toBeUndefined();
		}
	});
});

describe('the schema of a case', () => {
	it('takes every case that is decided, alone and in a list', () => {
		expect(good).not.toEqual([]);
		for (const { what, case: given } of good) {
			expect
				.soft(fits.case(given), `${what ?? JSON.stringify(given)}: ${JSON.stringify(fits.case.errors)}`)
				.toBe(true);
		}
		expect(fits.case(good.map((fixture) => fixture.case))).toBe(true);
		expect(fits.case([])).toBe(true);
	});

	it('takes every answer of every path, alone and within the flow', async () => {
		for (const { path, asked } of (await loadAllGraphs()).values()) {
			for (const { id, edges } of asked.values()) {
				for (const answer of edges.keys()) {
					const answers = { [id]: answer };
					expect.soft(fits.case({ path, answers }), `${path}/${id}: ${answer}`).toBe(true);
					const flow = { path: 'signaleringsstroom', answers: { [path]: answers } };
					expect.soft(fits.case(flow), `${path}/${id}: ${answer}`).toBe(true);
				}
			}
		}
	});

	it.each([
		['an unknown path', { path: 'onbekend' }],
		['no path', {}],
		['an unknown state', { path: 'ots', answers: { onbekend: 'ja' } }],
		['an answer of another path', { path: 'ots', answers: { acuutGevaar: 'ja' } }],
		['an unknown answer', { path: 'ots', answers: { otsDitKind: 'misschien' } }],
		['an unknown key', { path: 'ots', extra: 1 }],
		['an unknown fact', { path: 'ots', facts: { naam: 'A' } }],
		['an unknown key in the profile', { path: 'ots', profile: { naam: 'A' } }],
		['an age of 121', { path: 'ots', facts: { leeftijd: 121 } }],
		['an age of nine and a half', { path: 'ots', facts: { leeftijd: 9.5 } }],
		['a day that does not exist', { path: 'ots', facts: { peildatum: '2026-02-30' } }],
		['null for a fact', { path: 'ots', facts: { leeftijd: null } }],
		[
			'answers of the flow without their path',
			{ path: 'signaleringsstroom', answers: { acuutGevaar: 'ja' } }
		],
		[
			'an empty combination',
			{
				path: 'ots',
				profile: { drempel: { combinatie: 2, altijd: [], nietAlleen: [], combinaties: [[]] } }
			}
		]
	])('refuses %s, as the code does', (_what, given) => {
		expect(fits.case(given)).toBe(false);
		expect(fits.case([given])).toBe(false);
		expect(decide(given).ok).toBe(false);
	});

	it('refuses the bad fixtures, but for the one whose answer contradicts a rule, which no schema can tell', async () => {
		const schema = caseSchema(await loadAllGraphs());
		const refused = bad.filter(({ case: given }) => !fits.case(given));
		expect(refused).toEqual(bad.filter(({ case: given }) => !v.is(schema, given)));
		expect(bad.filter((fixture) => !refused.includes(fixture)).map(({ what }) => what)).toEqual([
			'a rule and an answer that contradict each other'
		]);
	});

	it('knows the form of a day where a validator does not check formats', () => {
		const lax = new Ajv2020({ validateFormats: false });
		const check = lax.compile(JSON.parse(files.get('case.schema.json') ?? '') as object);
		expect(check({ path: 'ots', facts: { peildatum: '22-11-2026' } })).toBe(false);
		expect(check({ path: 'ots', facts: { peildatum: '2026-11-22' } })).toBe(true);
	});
});

describe('the schema of a result', () => {
	it('takes the result of every case, alone and in a list', () => {
		const results = good.map(({ case: given }) => {
			const decision = decide(given);
			return decision.ok ? decision.result : null;
		});
		for (const result of results) {
			expect.soft(fits.result(result), JSON.stringify(fits.result.errors)).toBe(true);
		}
		expect(fits.result(results)).toBe(true);
	});

	it('refuses an unknown duty, a missing key and a key too many', () => {
		const decision = decide(good[0]?.case);
		const result = decision.ok ? decision.result : null;
		expect(fits.result(result)).toBe(true);
		expect(fits.result({ ...result, duties: ['onbekend'] })).toBe(false);
		expect(fits.result({ ...result, verdict: undefined })).toBe(false);
		expect(fits.result({ ...result, score: 3 })).toBe(false);
	});
});

describe('the schema of a walk', () => {
	const started = newWalk('signaleringsstroom', '2026-11-22');
	const walk = withDuty(
		withReason(
			withAnswer(started, 'wanneer-signaleren', 'verzwarend', 'ja'),
			'wanneer-signaleren',
			'verzwarend',
			'Omdat er meer speelt.'
		),
		'veiligheid',
		'bel-112',
		{ done: true, on: '2026-11-22' }
	);

	it('takes a new walk and one with an answer, a reason and a duty', () => {
		expect(fits.walk(started)).toBe(true);
		expect(fits.walk(walk)).toBe(true);
	});

	it('refuses identity, an unknown path and an unknown duty', () => {
		expect(fits.walk({ ...walk, facts: { naam: 'A' } })).toBe(false);
		expect(fits.walk({ ...walk, answers: { onbekend: {} } })).toBe(false);
		expect(fits.walk({ ...walk, duties: { veiligheid: { onbekend: { done: true } } } })).toBe(false);
	});
});

describe('the schema of a registration', () => {
	const registration = {
		format: 1,
		kind: 'registratie',
		madeOn: '2026-11-22',
		youth: { name: 'A. de Vries', birthDate: '2015-03-01', sex: 'v', address: null },
		professional: { name: 'B', role: 'leerkracht', organisation: 'C', email: 'b@c.example', phone: '030' }
	};

	it('takes a registration, and refuses one with a reason', () => {
		expect(fits.registration(registration), JSON.stringify(fits.registration.errors)).toBe(true);
		expect(fits.registration({ ...registration, reason: 'Omdat' })).toBe(false);
		expect(fits.registration({ ...registration, youth: { ...registration.youth, note: 'Omdat' } })).toBe(
			false
		);
	});
});

describe('the schema of remarks', () => {
	const remarks = withPart(noRemarks('ots', '2026-11-22'), 'vraag/otsDitKind', {
		finding: 'niet-akkoord',
		text: 'De bron zegt iets anders.'
	});
	const file = JSON.parse(remarksFile(remarks, '2026-11-22')) as object;

	it('takes what is saved, also with a part that no path has', () => {
		expect(fits.remarks(file), JSON.stringify(fits.remarks.errors)).toBe(true);
		expect(fits.remarks({ ...file, parts: { 'vraag/vroeger': { text: 'Weg.' } } })).toBe(true);
	});

	it('refuses another path, an unknown finding and a key too many', () => {
		expect(fits.remarks({ ...file, path: 'onbekend' })).toBe(false);
		expect(fits.remarks({ ...file, parts: { 'vraag/otsDitKind': { finding: 'misschien' } } })).toBe(false);
		expect(fits.remarks({ ...file, score: 3 })).toBe(false);
	});
});

describe('the schema of a backup', () => {
	const tables = {
		cases: [sampleCase('a')],
		removals: [{ id: 'b', on: '2026-11-20', reason: 'bewaartermijn', by: 'intern begeleider' }],
		settings: [newSettings],
		profile: [sampleProfile]
	};

	it('takes what a backup holds', async () => {
		const file = JSON.parse(await openedContent(await madeBackup(tables))) as object;
		expect(fits.backup(file), JSON.stringify(fits.backup.errors)).toBe(true);
	});

	it('refuses a table too many, an entry of no known kind and a day that does not exist', async () => {
		const file = JSON.parse(await openedContent(await madeBackup({}))) as object;
		expect(fits.backup({ ...file, tables: { ...tables, header: [] } })).toBe(false);
		for (const change of [{ kind: 'onbekend' }, { on: '2026-02-30' }]) {
			const entries = sampleCase('a').entries.map((entry) => ({ ...entry, ...change }));
			const cases = [{ ...sampleCase('a'), entries }];
			expect(fits.backup({ ...file, tables: { ...tables, cases } })).toBe(false);
		}
	});
});

describe('the schema of workshop cases', () => {
	const file = (change: object = {}): unknown =>
		JSON.parse(workshopFile([{ ...otsCase, ...change }], '2026-11-22'));

	it('fits what is saved', () => {
		expect(fits['workshop-cases'](file()), JSON.stringify(fits['workshop-cases'].errors)).toBe(true);
	});

	it('fits no case with a reason of a walk, an unknown path or a place without one', () => {
		for (const change of [{ reasons: {} }, { main: 'pad' }, { forks: ['eigenTaak'] }])
			expect(fits['workshop-cases'](file(change)), JSON.stringify(change)).toBe(false);
	});
});
