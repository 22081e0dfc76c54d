import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionLines } from '#lib/export/explanation/assumptions.ts';
import { differences } from '#lib/export/explanation/differences.ts';
import { influences } from '#lib/export/explanation/influence.ts';
import { passages, reasonLines } from '#lib/export/explanation/reasons.ts';
import type { Ground } from '#lib/flow/explain/ground.ts';
import { guardOf } from '#lib/flow/explain/guard.ts';
import { rests } from '#lib/flow/explain/rests.ts';
import { replay } from '#lib/flow/replay.ts';
import { type languages } from '#lib/i18n/language.ts';
import { Words } from '#lib/i18n/words.ts';
import { pathIds } from '#lib/machines/registry.ts';
import { anyRuleInput, referenceDay } from '../../../../tests/arbitraries.ts';
import { incompleteConsent as consent } from '../../../../tests/consent-ground.ts';
import { graphOf, walksOf } from '../../../../tests/walks.ts';

const clauses = pathIds.map((path) => `clauses/${path}` as const);
const wordsOf = (language: (typeof languages)[number]): Promise<Words> =>
	new Words(language).load('ui', 'explain', 'law', 'reasons', 'criteria', ...pathIds, ...clauses);
const nl = await wordsOf('nl');
const both = [nl, await wordsOf('en')];
const differencesOf = (ground: Ground, words = nl): ReturnType<typeof differences> =>
	differences(ground, words);

describe('the reasons of an outcome', () => {
	it('say what was answered, which rule spoke, which source stands behind it and what the person wrote', () => {
		const [who, state] = reasonLines(consent, { stand: ' Moeder belt nog. ' }, nl);
		expect(who).toMatchObject({ state: 'wieToestemming', own: null, cites: ['augeo18:tips.leeftijd'] });
		expect(who?.rule).toBe('Jonger dan 12 jaar, dus beide ouders met gezag');
		expect(state?.own).toBe('Moeder belt nog.');
		expect(passages(state?.cites ?? [], nl)).toContain('(');
	});

	it.each(both)('can be said of every walk of every path ($language)', (words) => {
		for (const path of pathIds) {
			for (const { answers } of walksOf(path).slice(0, 200)) {
				const ground = {
					graph: graphOf(path),
					answers,
					input: { facts: {}, profile: {}, day: referenceDay }
				};
				for (const { says } of reasonLines(ground, {}, words)) expect(says).toMatch(/\S/);
			}
		}
	});
});

describe('what would be different', () => {
	it('puts first what is in the hands of the person, with how to do it', () => {
		const [first] = differencesOf(consent);
		expect(first).toMatchObject({ influence: 'act', outcome: { id: 'toestemming-geldig', verdict: 'ja' } });
		expect(first?.changes.map(({ says }) => says)).toEqual(['ouder 2 ook toestemming geeft']);
		expect(first?.changes[0]?.how).toContain('ouder 2');
	});

	it('keeps the order of influence, and the smaller of equal influence first', () => {
		// None of these is a doubt, which would come after the others.
		const ranks = differencesOf(consent).map(({ influence, changes }) => [
			influences.indexOf(influence),
			changes.length
		]);
		const sorted = [...ranks].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
		expect(ranks).toEqual(sorted);
	});

	it('takes criteria that do the same together', () => {
		const found = differencesOf({
			graph: graphOf('wanneer-signaleren'),
			answers: { betrokken: 'ja', doelAfstemming: 'ja', redelijkVermoeden: 'ja', verzwarend: 'nee' },
			input: { facts: { criteria: ['P2'] }, profile: {}, day: referenceDay }
		});
		const [unsafe] = found.filter(({ outcome }) => outcome.id === 'eerst-veiligheid');
		expect(unsafe?.changes[0]?.oneOf.map((text) => text.slice(0, 2))).toEqual(['W4', 'G3', 'G4', 'P1']);
	});

	it('calls a younger age what nobody can change', () => {
		const found = differencesOf({
			graph: graphOf('bevoegdheid'),
			answers: { indexStatus: 'actief', organisatieAangesloten: 'ja', persoonlijkBevoegd: 'ja' },
			input: { ...consent.input, facts: { leeftijd: 24, sector: 'onderwijs' } }
		});
		expect(found.map(({ influence, outcome }) => [influence, outcome.id])).toContainEqual([
			'fixed',
			'bevoegd'
		]);
		expect(found.filter(({ influence }) => influence === 'time')).toEqual([]);
	});

	it('never asks again who refused, and offers no other authority as a way round', () => {
		const facts = {
			...consent.input.facts,
			toestemmingen: [
				{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: '2026-11-01' },
				{ persoon: 'ouder-2', gebeurtenis: 'geweigerd', op: '2026-11-02' }
			] as const
		};
		const found = differencesOf({ ...consent, input: { ...consent.input, facts } });
		expect(found.flatMap(({ changes }) => changes.flatMap(({ how }) => how ?? []))).toEqual([]);
		const authority = found.filter(({ counterfactual }) =>
			counterfactual.facts.some(({ of }) => of === 'gezag')
		);
		expect(new Set(authority.map(({ influence }) => influence))).toEqual(new Set(['fixed']));
	});

	it('offers nothing to do that leads away from a danger, over all walks', { timeout: 120_000 }, () => {
		const dangers = pathIds.flatMap((path) =>
			walksOf(path)
				.filter((_walk, index) => index % 7 === 0)
				.map(({ answers }): Ground => ({
					graph: graphOf(path),
					answers,
					input: { facts: {}, profile: {}, day: referenceDay }
				}))
				.filter((ground) => guardOf(ground).isDanger)
		);
		expect(dangers.length).toBeGreaterThan(20);
		const offered = dangers.flatMap((ground) =>
			differencesOf(ground).filter(({ influence }) => influence === 'act')
		);
		expect(offered).toEqual([]);
	});

	it('calls finding out how an unchecked index stands something to do', () => {
		const [first] = differencesOf({
			graph: graphOf('bevoegdheid'),
			answers: { regioBevestigt: 'weet-niet' },
			input: {
				facts: { leeftijd: 9, sector: 'onderwijs' },
				profile: { indexStatus: 'actief', gecontroleerdOp: '2025-01-01', organisatieAangesloten: true },
				day: referenceDay
			}
		});
		expect(first?.influence).toBe('act');
	});

	it('gives no way to talk a person out of a refusal', () => {
		const refused = {
			...consent,
			answers: { wieToestemming: 'gezag', stand: 'geweigerd' },
			input: { ...consent.input, facts: {} }
		};
		expect(differencesOf(refused).filter(({ influence }) => influence === 'act')).toEqual([]);
	});

	it.each(both)('can be said whatever is known ($language)', (words) => {
		fc.assert(
			fc.property(anyRuleInput, fc.constantFrom(...pathIds), (input, path) => {
				const [walk] = walksOf(path);
				for (const { changes } of differencesOf(
					{ graph: graphOf(path), answers: walk?.answers ?? {}, input },
					words
				)) {
					for (const { says } of changes) expect(says).not.toContain('{{');
				}
			}),
			{ numRuns: 60 }
		);
	});
});

it.each(both)('every assumption is a sentence that leads to its question ($language)', (words) => {
	const input = { facts: {}, profile: {}, day: referenceDay };
	for (const path of pathIds) {
		for (const { answers } of walksOf(path).slice(0, 100)) {
			const found = rests(replay(graphOf(path), answers, input), input);
			for (const { text } of assumptionLines(path, found?.assumptions ?? [], undefined, words)) {
				expect(text).toMatch(/\.$/);
			}
		}
	}
});
