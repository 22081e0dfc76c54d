import { type CitationId, cite, type SourceId } from '#lib/law/register.ts';
import type { Day, SourceKind } from '#lib/law/source.ts';
import type { PathPlaces } from '#lib/export/rulebook/places.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** What an item of the rulebook is chosen by. */
export interface Facets {
	/** The sources that it rests on, each with its kind. */
	readonly sources: readonly { readonly id: SourceId; readonly kind: SourceKind }[];
	/** The paths that it shows in. */
	readonly paths: readonly PathId[];
	/** Whether a jurist checked it. */
	readonly isChecked: boolean;
	/** The first day on which something it rests on must have been looked at again. */
	readonly reviewBy: Day;
}

/** The facets of what rests on `cites` and shows at `places`; checked when each provision is, unless `isChecked` says. */
export function facetsOf(
	cites: readonly CitationId[],
	places: readonly Pick<PathPlaces, 'path'>[],
	isChecked: boolean = cites.every((id) => cite(id).jurist !== undefined)
): Facets {
	const provisions = cites.map(cite);
	const sources = new Map(provisions.map(({ source, kind }) => [source, kind]));
	const [reviewBy = ''] = provisions.map((provision) => provision.reviewBy).sort();
	return {
		sources: [...sources].map(([id, kind]) => ({ id, kind })),
		paths: places.map(({ path }) => path),
		isChecked,
		reviewBy
	};
}
