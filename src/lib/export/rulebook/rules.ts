import type { PathGraph } from '#lib/flow/graph.ts';
import { readingRule } from '#lib/export/reading/rule.ts';
import { givenInWords } from '#lib/export/rulebook/example.ts';
import { type Facets, facetsOf } from '#lib/export/rulebook/facets.ts';
import { type PathPlaces, placesAnswered } from '#lib/export/rulebook/places.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { CitationId } from '#lib/law/register.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { ruleExamples } from '#lib/rules/examples.ts';
import { rules } from '#lib/rules/registry.ts';
import { type RuleId, ruleIds, type RuleInput } from '#lib/rules/rule.ts';
import { ruleSources } from '#lib/rules/sources.ts';

/** A provision by where it stands. */
export interface CitedName {
	readonly id: CitationId;
	readonly name: string;
}

/** A case in the table of a rule, as the rule itself decides it. */
export interface RulebookExample {
	readonly given: readonly string[];
	/** The id of the answer; null where the rule cannot answer and the question is asked. */
	readonly answer: string | null;
	/** The answer as the question words it. */
	readonly label: string | null;
	/** The sentence that the trail shows, or what is missing. */
	readonly because: string;
}

/** A rule with its sources, the questions it answers and its table of cases. */
export interface RulebookRule {
	readonly id: RuleId;
	readonly name: string;
	readonly says: string;
	readonly facets: Facets;
	readonly cites: readonly CitedName[];
	readonly places: readonly PathPlaces[];
	readonly examples: readonly RulebookExample[];
}

/** The names of `cites`: source and passage. */
export function citedNames(cites: readonly CitationId[], words: Words): readonly CitedName[] {
	return cites.map((id) => {
		const { source, passage } = words.provision(id);
		return { id, name: `${source}, ${passage}` };
	});
}

function rulebookExample(
	id: RuleId,
	input: RuleInput,
	labelOf: (answer: string) => string | null,
	words: Words
): RulebookExample {
	const given = givenInWords(input, words);
	const ruling = rules[id](input);
	if (ruling.known) {
		const { answer, reason } = ruling;
		return { given, answer, label: labelOf(answer), because: words.reason(id, reason) };
	}
	const needs = words.and(ruling.needs.map((need) => words.rulebook(`needs.${need}`)));
	return { given, answer: null, label: null, because: words.rulebook('rules.missing', { needs }) };
}

/** Every rule, in the order of their list. Its table is made by the rule itself, so that it cannot be out of date. */
export function rulebookRules(graphs: ReadonlyMap<PathId, PathGraph>, words: Words): readonly RulebookRule[] {
	return ruleIds.map((id) => {
		const cites = ruleSources[id];
		const places = placesAnswered(id, graphs, words);
		const [first] = places;
		const [state] = first?.places ?? [];
		const labelOf = (answer: string): string | null =>
			first && state ? words.state(first.path, state.id, undefined).answer(answer) : null;
		return {
			id,
			name: words.rulebook(`rules.names.${id}`),
			says: readingRule(id, words).says,
			facets: facetsOf(cites, places),
			cites: citedNames(cites, words),
			places,
			examples: ruleExamples[id].map((input) => rulebookExample(id, input, labelOf, words))
		};
	});
}
