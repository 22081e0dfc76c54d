import { describe, expect, it } from 'vitest';
import { type Language, languages, leaves, readTexts } from '../../../tests/texts.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { builtInCaseIds } from '#lib/workshop/cases/registry.ts';

// The voice is one for all texts of the decision heart and the workshop, wherever their file lies.
const files = [
	...pathIds.map((path) => `machines/${path}/texts`),
	...pathIds.map((path) => `machines/${path}/clauses`),
	'machines/duties',
	'rules/criteria',
	'rules/reasons',
	'law/words',
	'law/interpretations',
	'law/glossary',
	'law/risks',
	'i18n/keeping',
	'i18n/register',
	'i18n/sharing',
	'i18n/workshop',
	'i18n/quiz',
	'i18n/practice',
	...builtInCaseIds.map((id) => `workshop/cases/${id}/texts`)
];

const officialese: Readonly<Record<Language, RegExp>> = {
	nl: /\b(dient te|dienen te|middels|betreffende|indien|ten aanzien van)\b/i,
	en: /\b(pursuant to|hereinafter|aforementioned)\b/i
};

describe.each(languages)('the texts in %s', (language) => {
	const sayings = (file: string, pattern: RegExp): readonly unknown[] =>
		leaves(readTexts(file, language)).filter(([, text]) => typeof text === 'string' && pattern.test(text));

	it.each(files)('%s uses no officialese', (file) => {
		expect(sayings(file, officialese[language])).toEqual([]);
	});

	it.each(files)('%s does not exclaim', (file) => {
		expect(sayings(file, /!/)).toEqual([]);
	});

	it.each(files)('%s is plain text: no tags, entities, marks of markdown or line breaks', (file) => {
		expect(sayings(file, /<\/?[a-z]|&[a-z#]+\d*;|\*\*|`|\]\(|[\n\r\t]/i)).toEqual([]);
	});

	it.each(files)('%s writes apostrophes straight and no double spaces', (file) => {
		expect(sayings(file, /[\u2018\u2019]| {2}/)).toEqual([]);
	});
});
