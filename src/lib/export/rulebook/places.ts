import type { PathGraph } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { CitationId } from '#lib/law/register.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { RuleId } from '#lib/rules/rule.ts';

/** A state or outcome of a path, by its question or by its verdict and title. */
export interface Place {
	readonly id: string;
	readonly title: string;
}

/** The places of one path, in the order of its machine. */
export interface PathPlaces {
	readonly path: PathId;
	readonly title: string;
	readonly places: readonly Place[];
}

/** What a place says of itself, for who chooses among them. */
interface Node {
	readonly path: PathId;
	readonly id: string;
	readonly cites: readonly CitationId[];
	readonly rule: RuleId | null;
}

/** The places of all paths that `isWanted`, path by path; paths without any are left out. */
function placesWhere(
	graphs: ReadonlyMap<PathId, PathGraph>,
	words: Words,
	isWanted: (node: Node) => boolean
): readonly PathPlaces[] {
	return [...graphs.values()].flatMap(({ path, asked, outcomes }) => {
		const states = [...asked.values()]
			.filter(({ id, meta }) =>
				isWanted({ path, id, cites: meta.cites, rule: meta.kind === 'derived' ? meta.rule : null })
			)
			.map(({ id }) => ({ id, title: words.state(path, id, undefined).question }));
		const ends = [...outcomes.values()]
			.filter(({ id, meta }) => isWanted({ path, id, cites: meta.cites, rule: null }))
			.map(({ id, meta }) => {
				const { title } = words.outcome(path, id, undefined);
				return { id, title: `${words.ui(`verdict.${meta.verdict}`)} · ${title}` };
			});
		const places = [...states, ...ends];
		return places.length === 0 ? [] : [{ path, title: words.pathTitle(path), places }];
	});
}

/** Where a provision is cited. */
export function placesCiting(
	id: CitationId,
	graphs: ReadonlyMap<PathId, PathGraph>,
	words: Words
): readonly PathPlaces[] {
	return placesWhere(graphs, words, ({ cites }) => cites.includes(id));
}

/** The states that a rule answers. */
export function placesAnswered(
	rule: RuleId,
	graphs: ReadonlyMap<PathId, PathGraph>,
	words: Words
): readonly PathPlaces[] {
	return placesWhere(graphs, words, (node) => node.rule === rule);
}

/** The places in `wanted`, each written as `path/id`. */
export function placesNamed(
	wanted: readonly string[],
	graphs: ReadonlyMap<PathId, PathGraph>,
	words: Words
): readonly PathPlaces[] {
	return placesWhere(graphs, words, ({ path, id }) => wanted.includes(`${path}/${id}`));
}
