import { beforeAll, describe, expect, it } from 'vitest';
import { keyWays, languages, readTexts } from '../../../../tests/texts.ts';
import { type SearchDocument, searchKinds } from '#lib/export/search/document.ts';
import { searchBundles, searchDocuments } from '#lib/export/search/sources.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import type { Language } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { interpretationIds } from '#lib/law/interpretations.ts';
import { citationIds } from '#lib/law/register.ts';
import { termIds } from '#lib/law/glossary.ts';
import { dutyIds } from '#lib/machines/duty.ts';
import { criterionIds } from '#lib/rules/criteria.ts';
import { ruleIds } from '#lib/rules/rule.ts';

const graphs = await loadAllGraphs();
const documentsIn = async (language: Language): Promise<readonly SearchDocument[]> =>
	searchDocuments({ graphs, words: await wordsOf(language).load(...searchBundles) });

describe.each(languages)('the documents in %s', (language) => {
	let documents: readonly SearchDocument[];
	beforeAll(async () => {
		documents = await documentsIn(language);
	});
	const count = (kind: SearchDocument['kind']): number =>
		documents.filter((each) => each.kind === kind).length;

	it('are of every kind, and each has an id of its own', () => {
		expect(new Set(documents.map(({ kind }) => kind))).toEqual(new Set(searchKinds));
		expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
	});

	it('hold every path, question, outcome, task, criterion, rule, provision, reading and term', () => {
		const all = [...graphs.values()];
		const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
		expect(count('path')).toBe(graphs.size);
		expect(count('question')).toBe(sum(all.map(({ asked }) => asked.size)));
		expect(count('outcome')).toBe(sum(all.map(({ outcomes }) => outcomes.size)));
		expect(count('duty')).toBe(dutyIds.length);
		expect(count('criterion')).toBe(criterionIds.length);
		expect(count('rule')).toBe(ruleIds.length);
		expect(count('provision')).toBe(citationIds.length);
		expect(count('interpretation')).toBe(interpretationIds.length);
		expect(count('term')).toBe(termIds.length);
	});

	it('have a title, and no gap that nobody fills', () => {
		for (const { id, title, text, also } of documents) {
			expect.soft(title, id).not.toBe('');
			expect.soft(`${title} ${text} ${also}`, id).not.toMatch(/\{\{|undefined/);
		}
		expect(documents.length).toBeGreaterThan(400);
	});
});

describe('both languages', () => {
	it('have the same documents at the same places', async () => {
		const [dutch, english] = await Promise.all(languages.map(documentsIn));
		const places = (documents: readonly SearchDocument[] = []): unknown =>
			documents.map(({ id, kind, path, place }) => ({ id, kind, path, place }));
		expect(places(english)).toEqual(places(dutch));
	});

	it.each(['export/search/pages', 'export/search/keywords'])('word the same places in %s', (file) => {
		expect(keyWays(readTexts(file, 'en'))).toEqual(keyWays(readTexts(file, 'nl')));
	});
});
