import { describe, expect, it } from 'vitest';
import { altered, part, snapshotOf } from '../../../../tests/snapshots.ts';
import { ruleCases } from '#lib/export/versions/cases.ts';
import { compareSnapshots } from '#lib/export/versions/compare.ts';
import { differencesInWords } from '#lib/export/versions/in-words.ts';
import type { CaseSnapshot, PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import type { Language } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { rules } from '#lib/rules/registry.ts';
import { type Rule, type RuleId, ruleIds, ruled } from '#lib/rules/rule.ts';
import { defaultThreshold } from '#lib/rules/threshold.ts';

const bundles = ['ui', 'changes', 'rulebook', 'reasons', 'criteria'] as const;
const nl = await wordsOf('nl').load(...bundles);
const en = await wordsOf('en').load(...bundles);

/** What the comparison says when `rule` stands where `id` stands now. */
function told(path: PathId, id: RuleId, rule: Rule, language: Language = 'nl'): string[] {
	const now = snapshotOf(path);
	const after = altered(path, (copy) => {
		const state = copy.states.find((one) => one.rule === id);
		if (!state) throw new Error(`No state of "${path}" rests on "${id}"`);
		state.cases = [...ruleCases(id, nl, en, rule)];
	});
	const words = language === 'nl' ? nl : en;
	return differencesInWords(compareSnapshots(now, after), now, after, words).map(({ sentence }) => sentence);
}

const until21: Rule = (input) =>
	input.facts.leeftijd === 22 ? ruled('23-plus', '23-plus') : rules.leeftijdsgrens(input);

describe('a change inside a rule is told', () => {
	it('another border of age, with the case and both answers, in either language', () => {
		const dutch = told('bevoegdheid', 'leeftijdsgrens', until21);
		expect(dutch).toHaveLength(1);
		expect(dutch[0]).toMatch(
			/^Bij “Leeftijd: 22 jaar” zegt de regel nu “.+” in plaats van “.+”\. De vraag is: “.+”\.$/
		);
		const english = told('bevoegdheid', 'leeftijdsgrens', until21, 'en');
		expect(english[0]).toMatch(
			/^With “Age: 22” the rule now says “.+” instead of “.+”\. The question is: “.+”\.$/
		);
	});

	it.each([60, 120])('another term than 90 days: %i', (controletermijnDagen) => {
		const other: Rule = ({ facts, profile, day }) =>
			rules.indexStatus({ facts, profile: { controletermijnDagen, ...profile }, day });
		expect(told('bevoegdheid', 'indexStatus', other)).toHaveLength(1);
	});

	it('another default threshold', () => {
		const other: Rule = ({ facts, profile, day }) =>
			rules.criteriaToets({
				facts,
				profile: { drempel: { ...defaultThreshold, combinatie: 3 }, ...profile },
				day
			});
		const sentences = told('wanneer-signaleren', 'criteriaToets', other);
		expect(sentences.length).toBeGreaterThan(0);
		expect(sentences.every((sentence) => sentence.includes('zegt de regel nu'))).toBe(true);
	});

	it('the same answer for another reason', () => {
		const other: Rule = (input) =>
			input.facts.leeftijd === 22 ? ruled('onder-23', 'nieuwe-reden') : rules.leeftijdsgrens(input);
		expect(told('bevoegdheid', 'leeftijdsgrens', other)[0]).toContain(
			'de reden is nu “nieuwe-reden” in plaats van “onder-23”'
		);
	});

	it('a case in which the rule has no answer any more', () => {
		const other: Rule = (input) =>
			input.facts.leeftijd === 22 ? { known: false, needs: ['gezag'] } : rules.leeftijdsgrens(input);
		expect(told('bevoegdheid', 'leeftijdsgrens', other)[0]).toContain(
			'nu “Dat weet ik nog niet” in plaats van'
		);
	});

	it('a case that came, and one that went', () => {
		const now = snapshotOf('bevoegdheid');
		const after = altered('bevoegdheid', (copy) => {
			const cases = copy.states.find(({ rule }) => rule === 'leeftijdsgrens')?.cases ?? [];
			part(cases, 'leeftijd 22').id = 'leeftijd 20';
		});
		const found = compareSnapshots(now, after);
		expect(found.map(({ kind, change, what }) => [kind, change, what])).toEqual([
			['cases', 'removed', 'leeftijd 22'],
			['cases', 'added', 'leeftijd 20']
		]);
		const [gone, come] = differencesInWords(found, now, after, nl).map(({ sentence }) => sentence);
		expect(gone).toMatch(/^Vervallen geval bij “.+”: “Leeftijd: 22 jaar”\. De regel zei dan “.+”\.$/);
		expect(come).toMatch(/^Nieuw geval bij “.+”: “Leeftijd: 22 jaar”\. De regel zegt dan “.+”\.$/);
	});
});

describe('the cases of a version', () => {
	it.each(ruleIds)('%s: each has an id of its own', (id) => {
		const ids = ruleCases(id, nl, en).map((one) => one.id);
		expect(ids).not.toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('no value of a case is lost: each that is altered alone is a difference', () => {
		const now = snapshotOf('wanneer-signaleren');
		const changes: readonly ((one: CaseSnapshot) => void)[] = [
			(one) => (one.id += ' x'),
			(one) => (one.answer = `${String(one.answer)} x`),
			(one) => (one.reason += ' x'),
			(one) => (one.given.nl += ' x'),
			(one) => (one.given.en += ' x')
		];
		const casesOf = ({ states }: PathSnapshot): CaseSnapshot[] => states.flatMap(({ cases = [] }) => cases);
		expect(casesOf(now).length).toBeGreaterThan(0);
		casesOf(now).forEach((_, index) => {
			for (const change of changes) {
				const after = altered('wanneer-signaleren', (copy) => {
					casesOf(copy)
						.slice(index, index + 1)
						.forEach(change);
				});
				expect(compareSnapshots(now, after)).not.toEqual([]);
			}
		});
	});
});
