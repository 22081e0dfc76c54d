import type * as v from 'valibot';

/** One thing that is wrong with one case, in words. `field` is empty where the case as a whole is meant. */
export interface Problem {
	readonly field: string;
	readonly problem: string;
}

const plainKey = /^[\w-]+$/;

/** The way to a value, dotted. A key that is no plain word is quoted, so that an empty or odd one can be seen. */
function dotted(keys: readonly unknown[]): string {
	return keys.map((key) => (plainKey.test(String(key)) ? String(key) : JSON.stringify(key))).join('.');
}

/** What came in, short enough for one line. Lists and objects are only named: they may be of any depth. */
function shown(input: unknown): string {
	if (Array.isArray(input)) return 'a list';
	if (typeof input === 'object' && input !== null) return 'an object';
	if (input === undefined) return 'nothing';
	// JSON knows no number that is not finite, and yet reads `1e999` as one.
	const text = typeof input === 'number' ? String(input) : JSON.stringify(input);
	return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** The issues of the schema in our words, one problem each. */
export function problemsOf(issues: readonly v.BaseIssue<unknown>[]): readonly Problem[] {
	return issues.map(({ path = [], message, input }) => {
		// The library words a key that is not there with the message of the object that lacks it.
		const isMissing = path.at(-1)?.origin === 'key';
		return {
			field: dotted(path.map(({ key }) => key)),
			problem: isMissing
				? 'expected this key, which may not be left out'
				: `expected ${message}; got ${shown(input)}`
		};
	});
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

// `JSON.parse` keeps these as plain keys, and the schema library passes over them in silence.
const hiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** What lies deeper stands in a value that the schema has refused already, however deep it goes. */
const deepest = 6;

function hiddenIn(value: unknown, at: readonly string[]): Problem[] {
	if (!isObject(value) || at.length >= deepest) return [];
	return Object.entries(value).flatMap(([key, inner]) => {
		const way = [...at, key];
		return hiddenKeys.has(key)
			? [{ field: dotted(way), problem: 'expected no such key' }]
			: hiddenIn(inner, way);
	});
}

/** The schema library takes an empty list for an object without keys. */
function emptyListsIn(given: object): Problem[] {
	const { path, facts, profile, answers } = given as Readonly<Record<string, unknown>>;
	const perPath = path === 'signaleringsstroom' && isObject(answers) ? Object.entries(answers) : [];
	const objects: readonly (readonly [readonly string[], unknown])[] = [
		[['facts'], facts],
		[['profile'], profile],
		[['answers'], answers],
		...perPath.map(([key, value]) => [['answers', key], value] as const)
	];
	return objects
		.filter(([, value]) => Array.isArray(value) && value.length === 0)
		.map(([way]) => ({ field: dotted(way), problem: 'expected an object; got a list' }));
}

/** What is wrong with `input` and what the schema does not see. */
export function overlooked(input: unknown): readonly Problem[] {
	return isObject(input) ? [...hiddenIn(input, []), ...emptyListsIn(input)] : [];
}
