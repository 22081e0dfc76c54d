import type { PathGraph } from '#lib/flow/graph.ts';
import { type Facets, facetsOf } from '#lib/export/rulebook/facets.ts';
import { type PathPlaces, placesNamed } from '#lib/export/rulebook/places.ts';
import { citedNames, type CitedName } from '#lib/export/rulebook/rules.ts';
import type { InterpretationTexts } from '#lib/i18n/texts.ts';
import type { Words } from '#lib/i18n/words.ts';
import { interpretation, type InterpretationId, interpretationIds } from '#lib/law/interpretations.ts';
import type { InterpretationStatus } from '#lib/law/interpretations/interpretation.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';

/** A place where the sources differ, and the careful reading that is taken. */
export interface RulebookDifference extends InterpretationTexts {
	readonly id: InterpretationId;
	readonly status: InterpretationStatus;
	/** Whether `docs/duidingen` works it out, with the readings that were considered. */
	readonly isRecord: boolean;
	readonly facets: Facets;
	readonly cites: readonly CitedName[];
	/** Where it shows; none means that it concerns every path. */
	readonly places: readonly PathPlaces[];
}

/** Every place where the sources differ, the worked-out ones first. */
export function rulebookDifferences(
	graphs: ReadonlyMap<PathId, PathGraph>,
	words: Words
): readonly RulebookDifference[] {
	return interpretationIds.map((id) => {
		const { status, cites, states, outcomes } = interpretation(id);
		const places = placesNamed([...states, ...outcomes], graphs, words);
		const shownIn = places.length > 0 ? places : pathIds.map((path) => ({ path }));
		return {
			id,
			...words.interpretation(id),
			status,
			isRecord: id.startsWith('D-'),
			facets: facetsOf(cites, shownIn, status === 'getoetst'),
			cites: citedNames(cites, words),
			places
		};
	});
}
