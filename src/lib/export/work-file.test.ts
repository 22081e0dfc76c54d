import { beforeAll, describe, expect, it } from 'vitest';
import { fileName, workFileKinds } from '#lib/export/file-name.ts';
import { registration, registrationJson } from '#lib/export/registration.ts';
import { maxFileSize } from '#lib/export/file-text.ts';
import { openWorkFile, workFile } from '#lib/export/work-file.ts';
import { caseFile } from '#lib/export/case-file.ts';
import { workshopFile } from '#lib/export/workshop/workshop-file.ts';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import type { Walk } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { otsCase } from '../../../tests/meeting.ts';
import { sampleWalk } from '../../../tests/sample-walk.ts';
import { sampleCase } from '../../../tests/vault.ts';

let graphs: ReadonlyMap<PathId, PathGraph>;
const file = workFile('werk', sampleWalk, '2026-11-22');
const changed = (change: object): string => JSON.stringify({ ...(JSON.parse(file) as object), ...change });

beforeAll(async () => {
	graphs = await loadAllGraphs();
});

describe('a saved file', () => {
	it.each(workFileKinds)('of kind %s opens with the same walk', (kind) => {
		const rules = { signaleringsstroom: '2026-11-22', veiligheid: '2026-11-20' };
		const beside = kind === 'werk' ? { rules } : { rules, text: 'De notitie\n' };
		expect(openWorkFile(workFile(kind, sampleWalk, '2026-11-22', beside), graphs)).toEqual({
			ok: true,
			kind,
			walk: sampleWalk,
			rules
		});
	});

	it('from before the versions of the rules were noted opens without them', () => {
		expect(openWorkFile(file, graphs)).toEqual({ ok: true, kind: 'werk', walk: sampleWalk, rules: {} });
	});

	it('opens with a byte order mark in front', () => {
		expect(openWorkFile(`\uFEFF${file}`, graphs).ok).toBe(true);
	});

	it('keeps a second version of a case; a note and a hand-over, which go to others, do not', () => {
		const whatIf = { path: 'ots', answers: { otsDitKind: 'ja' }, facts: {}, profile: {} } as const;
		const holds = workFileKinds.filter((kind) =>
			workFile(kind, { ...sampleWalk, whatIf }, '2026-11-22').includes('whatIf')
		);
		expect(holds).toEqual(['werk']);
	});

	it('of a case in which every reason and every task is written full opens again', () => {
		const full = 'a'.repeat(20_000);
		const each = <Item>(ids: Iterable<string>, item: Item): Record<string, Item> =>
			Object.fromEntries([...ids].map((id) => [id, item]));
		const paths = [...graphs.values()];
		const maximal: Walk = {
			...sampleWalk,
			reasons: Object.fromEntries(paths.map(({ path, asked }) => [path, each(asked.keys(), full)])),
			duties: Object.fromEntries(
				paths.map(({ path, outcomes }) => [
					path,
					each(
						[...outcomes.values()].flatMap(({ meta }) => meta.duties),
						{ done: true, note: full }
					)
				])
			)
		};
		const content = workFile('werk', maximal, '2026-11-22');
		expect(content.length).toBeGreaterThan(4_000_000);
		expect(openWorkFile(content, graphs)).toMatchObject({ ok: true, walk: maximal });
	});

	it('has a name that tells nothing but its kind and day', () => {
		expect(fileName('notitie', '2026-11-22')).toBe('signaalwijzer-notitie-2026-11-22.json');
	});
});

