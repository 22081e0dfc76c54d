import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import walks from '../tests/fixtures/case-walks.json';
import type { PathResult } from '#lib/flow/headless/result-schema.ts';

// Each test starts the program as a person does, which takes most of a second.
const patience = 60_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'decide-'));
const one = { path: 'veiligheid', answers: { acuutGevaar: 'ja' } };

interface Ran {
	readonly status: number | null;
	readonly out: string;
	/** The lines on standard error. */
	readonly lines: readonly string[];
}

function decide(args: readonly string[], input = ''): Ran {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'scripts/decide.ts', ...args],
		{
			cwd: root,
			input,
			encoding: 'utf8',
			maxBuffer: 256 * 1024 * 1024
		}
	);
	return { status, out: stdout, lines: stderr.split('\n').filter((line) => line !== '') };
}

/** Writes `text` to a file of that name and returns where it is. */
function file(name: string, text: string): string {
	const place = join(folder, name);
	writeFileSync(place, text);
	return place;
}

/** Expects that the program refused: status 2, nothing on standard output, and exactly these lines. */
function expectRefusal({ status, out, lines }: Ran, expected: readonly RegExp[]): void {
	expect({ status, out }).toEqual({ status: 2, out: '' });
	expect(lines).toEqual(expected.map((line) => expect.stringMatching(line) as string));
}

afterAll(() => {
	rmSync(folder, { recursive: true });
});

describe('reading', () => {
	let fromFile: Ran;

	beforeAll(() => {
		fromFile = decide([file('one.json', JSON.stringify(one))]);
	}, patience);

	it('a case from a file gives one result and status 0', () => {
		expect(fromFile).toMatchObject({ status: 0, lines: [] });
		expect(JSON.parse(fromFile.out)).toMatchObject({
			path: 'veiligheid',
			outcome: 'handel-nu',
			verdict: 'nu'
		});
		expect(fromFile.out.endsWith('}\n')).toBe(true);
	});

	it('the same case from standard input gives the same', { timeout: patience }, () => {
		expect(decide(['-'], JSON.stringify(one))).toEqual(fromFile);
	});

	it('a mark of byte order and white space around the case do not matter', { timeout: patience }, () => {
		expect(decide([file('bom.json', `\uFEFF${JSON.stringify(one)}`)])).toEqual(fromFile);
		expect(decide(['-'], `\uFEFF\r\n\t ${JSON.stringify(one, null, '\t')}\r\n`)).toEqual(fromFile);
	});

	it('a list gives a list in the same order, and an empty list an empty list', { timeout: patience }, () => {
		const cases = walks.map(({ case: given }) => given);
		const { status, out } = decide(['-'], JSON.stringify(cases));
		expect(status).toBe(0);
		expect((JSON.parse(out) as PathResult[]).map(({ outcome }) => outcome)).toEqual(
			walks.map(({ expect: { outcome } }) => outcome)
		);
		expect(decide(['-'], ' [] ')).toEqual({ status: 0, out: '[]\n', lines: [] });
	});

	it('10,000 cases come back in their order', { timeout: patience }, () => {
		const paths = walks.map(({ case: { path } }) => path);
		const cases = Array.from({ length: 10_000 }, (_, index) => ({
			path: paths[(index * 7) % paths.length],
			facts: { leeftijd: index % 121 }
		}));
		const { status, out } = decide(['-'], JSON.stringify(cases));
		expect(status).toBe(0);
		const results = JSON.parse(out) as PathResult[];
		expect(results.map(({ path }) => path)).toEqual(cases.map(({ path }) => path));
		// At `informeren` the age decides the first answer, so that neighbours of one path can be told apart.
		const told = results.flatMap(({ path, trail }, index) =>
			path === 'informeren' ? [[index % 121, trail[0]?.answer]] : []
		);
		expect(told.length).toBeGreaterThan(500);
		expect(
			told.filter(
				([age, who]) =>
					who !== (Number(age) < 12 ? 'gezag' : Number(age) < 16 ? 'gezag-en-jeugdige' : 'jeugdige')
			)
		).toEqual([]);
	});

	it('the status is 0 whatever the outcome, also while a path is open', { timeout: patience }, () => {
		const open = decide(
			['-'],
			JSON.stringify([{ path: 'ots' }, { path: 'ots', answers: { otsDitKind: 'nee' } }])
		);
		expect(open.status).toBe(0);
		expect((JSON.parse(open.out) as PathResult[]).map(({ outcome }) => outcome)).toEqual([
			null,
			'gewone-route'
		]);
	});
});

