import { choicesIn, keptChoices } from '#lib/export/dossier/access/kept-choices.ts';
import type { AccessChoice, AccessMark } from '#lib/export/dossier/access/marks.ts';
import type { AccessChoices } from '#lib/export/dossier/access/report.ts';
import type { DraftPlace } from '#lib/ui/dossier/drafts/draft-place.svelte.ts';

/** The form in which the document for `person` is checked, as its draft names it. */
export const accessForm = (person: string): string => `inzage/${person}`;

/** The words of each choice. */
export const choiceKeys = {
	tonen: 'access.show',
	'privacy-van-een-ander': 'access.leaveOther',
	'belang-van-jeugdige': 'access.leaveChild'
} as const satisfies Record<AccessChoice, string>;

/** What is decided of each passage of an access document: a draft, until the document was given. */
export class AccessDraft {
	readonly #place: DraftPlace | null;
	readonly #form: string;
	readonly #title: () => string;
	readonly #words: (choice: AccessChoice) => string;
	#id: string = crypto.randomUUID();
	#begun: Promise<void> | null = null;
	#isLeft = false;
	choices = $state.raw<AccessChoices>(new Map());

	/** `title`: what stands over the document, and `words`: a choice, in the language of now. */
	constructor(
		place: DraftPlace | null,
		person: string,
		title: () => string,
		words: (choice: AccessChoice) => string
	) {
		this.#words = words;
		this.#place = place;
		this.#form = accessForm(person);
		this.#title = title;
	}

	/** Takes up what was decided before of `marks`, once; in another language they are the same passages. */
	begin(marks: readonly AccessMark[]): Promise<void> {
		this.#begun ??= this.#takeUp(marks);
		return this.#begun;
	}

	/** The choices are `choices` from now on, made on `marks`. */
	choose(marks: readonly AccessMark[], choices: AccessChoices): void {
		this.choices = choices;
		if (choices.size === 0) this.#place?.drop(this.#id);
		else
			this.#place?.note(
				{
					id: this.#id,
					form: this.#form,
					title: this.#title(),
					typed: '',
					values: keptChoices(marks, choices)
				},
				marks.flatMap(({ id, text }) => {
					const choice = choices.get(id);
					return choice === undefined ? [] : [{ label: text, value: this.#words(choice) }];
				})
			);
	}

	/** The document was given: what is decided after that is about another one. */
	given(): void {
		this.#place?.done(this.#id);
		this.#id = crypto.randomUUID();
	}

	/** The document is not shown any more. */
	leave(): void {
		this.#isLeft = true;
		this.#place?.leave(this.#id);
	}

	async #takeUp(marks: readonly AccessMark[]): Promise<void> {
		const held = (await this.#place?.held(this.#form)) ?? [];
		if (this.#isLeft || held.length === 0) return;
		// Another tab may still have one open, under its own id: so neither writes over the other.
		this.choose(
			marks,
			choicesIn(
				marks,
				held.map(({ values }) => values)
			)
		);
		for (const { id } of held) this.#place?.drop(id);
	}
}
