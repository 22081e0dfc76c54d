import { describe, expect, it } from 'vitest';
import { type Json, keyWays, languages, leaves, readTexts } from '../../../tests/texts.ts';
import { alarmingCriteria, criterionIds, domainIds, sensitiveCriteria } from '#lib/rules/criteria.ts';
import { authorities, consentEventKinds, indexStatuses, persons, sectors } from '#lib/rules/facts.ts';
import { ruleIds } from '#lib/rules/rule.ts';

type Words = Readonly<Record<string, Readonly<Record<string, Json>>>>;

const sorted = (keys: Iterable<string>): string[] => [...keys].sort();
const empty = (json: Json): readonly unknown[] =>
	leaves(json).filter(([, text]) => typeof text !== 'string' || text.trim() === '');

describe.each(languages)('the criteria in %s', (language) => {
	const words = (): Words => readTexts('rules/criteria', language) as Words;

	it.each([
		['domains', domainIds],
		['criteria', criterionIds],
		['alarm', alarmingCriteria],
		['special', sensitiveCriteria]
	] as const)('word exactly the %s', (part, ids) => {
		expect(sorted(Object.keys(words()[part] ?? {}))).toEqual(sorted(ids));
	});

	it('say in one sentence what is never asked', () => {
		expect(sorted(Object.keys(words()))).toEqual(['alarm', 'criteria', 'domains', 'never', 'special']);
		expect(words()['never']).toEqual(expect.any(String));
	});

	it('give each criterion a label of at most 90 characters, and perhaps a hint', () => {
		const wrong = Object.entries(words()['criteria'] ?? {}).filter(([, criterion]) => {
			const { label = '', ...rest } = criterion as Readonly<Record<string, string>>;
			return label === '' || label.length > 90 || !['', 'hint'].includes(Object.keys(rest).join());
		});
		expect(wrong).toEqual([]);
	});

	it('leave nothing empty and have no gaps', () => {
		expect(empty(readTexts('rules/criteria', language))).toEqual([]);
		expect(
			leaves(readTexts('rules/criteria', language)).filter(([, text]) => /[{}]/.test(JSON.stringify(text)))
		).toEqual([]);
	});
});

describe.each(languages)('the reasons in %s', (language) => {
	const words = (): Words => readTexts('rules/reasons', language) as Words;

	it('stand per rule, with the names that fill their gaps', () => {
		const names = ['sectors', 'persons', 'groups', 'events', 'statuses'];
		expect(sorted(Object.keys(words()))).toEqual(sorted([...ruleIds, ...names]));
	});

	it.each([
		['sectors', sectors],
		['persons', persons],
		['groups', ['gezag', ...authorities.map((authority) => `gezag_${authority}`), 'jeugdige']],
		['events', consentEventKinds],
		['statuses', indexStatuses]
	] as const)('name exactly the %s', (part, ids) => {
		expect(sorted(Object.keys(words()[part] ?? {}))).toEqual(sorted(ids));
	});

	it('leave nothing empty', () => {
		expect(empty(readTexts('rules/reasons', language))).toEqual([]);
	});
});

it.each(['rules/criteria', 'rules/reasons'])('%s has the same keys in both languages', (file) => {
	const [dutch, english] = languages.map((language) => sorted(keyWays(readTexts(file, language))));
	expect(english).toEqual(dutch);
});

it('a reason has the same gaps in both languages', () => {
	const gaps = (text: Json): string[] => sorted(JSON.stringify(text).match(/\{\{\w+\}\}/g) ?? []);
	const [dutch, english] = languages.map((language) =>
		leaves(readTexts('rules/reasons', language)).map(([key, text]) => `${key}: ${gaps(text).join(' ')}`)
	);
	expect(english).toEqual(dutch);
});
