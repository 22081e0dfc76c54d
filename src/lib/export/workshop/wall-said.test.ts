import { expect, test } from 'vitest';
import { wallSaid } from '#lib/export/workshop/wall-said.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { tallyOf } from '#lib/workshop/meeting/tally.ts';
import { graphs, otsCase } from '../../../../tests/meeting.ts';

test('every question of the path is said with how many gave which answer, also where all agree', async () => {
	const words = await wordsOf('nl').load('ui', 'room', 'ots');
	const ballots = [1, 2].map((number) => ({
		number,
		answers: otsCase.model,
		reasons: {},
		by: 'code' as const
	}));
	const tally = tallyOf(otsCase, ballots, { 'ots/otsDitKind': { nee: 3 } }, graphs);
	const said = wallSaid(tally, 'ots', 9, words);
	for (const { state, counts } of tally.places) {
		const texts = words.state('ots', state, 9);
		for (const [answer, people] of counts)
			expect(said).toContain(`${String(people)} × ${texts.answer(answer)}`);
		expect(said).toContain(`${texts.short}: `);
	}
	expect(said).toContain('3 × ');
	expect(wallSaid(tally, 'veiligheid', 9, words)).toBe(words.room('screen.mapLabel'));
});
