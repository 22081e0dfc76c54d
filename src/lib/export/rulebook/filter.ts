import type { Facets } from '#lib/export/rulebook/facets.ts';
import { sourceIds, type SourceId } from '#lib/law/register.ts';
import type { Day, SourceKind } from '#lib/law/source.ts';
import { isPathId, type PathId } from '#lib/machines/registry.ts';

/** The kinds of sources, in the order of the register. */
export const sourceKinds = ['document', 'statute', 'practice'] as const satisfies readonly SourceKind[];

/** How far something was checked: by a jurist, not yet, or so long ago that it must be looked at again. */
export const checkStatuses = ['jurist', 'unchecked', 'overdue'] as const;
export type CheckStatus = (typeof checkStatuses)[number];

/** What is wanted of the rulebook. Null wants everything. */
export interface RulebookFilter {
	readonly text: string;
	readonly kind: SourceKind | null;
	readonly source: SourceId | null;
	readonly status: CheckStatus | null;
	readonly path: PathId | null;
}

/** The filter that lets everything through. */
export const noFilter: RulebookFilter = { text: '', kind: null, source: null, status: null, path: null };

/** `text` as it is compared: without capitals and accents. */
const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replaceAll(/\p{Diacritic}/gu, '')
		.toLowerCase();

function hasStatus({ isChecked, reviewBy }: Facets, status: CheckStatus, today: Day): boolean {
	if (status === 'overdue') return reviewBy < today;
	return isChecked === (status === 'jurist');
}

/**
 * Whether an item with `facets` that says `texts` is wanted on the day `today`: one of its sources has
 * both the kind and the name, and each word of the filter stands in one of the texts.
 */
export function fits(
	{ facets, texts }: { readonly facets: Facets; readonly texts: readonly string[] },
	{ text, kind, source, status, path }: RulebookFilter,
	today: Day
): boolean {
	const hasSource = facets.sources.some(
		(known) => (kind === null || known.kind === kind) && (source === null || known.id === source)
	);
	if (!hasSource) return false;
	if (path !== null && !facets.paths.includes(path)) return false;
	if (status !== null && !hasStatus(facets, status, today)) return false;
	const said = plain(texts.join('\n'));
	return plain(text)
		.split(/\s+/)
		.every((word) => said.includes(word));
}

/** The names of the choices in an address. What was typed is not among them: it stays on the page. */
const keys = { kind: 'soort', source: 'bron', status: 'controle', path: 'pad' } as const;

/** `filter` as the fragment of an address, without `#`; empty where nothing was chosen. */
export function filterFragment(filter: RulebookFilter): string {
	return Object.entries(keys)
		.flatMap(([key, name]) => {
			const value = filter[key as keyof typeof keys];
			return value === null ? [] : [`${name}=${value}`];
		})
		.join('&');
}

/** The filter in a fragment without `#`; null where it is none, such as the anchor of an item. */
export function filterFrom(fragment: string): RulebookFilter | null {
	const given = new URLSearchParams(fragment);
	const one = <Value extends string>(name: string, values: readonly Value[]): Value | null =>
		values.find((value) => value === given.get(name)) ?? null;
	const path = given.get(keys.path);
	const filter: RulebookFilter = {
		text: '',
		kind: one(keys.kind, sourceKinds),
		source: one(keys.source, sourceIds),
		status: one(keys.status, checkStatuses),
		path: path !== null && isPathId(path) ? path : null
	};
	return filterFragment(filter) === '' ? null : filter;
}
