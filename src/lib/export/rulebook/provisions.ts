import type { PathGraph } from '#lib/flow/graph.ts';
import { type ReadingCite, readingCite } from '#lib/export/reading/cite.ts';
import { type Facets, facetsOf } from '#lib/export/rulebook/facets.ts';
import { type PathPlaces, placesCiting } from '#lib/export/rulebook/places.ts';
import type { Words } from '#lib/i18n/words.ts';
import { interpretation, type InterpretationId, interpretationIds } from '#lib/law/interpretations.ts';
import {
	type CitationId,
	citationIds,
	cite,
	type SourceId,
	sourceIds,
	sourceUrl
} from '#lib/law/register.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { type RuleId, ruleIds } from '#lib/rules/rule.ts';
import { ruleSources } from '#lib/rules/sources.ts';

/** A provision with everything that rests on it. */
export interface RulebookProvision extends ReadingCite {
	readonly facets: Facets;
	readonly places: readonly PathPlaces[];
	readonly rules: readonly RuleId[];
	readonly differences: readonly InterpretationId[];
}

/** A source with its provisions, in the order of the register. */
export interface RulebookSource {
	readonly id: SourceId;
	/** Document, statute or practice, in words. */
	readonly kind: string;
	readonly title: string;
	readonly about: string;
	readonly url: string | null;
	readonly provisions: readonly RulebookProvision[];
}

function rulebookProvision(
	id: CitationId,
	graphs: ReadonlyMap<PathId, PathGraph>,
	words: Words
): RulebookProvision {
	const places = placesCiting(id, graphs, words);
	return {
		...readingCite(id, words),
		facets: facetsOf([id], places),
		places,
		rules: ruleIds.filter((rule) => ruleSources[rule].includes(id)),
		differences: interpretationIds.filter((known) => interpretation(known).cites.includes(id))
	};
}

/** Every provision of the register, source by source. */
export function rulebookSources(
	graphs: ReadonlyMap<PathId, PathGraph>,
	words: Words
): readonly RulebookSource[] {
	return sourceIds.map((id) => {
		const provisions = citationIds
			.filter((cited) => cite(cited).source === id)
			.map((cited) => rulebookProvision(cited, graphs, words));
		return {
			id,
			kind: provisions[0]?.kind ?? '',
			...words.source(id),
			url: sourceUrl(id) ?? null,
			provisions
		};
	});
}
