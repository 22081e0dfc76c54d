import { describe, expect, it } from 'vitest';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { languages } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { questionWords } from '#lib/ui/workshop/quiz/question-words.ts';
import { questionBank, quizPaths } from '#lib/workshop/quiz/bank.ts';

const bank = questionBank(await loadAllGraphs());

describe.each(languages)('the words of the quiz in %s', (language) => {
	it('give every question one right answer among answers that all read differently', async () => {
		const words = await wordsOf(language).load('ui', 'quiz', 'reasons', 'criteria', ...quizPaths);
		for (const question of bank) {
			const { lead, ask, answer, why } = questionWords(question, words);
			const shown = question.answers.map(answer);
			expect(new Set(shown).size, question.id).toBe(shown.length);
			expect(
				shown.filter((text) => text === answer(question.right)),
				question.id
			).toHaveLength(1);
			for (const text of [...lead, ask, ...shown, ...why]) {
				expect(text.trim(), question.id).not.toBe('');
				expect(text, question.id).not.toMatch(/\{\{|undefined/);
			}
		}
	});

	it('tell apart every two questions', async () => {
		const words = await wordsOf(language).load('ui', 'quiz', 'reasons', 'criteria', ...quizPaths);
		const asked = bank.map((question) => {
			const { lead, ask } = questionWords(question, words);
			return [...lead, ask].join(' ');
		});
		expect(asked.filter((text, index) => asked.indexOf(text) !== index)).toEqual([]);
	});

	it('say beforehand how many criteria were agreed, and of a name that is needed that it is', async () => {
		const words = await wordsOf(language).load('ui', 'quiz', 'reasons', 'criteria', ...quizPaths);
		for (const question of bank.filter(({ kind }) => kind === 'criteria')) {
			expect(questionWords(question, words).lead).toContain(words.quiz('agreed', { n: 2 }));
		}
		const why = (id: string): readonly string[] =>
			bank.filter((question) => question.id === id).flatMap((one) => questionWords(one, words).why);
		expect(why('anoniem.anoniem-naam-nodig')).toEqual([words.quiz('withName')]);
		expect(why('anoniem.anoniem-twijfel')).toHaveLength(1);
		expect(why('anoniem.anoniem-twijfel')).not.toContain(words.quiz('withName'));
	});
});
