import { describe, expect, test } from 'vitest';
import { choicesIn, keptChoices } from '#lib/export/dossier/access/kept-choices.ts';
import type { AccessMark } from '#lib/export/dossier/access/marks.ts';
import type { AccessChoices } from '#lib/export/dossier/access/report.ts';

const mark = (id: string, text: string): AccessMark => ({
	id,
	text,
	kinds: ['vrije-tekst'],
	suggested: 'privacy-van-een-ander'
});
const marks = [mark('e1/0', 'Vader belde.'), mark('e2/0', 'Tante ook.')];
const chosen: AccessChoices = new Map([
	['e1/0', 'tonen'],
	['e2/0', 'privacy-van-een-ander']
]);

describe('the choices of an access document', () => {
	test('come back for every passage that still says the same', () => {
		expect(choicesIn(marks, [keptChoices(marks, chosen)])).toEqual(chosen);
	});

	test('are asked again of a passage that says something else, and of a new one', () => {
		const now = [mark('e1/0', 'Moeder belde.'), mark('e2/0', 'Tante ook.'), mark('e3/0', 'Vader belde.')];
		expect(choicesIn(now, [keptChoices(marks, chosen)])).toEqual(
			new Map([['e2/0', 'privacy-van-een-ander']])
		);
	});

	test('of two drafts stand together, without those in which they differ', () => {
		const other = new Map([...chosen, ['e2/0', 'tonen'] as const]);
		const kept = [keptChoices(marks, chosen), keptChoices(marks, other)];
		expect(choicesIn(marks, kept)).toEqual(new Map([['e1/0', 'tonen']]));
	});

	test('that this version does not know are asked again', () => {
		expect(choicesIn(marks, [{ 'e1/0\nVader belde.': 'zwartgelakt' }]).size).toBe(0);
	});
});