describe('refusing', () => {
	it.each([
		[
			'a missing file',
			['niet-daar.json'],
			'',
			/^case 0: cannot read "niet-daar\.json": there is no such file$/
		],
		['a folder', ['src'], '', /^case 0: cannot read "src": it is a folder$/],
		['no argument', [], '', /^case 0: expected one argument/],
		['two arguments', ['a.json', 'b.json'], '', /^case 0: expected one argument/],
		['empty input', ['-'], '', /^case 0: the input is empty/],
		['white space', ['-'], ' \n\t', /^case 0: the input is empty/],
		['a lone mark of byte order', ['-'], '\uFEFF', /^case 0: the input is empty/],
		['broken JSON', ['-'], '{ "path": "ots",\n', /^case 0: the input is not valid JSON: /],
		[
			'two cases that are no list',
			['-'],
			'{ "path": "ots" }\n{ "path": "ots" }',
			/^case 0: the input is not valid JSON: /
		],
		['null', ['-'], 'null', /^case 0: expected a case/],
		['a word', ['-'], '"ots"', /^case 0: expected a case/]
	])('%s gives status 2 and one line', { timeout: patience }, (_what, args, input, line) => {
		expectRefusal(decide(args, input), [line]);
	});

	it(
		'one bad case refuses the whole list; each problem has its line, with index, field and what was expected',
		{ timeout: patience },
		() => {
			const cases = [
				one,
				{ path: 'ots', answers: { otsDitKind: 'misschien' }, facts: { leeftijd: 121 } },
				one,
				{ path: 'informeren', facts: { leeftijd: 9 }, answers: { wieInformeren: 'jeugdige' } },
				null
			];
			expectRefusal(decide(['-'], JSON.stringify(cases)), [
				/^case 1: facts\.leeftijd: expected a whole number from 0 to 120; got 121$/,
				/^case 1: answers\.otsDitKind: expected one of ja, nee, weet-niet; got "misschien"$/,
				/^case 3: answers\.wieInformeren: expected "gezag", .*got "jeugdige"$/,
				/^case 4: expected a case/
			]);
		}
	);

	it('a problem stays on one line, whatever was in the input', { timeout: patience }, () => {
		const odd = { path: 'ots', 'a\nb\u2028c': 1, facts: { gezag: 'x\r\ny\u2028z\u001b[2J' } };
		const ran = decide(['-'], JSON.stringify(odd));
		expectRefusal(ran, [
			/^case 0: facts\.gezag: expected one of /,
			/^case 0: "a.*b.*c": expected no such key/
		]);
		expect(ran.lines.join('')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
	});

	it('neither depth nor number brings it down', { timeout: patience }, () => {
		const deep = `{ "path": "ots", "facts": ${'['.repeat(50_000)}${']'.repeat(50_000)} }`;
		expectRefusal(decide(['-'], deep), [/^case 0: facts\.0: expected no such key; got a list$/]);
		const strays = Object.fromEntries(
			Array.from({ length: 150_000 }, (_, index) => [`k${String(index)}`, 1])
		);
		const many = decide(['-'], JSON.stringify({ path: 'ots', ...strays }));
		expect([many.status, many.out, many.lines.length]).toEqual([2, '', 150_000]);
	});
});
