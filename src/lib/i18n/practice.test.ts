import { expect, test } from 'vitest';
import { stories, storyIds } from '#lib/workshop/practice-index/play/stories/stories.ts';
import { keyWays, leaves, languages, readTexts } from '../../../tests/texts.ts';
import { wording } from '../../../tests/wording.ts';

test('the practice says the same things in both languages, and leaves nothing empty', () => {
	const [dutch, english] = languages.map((language) =>
		[...keyWays(readTexts('i18n/practice', language))].sort()
	);
	expect(english).toEqual(dutch);
	const empty = languages.flatMap((language) =>
		leaves(readTexts('i18n/practice', language)).filter(
			([, text]) => typeof text !== 'string' || text.trim() !== text || text === ''
		)
	);
	expect(empty).toEqual([]);
});

test('the practice fills the same gaps in both languages', () => {
	const gaps = (text: unknown): readonly string[] =>
		[...String(text).matchAll(/\{\{(\w+)\}\}/g)].map(([gap]) => gap).sort();
	const english = new Map(leaves(readTexts('i18n/practice', 'en')));
	const other = leaves(readTexts('i18n/practice', 'nl')).filter(
		([key, text]) => gaps(text).join() !== gaps(english.get(key)).join()
	);
	expect(other).toEqual([]);
});

test.each(storyIds)(
	'each step of the story %s has its words, and no words tell a step that is not there',
	(id) => {
		const ids: readonly string[] = stories[id].steps.map((step) => step.id);
		expect(ids).toEqual([...new Set(ids)]);
		for (const step of ids) {
			for (const part of ['title', 'text']) {
				expect(wording('i18n/practice', `stories.${id}.steps.${step}.${part}`)).not.toBe('');
			}
		}
		const told = leaves(readTexts('i18n/practice', 'nl'))
			.map(([key]) => key.split('.'))
			.filter(([first, story, third]) => first === 'stories' && story === id && third === 'steps')
			.map((parts) => parts[3]);
		expect(new Set(told)).toEqual(new Set(ids));
	}
);
