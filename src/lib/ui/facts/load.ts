import type { Words } from '#lib/i18n/words.ts';
import type { factForms } from '#lib/ui/facts/forms.ts';

type FactForms = typeof factForms;

let loaded: FactForms | null = null;

/** Fetches the fact forms and their words; a path that asks for no fact does without them. */
export async function loadFactForms(words: Words): Promise<FactForms> {
	const [forms] = await Promise.all([import('#lib/ui/facts/forms.ts'), words.load('forms', 'criteria')]);
	loaded = forms.factForms;
	return loaded;
}

/** The fact forms where they came in before, so that a form shows without a pause; else null. */
export function factFormsAtHand(words: Words): FactForms | null {
	return words.has('forms') && words.has('criteria') ? loaded : null;
}
