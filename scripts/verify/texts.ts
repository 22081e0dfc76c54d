import type { PathGraph } from '#lib/flow/graph.ts';
import { type Language, languages } from '#lib/i18n/language.ts';
import type { Fault } from './fault.ts';

/** A text file in both languages, with what it must hold. */
export interface TextFile {
	readonly name: string;
	readonly texts: Readonly<Record<Language, unknown>>;
	/** The keys that must be there, from the file's root: `states/a/question`. */
	readonly required: readonly string[];
	/** Whether a key that is not required may be there. */
	readonly allows?: (key: string) => boolean;
}

const youth = '_youth';

/** Every way of keys to a text, with the text; a list counts as one text. */
function ways(value: unknown, at = ''): readonly (readonly [string, unknown])[] {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[at, value]];
	return Object.entries(value).flatMap(([key, below]) => ways(below, at === '' ? key : `${at}/${key}`));
}

const isEmpty = (text: unknown): boolean => {
	const parts: readonly unknown[] = Array.isArray(text) ? text : [text];
	return parts.length === 0 || parts.some((part) => typeof part !== 'string' || part.trim() === '');
};

/**
 * What is wrong with a text file: a required text that is missing or empty, a text that nothing asks
 * for, a variant for a youth without the text that it varies, and a text in one language only.
 */
export function textFaults({ name, texts, required, allows = () => false }: TextFile): readonly Fault[] {
	const held = { nl: new Map(ways(texts.nl)), en: new Map(ways(texts.en)) };
	const needed = new Set(required);
	return languages.flatMap((language) => {
		const [own, other] = [held[language], held[language === 'nl' ? 'en' : 'nl']];
		const where = `${name}.${language}`;
		const missing = (key: string, problem = 'is missing'): Fault => ({
			kind: 'text missing',
			where,
			problem: `${key} ${problem}`
		});
		const extra = (key: string, problem: string): Fault => ({
			kind: 'text superfluous',
			where,
			problem: `${key} ${problem}`
		});
		const base = (key: string): string => (key.endsWith(youth) ? key.slice(0, -youth.length) : key);
		return [
			...[...needed].filter((key) => !own.has(key)).map((key) => missing(key)),
			...[...other.keys()]
				.filter((key) => !needed.has(key) && !own.has(key))
				.map((key) => missing(key, 'is only in the other language')),
			...[...own].filter(([, text]) => isEmpty(text)).map(([key]) => missing(key, 'is empty')),
			...[...own.keys()]
				.filter((key) => key.endsWith(youth) && !own.has(base(key)))
				.map((key) => extra(key, 'varies a text that is not there')),
			...[...own.keys()]
				.filter((key) => !needed.has(base(key)) && !allows(base(key)))
				.map((key) => extra(key, 'is asked for by nothing'))
		];
	});
}

/** The texts that the states and outcomes of a path need. */
export function pathTextKeys({ asked, outcomes }: PathGraph): readonly string[] {
	return [
		'title',
		'intro',
		...[...asked.values()].flatMap(({ id, meta, edges }) => [
			...['short', 'question', 'help', 'why'].map((key) => `states/${id}/${key}`),
			...(meta.kind === 'weighing' ? [`states/${id}/weigh`] : []),
			...[...edges.keys()].map((answer) => `states/${id}/answers/${answer}`)
		]),
		...[...outcomes.keys()].flatMap((id) =>
			['title', 'means', 'do', 'next'].map((key) => `outcomes/${id}/${key}`)
		)
	];
}

/** Whether a text of a path may be there without being needed: the list of points beside a question. */
export function isPoint(key: string): boolean {
	return /^states\/[^/]+\/points\/(title|items)$/.test(key);
}

/** The clauses that explain the answers of a path. */
export function clauseKeys({ asked }: PathGraph): readonly string[] {
	return [...asked.values()].flatMap(({ id, edges }) =>
		[...edges.keys()].map((answer) => `${id}/${answer}/says`)
	);
}
