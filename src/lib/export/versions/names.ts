import type { PathSnapshot, SnapshotTexts } from '#lib/export/versions/snapshot-schema.ts';
import type { Language } from '#lib/i18n/language.ts';

type Part = { readonly id: string; readonly texts: PathSnapshot['texts'] };

/** What the parts of one version of a path are called in one language; an id where it has no text. */
export class Names {
	readonly #snapshot: PathSnapshot;
	readonly #language: Language;

	constructor(snapshot: PathSnapshot, language: Language) {
		this.#snapshot = snapshot;
		this.#language = language;
	}

	#texts(parts: readonly Part[], id: string): SnapshotTexts | undefined {
		return parts.find((part) => part.id === id)?.texts[this.#language];
	}

	/** Whether this version has the part. */
	has(part: 'states' | 'outcomes' | 'duties' | 'provisions', id: string): boolean {
		return this.#snapshot[part].some((one) => one.id === id);
	}

	/** The title of the path. */
	title(): string {
		return this.#snapshot.texts[this.#language]['title'] ?? this.#snapshot.path;
	}

	/** The question of a state or the title of an outcome: what an answer leads to. */
	target(id: string): string {
		const { states, outcomes } = this.#snapshot;
		return this.#texts(states, id)?.['question'] ?? this.#texts(outcomes, id)?.['title'] ?? id;
	}

	/** The words of an answer. */
	answer(state: string, answer: string): string {
		return this.#texts(this.#snapshot.states, state)?.[`answers.${answer}`] ?? answer;
	}

	/** Where an answer leads, in words. */
	leadsTo(state: string, answer: string): string {
		const answers = this.#snapshot.states.find(({ id }) => id === state)?.answers ?? [];
		return this.target(answers.find(({ id }) => id === answer)?.target ?? answer);
	}

	/** The label of a duty. */
	duty(id: string): string {
		return this.#texts(this.#snapshot.duties, id)?.['label'] ?? id;
	}

	/** The source and the passage of a provision. */
	provision(id: string): string {
		const texts = this.#texts(this.#snapshot.provisions, id);
		const parts = [texts?.['source'], texts?.['passage']].filter((text) => text !== undefined);
		return parts.length === 0 ? id : parts.join(', ');
	}
}
