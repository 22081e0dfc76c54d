import type { CaseSnapshot, PathSnapshot, SnapshotTexts } from '#lib/export/versions/snapshot-schema.ts';
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

	#case(state: string, id: string): CaseSnapshot | undefined {
		const { cases = [] } = this.#snapshot.states.find((one) => one.id === state) ?? {};
		return cases.find((one) => one.id === id);
	}

	/** What is known in a case of the rule behind a state. */
	given(state: string, id: string): string {
		return this.#case(state, id)?.given[this.#language] ?? id;
	}

	/** The id of the answer of the rule in a case; null where it has none. */
	decided(state: string, id: string): string | null {
		return this.#case(state, id)?.answer ?? null;
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
