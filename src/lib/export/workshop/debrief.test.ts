import { beforeAll, describe, expect, test } from 'vitest';
import { debriefCsv } from '#lib/export/workshop/debrief-csv.ts';
import { debrief, type Debriefed } from '#lib/export/workshop/debrief.ts';
import { plainText } from '#lib/export/plain-text.ts';
import { type Words, wordsOf } from '#lib/i18n/words.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { type Meeting, newMeeting } from '#lib/workshop/meeting/meeting.ts';
import { graphs, otsCase } from '../../../../tests/meeting.ts';

let words: Words;
beforeAll(async () => {
	words = await wordsOf('nl').load('ui', 'room', 'law', 'reasons', 'ots');
});

const yes: Ballot = {
	number: 222_222,
	answers: otsCase.model,
	reasons: { 'ots/noodzakelijkVoorUitvoering': 'Het gaat om haar taak.' },
	by: 'code'
};
const no: Ballot = {
	number: 111_111,
	answers: { ots: { otsDitKind: 'ja', ontvangerIsGezinsvoogd: 'ja', noodzakelijkVoorUitvoering: 'nee' } },
	reasons: { 'ots/noodzakelijkVoorUitvoering': '=1+1 hoort hier niet' },
	by: 'code'
};
const met: Meeting = {
	...newMeeting('K7P2QX4M', otsCase, 'c=x', 'own', '2026-11-22'),
	ballots: [yes, no],
	hands: { 'ots/otsDitKind': { nee: 3 } }
};
const of = (meeting: Meeting): Debriefed => ({ meeting, graphs, today: '2026-11-23', words });

describe('the debrief of a meeting', () => {
	test('says what was chosen, where the room divided, why, the model route, its sources and what to take home', () => {
		const text = plainText(debrief(of(met))).replaceAll(/\s+/g, ' ');
		const answers = words.state('ots', 'noodzakelijkVoorUitvoering', 9);
		expect(text).toContain(`1 × ${answers.answer('ja')}; 1 × ${answers.answer('nee')}`);
		expect(text).toContain('(waarvan met opgestoken hand: 3)');
		expect(text).toContain('Het gaat om haar taak.');
		expect(text).toContain('Wie twijfelt, vraagt eerst waarvoor het nodig is.');
		expect(text).toContain(words.provision('augeo18:tips.ots').source);
		expect(text).toContain('Vraag voor wie de maatregel geldt.');
		expect(text).toContain(words.outcome('ots', 'delen-moet-ots', 9).title);
	});

	test('names a path once, with every outcome in which it ended', () => {
		const { blocks } = debrief(of(met));
		const at = blocks.findIndex(
			(block) => block.kind === 'heading' && block.text === words.room('debrief.ends')
		);
		const block = blocks[at + 1];
		const ends = block?.kind === 'rows' ? block.rows : [];
		expect(ends.map(({ label }) => label)).toEqual([words.pathTitle('ots')]);
		expect(ends[0]?.value.split('\n')).toEqual([
			expect.stringMatching(/^1 × /),
			expect.stringMatching(/^1 × /)
		]);
	});

	test('names no participant, not even by number', () => {
		const text = plainText(debrief(of(met)));
		expect(text).not.toMatch(/111111|222222/);
	});

	test('of a room in which nothing was chosen says so', () => {
		const text = plainText(debrief(of({ ...met, ballots: [], hands: {} })));
		expect(text).toContain(words.room('debrief.nothing'));
		expect(text).toContain(words.room('debrief.noReasons'));
	});
});

describe('the table of a meeting', () => {
	const lines = (): readonly string[] => debriefCsv(of(met)).split('\r\n');

	test('has a line per participant and place, sorted by number, and one per answer with hands', () => {
		expect(lines().filter((line) => line.startsWith('"111111"'))).toHaveLength(3);
		expect(lines().filter((line) => line.startsWith('"222222"'))).toHaveLength(5);
		expect(lines()[1]).toContain('"111111"');
		expect(lines().at(-2)).toMatch(/^"";"ots\/otsDitKind".*"3"$/);
	});

	test('lets no reason act as a formula', () => {
		expect(debriefCsv(of(met))).toContain(`"'=1+1 hoort hier niet"`);
	});
});
