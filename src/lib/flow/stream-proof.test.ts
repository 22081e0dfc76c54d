import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import contract from '../../../tests/fixtures/contract.json';
import { graphs, walksOf } from '../../../tests/walks.ts';
import type { CompleteWalk } from '#lib/flow/all-walks.ts';
import { type AnswersByPath, replayStream, type StreamReplay } from '#lib/flow/stream.ts';
import { mainLine } from '#lib/machines/flow/machine.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';

const walks = new Map(pathIds.map((path) => [path, walksOf(path)] as const));
const nothingKnown = { facts: {}, profile: {}, day: '2026-11-22' };
const table = contract.flow as Readonly<Record<string, Readonly<Record<string, string>>>>;
const nextOf = (step: string, outcome: string): string =>
	table[step]?.[outcome] ?? table[step]?.['*'] ?? 'nowhere';
const opensMeldcode = (path: PathId, outcome: string): boolean =>
	graphs.get(path)?.outcomes.get(outcome)?.meta.duties.includes('start-meldcode') ?? false;
const walkTo = (path: PathId, outcome: string): CompleteWalk | undefined =>
	walks.get(path)?.find((walk) => walk.outcome === outcome);

/** What the contract's table makes of `chosen`: the steps with their outcomes, and the end. */
function expected(chosen: ReadonlyMap<PathId, CompleteWalk>): {
	steps: string[];
	end: string;
	track: boolean;
} {
	const steps: string[] = [];
	let track = false;
	let at = 'veiligheid';
	for (let walk = chosen.get(at as PathId); walk; walk = chosen.get(at as PathId)) {
		steps.push(`${at}: ${walk.outcome}`);
		track ||= opensMeldcode(at as PathId, walk.outcome);
		at = nextOf(at, walk.outcome);
	}
	return { steps, end: at, track };
}

const answersOf = (chosen: ReadonlyMap<PathId, CompleteWalk>): AnswersByPath =>
	Object.fromEntries([...chosen].map(([path, { answers }]) => [path, answers]));
const stepsOf = (stream: StreamReplay): string[] =>
	stream.steps.map(({ graph, outcome }) => `${graph.path}: ${outcome?.id ?? 'open'}`);

describe('the flow, by every edge', () => {
	const edges = mainLine.flatMap((step) =>
		[...(graphs.get(step)?.outcomes.keys() ?? [])].map((outcome) => [step, outcome] as const)
	);
	// A way to each step: the outcomes that lead on, in the order of the main line.
	const onward = ['geen-onveiligheid', 'signaal-gewenst', 'bevoegd', 'bezwaar-gemaakt'];

	it.each(edges)('%s: %s leads where the contract says', (step, outcome) => {
		const before = mainLine.slice(0, mainLine.indexOf(step));
		const chosen = new Map<PathId, CompleteWalk>();
		for (const [path, end] of [
			...before.map((path, index) => [path, onward[index] ?? ''] as const),
			[step, outcome] as const
		]) {
			const walk = walkTo(path, end);
			if (!walk) throw new Error(`No walk of ${path} ends at ${end}`);
			chosen.set(path, walk);
		}
		const stream = replayStream(graphs, answersOf(chosen), nothingKnown);
		const next = nextOf(step, outcome);
		const open = ['registratie', 'einde'].includes(next) ? [] : [`${next}: open`];
		expect(stepsOf(stream)).toEqual([
			...[...chosen].map(([path, { outcome: end }]) => `${path}: ${end}`),
			...open
		]);
		expect(stream.end).toBe(open.length > 0 ? null : next);
	});
});

describe('the flow, by 6,000 whole walks', () => {
	const anyWalk = (path: PathId): fc.Arbitrary<CompleteWalk> => fc.constantFrom(...(walks.get(path) ?? []));
	const anyChoice = fc
		.tuple(...mainLine.map(anyWalk), anyWalk('meldcode'), anyWalk('ots'))
		.map(
			(picked) =>
				new Map(
					[...mainLine, 'meldcode' as const, 'ots' as const].map(
						(path, index) => [path, picked[index]] as const
					)
				)
		)
		.map((picked) => new Map([...picked].flatMap(([path, walk]) => (walk ? [[path, walk] as const] : []))));
	const sample = fc.sample(anyChoice, { numRuns: 6000, seed: 20261122 });
	const streams = sample.map((chosen) => ({
		expected: expected(chosen),
		stream: replayStream(graphs, answersOf(chosen), nothingKnown),
		chosen
	}));

	it('every walk takes the steps of the contract and ends at registratie or einde', () => {
		const wrong = streams.filter(
			({ stream, expected: { steps, end } }) => stream.end !== end || stepsOf(stream).join() !== steps.join()
		);
		expect(wrong).toEqual([]);
		expect(new Set(streams.map(({ stream }) => stream.end))).toEqual(new Set(['registratie', 'einde']));
	});

	it('the Meldcode is walked beside it exactly when an outcome says to start it', () => {
		const wrong = streams.filter(
			({ stream, expected: { track } }) =>
				stream.tracks.map(({ graph }) => graph.path).join() !== (track ? 'meldcode' : '')
		);
		expect(wrong).toEqual([]);
		expect(new Set(streams.map(({ expected: { track } }) => track)).size).toBe(2);
	});

	it('the answers that were not walked are kept: nothing given is neither taken nor unreached', () => {
		const wrong = streams.filter(({ stream, chosen }) => {
			const walked = [...stream.steps, ...stream.tracks].map(({ graph }) => graph.path);
			const left = [...chosen]
				.filter(([path]) => !walked.includes(path))
				.map(([path, { states }]) => [path, [...states].sort()]);
			return (
				JSON.stringify(Object.entries(stream.unreached)) !==
				JSON.stringify(left.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))
			);
		});
		expect(wrong).toEqual([]);
	});

	it('comes through every outcome of the main line', () => {
		const seen = new Set(streams.flatMap(({ stream }) => stepsOf(stream)));
		const all = mainLine.flatMap((path) =>
			[...(graphs.get(path)?.outcomes.keys() ?? [])].map((outcome) => `${path}: ${outcome}`)
		);
		expect(all.filter((step) => !seen.has(step))).toEqual([]);
	});
});

it('replayStream refuses to walk a path that was not loaded, with its id', () => {
	const without = new Map([...graphs].filter(([path]) => path !== pathIds[0]));
	expect(() => replayStream(without, {}, nothingKnown)).toThrow('veiligheid');
});