describe('a file is refused', () => {
	it('when it is empty', () => {
		expect(openWorkFile('', graphs)).toEqual({ ok: false, reason: 'empty' });
		expect(openWorkFile('\uFEFF \n', graphs)).toEqual({ ok: false, reason: 'empty' });
	});

	it('when it is larger than 10 MB, in bytes', () => {
		expect(openWorkFile(' '.repeat(maxFileSize + 1), graphs)).toEqual({ ok: false, reason: 'too-large' });
		expect(openWorkFile('é'.repeat(maxFileSize / 2 + 1), graphs)).toEqual({ ok: false, reason: 'too-large' });
		expect(openWorkFile(' '.repeat(maxFileSize), graphs)).toEqual({ ok: false, reason: 'empty' });
	});

	it('when it is no JSON', () => {
		expect(openWorkFile('Beste collega,', graphs)).toEqual({ ok: false, reason: 'not-json' });
		expect(openWorkFile(file.slice(0, -20), graphs)).toEqual({ ok: false, reason: 'not-json' });
	});

	it.each(['null', '[]', '"signaalwijzer"', '{}', '{"app":"ander","format":9}', '{"kind":"registratie"}'])(
		'as foreign when it is %s',
		(text) => {
			expect(openWorkFile(text, graphs)).toEqual({ ok: false, reason: 'foreign' });
		}
	);

	it('when it is a registration, which holds no walk', () => {
		const youth = {
			name: 'Sam',
			sex: 'x',
			birthDate: null,
			hasAddress: false,
			street: '',
			houseNumber: '',
			postcode: '',
			city: '',
			bsn: ''
		} as const;
		const by = { name: 'J', role: 'ib', organisation: 'S', email: 'a@b.nl', phone: '0612345678' };
		const made = registrationJson(registration(youth, by, ['name'], undefined, '2026-11-22'));
		expect(openWorkFile(made, graphs)).toEqual({ ok: false, reason: 'registration' });
	});

	it('when it holds a case of a dossier, also one of a newer version', () => {
		const kept = caseFile(sampleCase('a'), '2026-11-22');
		expect(openWorkFile(kept, graphs)).toEqual({ ok: false, reason: 'case' });
		expect(openWorkFile(kept.replace('"format": 1', '"format": 9'), graphs)).toEqual({
			ok: false,
			reason: 'case'
		});
	});

	it('when it holds cases for a workshop, which are no real case', () => {
		expect(openWorkFile(workshopFile([otsCase], '2026-11-22'), graphs)).toEqual({
			ok: false,
			reason: 'workshop'
		});
	});

	it('when it comes from a newer version, whatever else it holds', () => {
		expect(openWorkFile(changed({ format: 2, walk: 'anders' }), graphs)).toEqual({
			ok: false,
			reason: 'newer'
		});
	});

	it.each([
		[{ format: 0 }, 'format'],
		[{ kind: 'dossier' }, 'kind'],
		[{ savedOn: '2026-02-30' }, 'savedOn'],
		[{ extra: 1 }, 'extra'],
		[{ rules: { onbekend: '2026-11-22' } }, 'rules.onbekend'],
		[{ rules: { veiligheid: 1 } }, 'rules.veiligheid'],
		[{ rules: { veiligheid: '' } }, 'rules.veiligheid'],
		[{ walk: { ...sampleWalk, facts: { leeftijd: 9.5 } } }, 'walk.facts.leeftijd'],
		[
			{ walk: { ...sampleWalk, record: { ...sampleWalk.record, told: [{ who: 1 }] } } },
			'walk.record.told.0.who'
		]
	])('as damaged, with the place, for %j', (change, detail) => {
		expect(openWorkFile(changed(change), graphs)).toEqual({ ok: false, reason: 'damaged', detail });
	});

	it('when it holds an answer that its path does not know', () => {
		const walk = { ...sampleWalk, answers: { veiligheid: { acuutGevaar: 'misschien' } } };
		expect(openWorkFile(changed({ walk }), graphs)).toEqual({
			ok: false,
			reason: 'unknown-answer',
			detail: 'veiligheid/acuutGevaar'
		});
	});
});

describe('a hostile key', () => {
	it.each(['__proto__', 'constructor', 'prototype'])('named %s among the answers goes nowhere', (key) => {
		const opened = openWorkFile(file.replace('"acuutGevaar"', `"${key}"`), graphs);
		const answers = opened.ok ? opened.walk.answers.veiligheid : null;
		expect(answers).toEqual({ medewerkerVerdacht: 'nee', vermoedenOnveiligheid: 'nee' });
		expect(Object.keys(answers ?? {})).not.toContain(key);
	});
});
