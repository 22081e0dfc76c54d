import { type Json, type Language, readTexts } from './texts.ts';

/** The text at `key` of the file `src/lib/<name>.<language>.json`, with `gaps` filled. Throws when there is none. */
export function wording(
	name: string,
	key: string,
	language: Language = 'nl',
	gaps: Readonly<Record<string, string>> = {}
): string {
	let found: Json | undefined = readTexts(name, language);
	for (const part of key.split('.')) {
		found = typeof found === 'object' && found !== null ? (found as Record<string, Json>)[part] : undefined;
	}
	if (typeof found !== 'string') throw new Error(`No text "${name}/${key}" in ${language}`);
	return found.replace(/\{\{(\w+)\}\}/g, (gap, id: string) => gaps[id] ?? gap);
}

/** The whole text on the screen, with anything in its gaps. */
function pattern(name: string, key: string, language: Language): RegExp {
	const stretches = wording(name, key, language).split(/\{\{\w+\}\}/);
	return new RegExp(`^${stretches.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
}

/** The heading of a question of a path. */
export function question(path: string, state: string, language: Language = 'nl'): RegExp {
	return pattern(`machines/${path}/texts`, `states.${state}.question`, language);
}

/** The heading of an outcome of a path. */
export function outcome(path: string, id: string, language: Language = 'nl'): RegExp {
	return pattern(`machines/${path}/texts`, `outcomes.${id}.title`, language);
}

/** The heading of the form for a fact. */
export function factQuestion(fact: string, language: Language = 'nl'): RegExp {
	return pattern('i18n/forms', `questions.${fact}.question`, language);
}

/** The words of an answer to a question of a path. */
export function answerWords(path: string, state: string, id: string, language: Language = 'nl'): string {
	return wording(`machines/${path}/texts`, `states.${state}.answers.${id}`, language);
}

/** The sentence that the route shows for an answer that a rule gave. */
export function reasonWords(rule: string, key: string, gaps: Readonly<Record<string, string>> = {}): string {
	return wording('rules/reasons', `${rule}.${key}`, 'nl', gaps);
}

/** A text of the screens of a case. */
export function uiWords(
	key: string,
	language: Language = 'nl',
	gaps: Readonly<Record<string, string>> = {}
): string {
	return wording('i18n/ui', key, language, gaps);
}

/** The button that opens `path` from an outcome. */
export function openPath(path: string): string {
	return uiWords('outcome.open', 'nl', { title: uiWords(`paths.${path}`) });
}

/** The button in the route that looks at an earlier answer again. */
export function changeAnswer(path: string, state: string, language: Language = 'nl'): RegExp {
	const short = wording(`machines/${path}/texts`, `states.${state}.short`, language);
	return new RegExp(`^${uiWords('path.trailChange', language, { short })}\\b`);
}

/** The word that the outcome screen shows for a verdict. */
export function verdictWord(verdict: 'ja' | 'eerst' | 'nee' | 'nu'): string {
	return uiWords(`verdict.${verdict}`);
}
