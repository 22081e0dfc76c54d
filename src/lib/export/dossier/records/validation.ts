import { isLink, terms } from '#lib/export/dossier/records/vocabulary.ts';

const keywords = ['@context', '@graph', '@id', '@type', '@value'];

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isOwn = (name: string): boolean => name.startsWith('dossier:');

const isTerm = (name: unknown, kinds: readonly string[]): boolean =>
	typeof name === 'string' && kinds.includes(terms.get(name)?.kind ?? '');

function faultsOf(key: string, value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap((each: unknown) => faultsOf(key, each));
	if (key === '@type') return isTerm(value, ['class', 'datatype']) ? [] : [`@type: ${String(value)}`];
	if (key === '@id') return typeof value === 'string' && isOwn(value) ? [] : [`@id: ${String(value)}`];
	if (isNode(value)) return unmapped(value);
	if (isLink(key)) {
		const isKnown = typeof value === 'string' && (isOwn(value) || isTerm(value, ['class']));
		return isKnown ? [] : [`${key}: ${String(value)}`];
	}
	return typeof value === 'string' && value !== '' ? [] : [`${key}: no text`];
}

/**
 * What in `node` is no term of the bundled vocabularies: keys that are no property, types and links that
 * are no class, ids that are not the dossier's own, and values that say nothing. Empty for a record that
 * holds. Pure.
 */
export function unmapped(node: Readonly<Record<string, unknown>>): readonly string[] {
	return Object.entries(node).flatMap(([key, value]) => {
		if (key === '@context') return [];
		if (!keywords.includes(key) && !isTerm(key, ['property'])) return [`key: ${key}`];
		return faultsOf(key, value);
	});
}
