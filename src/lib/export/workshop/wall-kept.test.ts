import { expect, test, vi } from 'vitest';
import { crowdOf } from '#lib/export/workshop/crowd.ts';
import { keptWall } from '#lib/export/workshop/wall-kept.ts';
import { wallMap } from '#lib/export/workshop/wall-map.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { tallyOf } from '#lib/workshop/meeting/tally.ts';
import { graphs, otsCase, picked } from '../../../../tests/meeting.ts';

const graph = graphs.get('ots');
if (!graph) throw new Error('ots');

const crowd = (...rooms: readonly (readonly number[])[]): ReturnType<typeof crowdOf> => {
	const ballots = rooms.map((ranks, number) => ({
		number,
		answers: picked(otsCase, ranks),
		reasons: {},
		by: 'code' as const
	}));
	const { roads, places } = tallyOf(otsCase, ballots, {}, graphs);
	return crowdOf(roads.get('ots') ?? [], places, undefined);
};

test('a wall is laid out again for another road, another path or other words, and not for more people', async () => {
	const [nl, en] = await Promise.all([wordsOf('nl').load('ui', 'ots'), wordsOf('en').load('ui', 'ots')]);
	const lay = vi.fn(wallMap);
	const kept = keptWall(lay);
	const first = kept(graph, crowd([0, 0], [1]), nl);
	expect(kept(graph, crowd([1], [0, 0], [0, 0]), nl)).toBe(first);
	expect(lay).toHaveBeenCalledTimes(1);
	const other = kept(graph, crowd([0, 0], [1], [2]), nl);
	expect(other).not.toBe(first);
	expect(kept(graph, crowd([0, 0], [1], [2]), en)).not.toBe(other);
	expect(kept({ ...graph }, crowd([0, 0], [1], [2]), en)).toBeTypeOf('function');
	expect(lay).toHaveBeenCalledTimes(4);
});
