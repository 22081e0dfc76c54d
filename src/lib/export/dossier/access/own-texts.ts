import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** An outcome of a decision whose note is shown, with the age that its words were filled with. */
export interface ShownOutcome {
	readonly path: PathId;
	readonly outcome: string;
	readonly age: number | undefined;
}

const keys = [
	'opening.purpose',
	'signal.given',
	'signal.none',
	'end.registratie',
	'end.einde',
	'end.open',
	'duty.done',
	'duty.todo',
	'duty.walked',
	'none.role',
	'none.text',
	'none.walks',
	'none.consent',
	'none.criteria',
	'none.told',
	'none.objection',
	'none.lookedAlong',
	'none.duties',
	'none.sources'
] as const;

/** A day as every language here writes it: "3 maart 2026". */
const onlyDay = /^\d{1,2} \p{L}+ \d{4}$/u;

/**
 * Whether a text within a note is ours, word for word, or no more than a day, so that nobody has to look
 * at it. Only what is the same today counts: a text that was reworded since is looked at once more.
 */
export function isOwnText(outcomes: readonly ShownOutcome[], words: Words): (text: string) => boolean {
	const own = new Set<string>(keys.map((key) => words.note(key)));
	for (const { path, outcome, age } of outcomes) {
		if (!words.has(path) || !words.hasOutcome(path, outcome)) continue;
		const { title, means } = words.outcome(path, outcome, age);
		own.add(title);
		own.add(means);
	}
	return (text) => own.has(text) || onlyDay.test(text);
}
