// The speed of the headless heart: `npm run bench`. It prints figures; it judges nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allWalks, type CompleteWalk } from '#lib/flow/all-walks.ts';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { decider } from '#lib/flow/headless/decide.ts';
import { type Answers, replay } from '#lib/flow/replay.ts';
import { mainLine } from '#lib/machines/flow/machine.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { criterionIds } from '#lib/rules/criteria.ts';
import { authorities, sectors } from '#lib/rules/facts.ts';

const day = '2026-11-22';
const caseCount = 10_000;
const root = fileURLToPath(new URL('..', import.meta.url));
const graphs = await loadAllGraphs();

/** The item of `list` at `index`, counted round and round. */
function at<Item>(list: readonly Item[], index: number): Item {
	const item = list[index % list.length];
	if (item === undefined) throw new Error('An empty list has no items');
	return item;
}

/** The answers of `walk` that the person gives; derived states are left to the rules. */
function asked(graph: PathGraph, { answers }: CompleteWalk): Answers {
	return Object.fromEntries(
		Object.entries(answers).filter(([state]) => graph.asked.get(state)?.meta.kind !== 'derived')
	);
}

/** Facts and a profile, other ones for every case. */
function known(index: number): { readonly facts: object; readonly profile: object } {
	return {
		facts: {
			leeftijd: index % 24,
			gezag: at(authorities, index),
			sector: at(sectors, index),
			criteria: [at(criterionIds, index), at(criterionIds, index * 7)],
			peildatum: day,
			toestemmingen: [{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: '2026-11-01' }]
		},
		profile: { indexStatus: 'actief', gecontroleerdOp: '2026-11-01', organisatieAangesloten: true }
	};
}

/** Cases of every path and of the flow, by turns with facts for the rules and with direct answers. */
function mixedCases(walks: ReadonlyMap<PathId, readonly CompleteWalk[]>): readonly object[] {
	const kinds = [...walks.keys(), 'signaleringsstroom'] as const;
	const answersOf = (path: PathId, index: number, withFacts: boolean): Record<string, string> => {
		const graph = graphs.get(path);
		const walk = at(walks.get(path) ?? [], index * 31);
		return graph && withFacts ? asked(graph, walk) : walk.answers;
	};
	return Array.from({ length: caseCount }, (_, index): object => {
		const path = at(kinds, index);
		const withFacts = Math.floor(index / kinds.length) % 2 === 0;
		const given = withFacts ? known(index) : {};
		if (path !== 'signaleringsstroom') return { path, ...given, answers: answersOf(path, index, withFacts) };
		const paths = [...mainLine, 'meldcode' as const];
		const answers = Object.fromEntries(paths.map((step) => [step, answersOf(step, index, withFacts)]));
		return { path, ...given, answers };
	});
}

const median = (values: readonly number[]): number =>
	at(
		[...values].sort((a, b) => a - b),
		Math.floor(values.length / 2)
	);

/** The seconds that the program takes for `cases`, start-up included, in each of five runs. */
function secondsFor(cases: readonly object[]): readonly number[] {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	const file = join(folder, 'cases.json');
	writeFileSync(file, JSON.stringify(cases));
	const times = Array.from({ length: 5 }, () => {
		const start = performance.now();
		const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/decide.ts', file], {
			cwd: root,
			stdio: ['ignore', 'ignore', 'inherit']
		});
		if (status !== 0) throw new Error('decide refused the cases of the bench');
		return (performance.now() - start) / 1000;
	});
	rmSync(folder, { recursive: true });
	return times;
}

const walkStart = performance.now();
const walks = new Map([...graphs].map(([path, graph]) => [path, [...allWalks(graph)]] as const));
for (const [path, graph] of graphs) {
	for (const { answers, outcome } of walks.get(path) ?? []) {
		const walked = replay(graph, answers, { facts: {}, profile: {}, day });
		if (walked.outcome?.id !== outcome) throw new Error(`A walk of "${path}" does not end at "${outcome}"`);
	}
}
const walkSeconds = (performance.now() - walkStart) / 1000;
const walkCount = [...walks.values()].reduce((sum, list) => sum + list.length, 0);

const cases = mixedCases(walks);
const starts = secondsFor([]);
// The fastest of both: what else the machine does can only add to them.
const wholeSeconds = Math.min(...secondsFor(cases)) - Math.min(...starts);

const text = JSON.stringify(cases);
const decide = decider(graphs, day);
const cpuStart = process.cpuUsage();
const results = (JSON.parse(text) as unknown[]).map((input) => decide(input));
if (!results.every(({ ok }) => ok)) throw new Error('decide refused a case of the bench');
JSON.stringify(results);
const { user, system } = process.cpuUsage(cpuStart);
const cpuSeconds = (user + system) / 1e6;

const perSecond = (seconds: number): string =>
	`${Math.round(caseCount / seconds).toLocaleString('en')} cases/s`;
const rows: readonly (readonly [string, string, string])[] = [
	['what', 'measured', 'to reach'],
	[
		`decide, ${caseCount.toLocaleString('en')} mixed cases, one core, by its processor time`,
		perSecond(cpuSeconds),
		'5,000 cases/s or more'
	],
	[
		'the same through the program, by the clock, beyond start-up (fastest of 5)',
		perSecond(wholeSeconds),
		'5,000 cases/s or more'
	],
	['decide, start-up (an empty list, median of 5)', `${median(starts).toFixed(2)} s`, '-'],
	[
		`every answer sequence of every path, ${walkCount.toLocaleString('en')} in all`,
		`${walkSeconds.toFixed(2)} s`,
		'10 s or less'
	]
];
const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
for (const row of rows) {
	process.stdout.write(
		`${row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('   ')
			.trimEnd()}\n`
	);
}
