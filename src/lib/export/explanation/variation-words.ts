import { isDoable, type Scene } from '#lib/export/explanation/influence.ts';
import { isLater, type Variation } from '#lib/flow/explain/variation.ts';
import type { Words } from '#lib/i18n/words.ts';
import { latestEvents } from '#lib/rules/consent.ts';
import type { Person } from '#lib/rules/facts.ts';
import type { RuleInput } from '#lib/rules/rule.ts';

/** One thing that would be different, as a clause that follows "if". */
export interface ChangedThing {
	readonly says: string;
	/** The things of which one is enough; empty where the clause names all there is. */
	readonly oneOf: readonly string[];
	/** How it can come about in practice; null where that is not the person's to do. */
	readonly how: string | null;
}

type Of<Kind extends Variation['of']> = Extract<Variation, { of: Kind }>;

function ofConsent(fact: Of<'toestemming'>, scene: Scene): ChangedThing {
	const { persoon, gebeurtenis } = fact;
	const { input, words } = scene;
	const others = latestEvents(input.facts.toestemmingen ?? [], input.day);
	const isNotAlone = [...others].some(
		([other, event]) => other !== persoon && event.gebeurtenis === 'gegeven'
	);
	const gaps = { persoon: words.term('persons', persoon satisfies Person) };
	const key = gebeurtenis === 'gegeven' && isNotAlone ? 'ookGegeven' : gebeurtenis;
	return {
		says: words.explain(`fact.toestemming.${key}`, gaps),
		oneOf: [],
		how: isDoable(fact, scene) ? words.explain('how.toestemming', gaps) : null
	};
}

function ofAge(variation: Of<'leeftijd'>, input: RuleInput, words: Words): ChangedThing {
	const youth = words.persons('toestemming', input.facts.leeftijd).youth;
	const key = isLater(input, variation) ? 'later' : 'earlier';
	return {
		says: words.explain(`fact.leeftijd.${key}`, { youth, leeftijd: variation.leeftijd }),
		oneOf: [],
		how: null
	};
}

/** Criteria with their labels: one stands in the clause, of more one is enough. */
function ofCriteria(
	key: 'criteriumErbij' | 'criteriumEraf',
	found: readonly string[],
	words: Words
): ChangedThing {
	const { criteria } = words.criteria();
	const named = found.map((id) => `${id} (${criteria[id]?.label ?? ''})`);
	const isOne = named.length === 1;
	const says = words.explain(`fact.${key}.${isOne ? 'one' : 'other'}`, {
		criteria: named[0] ?? '',
		n: named.length
	});
	return { says, oneOf: isOne ? [] : named, how: null };
}

/**
 * The changed facts of counterfactuals that are alike but for the value of one fact, as clauses.
 * Throws on texts that were not loaded: `explain`, `reasons`, `criteria`.
 */
export function variationWords(
	alike: readonly (readonly Variation[])[],
	scene: Scene
): readonly ChangedThing[] {
	const { input, words } = scene;
	const [first = []] = alike;
	return first.map((variation): ChangedThing => {
		const all = alike.flat();
		const number = alike.length === 1 ? 'one' : 'other';
		const plain = (says: string): ChangedThing => ({ says, oneOf: [], how: null });
		switch (variation.of) {
			case 'leeftijd':
				return ofAge(variation, input, words);
			case 'toestemming':
				return ofConsent(variation, scene);
			case 'gezag':
				return plain(words.explain(`fact.gezag.${variation.gezag}`));
			case 'wilsbekwaam':
				return plain(words.explain(`fact.wilsbekwaam.${variation.wilsbekwaam ? 'ja' : 'nee'}`));
			case 'aangesloten':
				return plain(words.explain(`fact.aangesloten.${variation.aangesloten ? 'ja' : 'nee'}`));
			case 'criterium-erbij':
			case 'criterium-eraf': {
				const ids = all.flatMap((one) => ('criterium' in one ? [one.criterium] : []));
				return ofCriteria(
					variation.of === 'criterium-erbij' ? 'criteriumErbij' : 'criteriumEraf',
					ids,
					words
				);
			}
			case 'sector': {
				const sectoren = words.or(
					all.flatMap((one) => ('sector' in one ? [words.term('sectors', one.sector)] : []))
				);
				return plain(words.explain(`fact.sector.${number}`, { sectoren }));
			}
			case 'index': {
				const statussen = words.or(
					all.flatMap((one) => ('status' in one ? [words.term('statuses', one.status)] : []))
				);
				const isDone = isDoable(variation, scene);
				return {
					says: words.explain(`fact.index.${isDone ? 'checked' : number}`, { statussen }),
					oneOf: [],
					how: isDone ? words.explain('how.index') : null
				};
			}
		}
	});
}
