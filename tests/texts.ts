import { readFileSync } from 'node:fs';

/** The languages of the product: Dutch is the source, English follows. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The text file `src/lib/<name>.<language>.json`, read afresh: one that is missing fails only its own tests. */
export function readTexts(name: string, language: Language): Json {
	return JSON.parse(
		readFileSync(new URL(`../src/lib/${name}.${language}.json`, import.meta.url), 'utf8')
	) as Json;
}

/** Every value in `json` that has no parts, with the keys that lead to it. */
export function leaves(json: Json, at = ''): readonly (readonly [string, Json])[] {
	if (typeof json !== 'object' || json === null) return [[at, json]];
	return Object.entries(json).flatMap(([key, value]) => leaves(value, at === '' ? key : `${at}.${key}`));
}

/** Every way of keys into `json`; a list counts as one, whatever its length. */
export function keyWays(json: Json, at = ''): readonly string[] {
	if (typeof json !== 'object' || json === null || Array.isArray(json)) return [at];
	return Object.entries(json).flatMap(([key, value]) => keyWays(value, `${at}/${key}`));
}
