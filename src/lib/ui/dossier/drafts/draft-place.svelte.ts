import { getContext, setContext, untrack } from 'svelte';
import type { ShownField } from '#lib/export/draft-text.ts';
import type { Draft, DraftValues } from '#lib/flow/dossier/draft.ts';
import type { Drafts } from '#lib/ui/dossier/drafts/drafts.svelte.ts';

/** A form as its place knows it. */
export type PlacedForm = {
	/** What stands over it, in the language of now. */
	readonly title: () => string;
} & (
	| {
			/** Opens it with `values` in it. */
			readonly reopen: (values: DraftValues) => void;
	  }
	| {
			/** Where it stands, as it has a page of its own: there it takes up its drafts by itself. */
			readonly address: () => string;
	  }
);

/** The forms of one place, the page of a case or the overview, and what stood in them. */
export class DraftPlace {
	readonly #drafts: Drafts;
	readonly #of: string | null;
	#forms = $state.raw<ReadonlyMap<string, PlacedForm>>(new Map());

	/** `of`: the case; null for a case that is to be made. */
	constructor(drafts: Drafts, of: string | null) {
		this.#drafts = drafts;
		this.#of = of;
	}

	/** Whether it is of a case, and not of one that is to be made. */
	get isOfCase(): boolean {
		return this.#of !== null;
	}

	/** What stood in forms that are not open. */
	get offered(): readonly Draft[] {
		return this.#drafts.offered(this.#of);
	}

	/** Whether the form of `draft` can be opened here; it may have gone, as what it was about has. */
	canReopen({ form }: Draft): boolean {
		return this.#forms.has(form);
	}

	/** Where to go on with `draft`; null where its form is opened here. */
	addressOf({ form }: Draft): string | null {
		const placed = this.#forms.get(form);
		return placed && 'address' in placed ? placed.address() : null;
	}

	/** What stood in the form `form` and is not open here, as it lies there now. */
	async held(form: string): Promise<readonly Draft[]> {
		await this.#drafts.refresh();
		return this.offered.filter((draft) => draft.form === form);
	}

	/** What stands over the form of `draft`; where that is gone, as it was. */
	titleOf({ form, title }: Draft): string {
		return this.#forms.get(form)?.title() ?? title;
	}

	/** The form `key` is here; returns what takes it away. */
	register(key: string, form: PlacedForm): () => void {
		const put = (change: (forms: Map<string, PlacedForm>) => void): void => {
			untrack(() => {
				const forms = new Map(this.#forms);
				change(forms);
				this.#forms = forms;
			});
		};
		put((forms) => forms.set(key, form));
		return () => {
			put((forms) => {
				if (forms.get(key) === form) forms.delete(key);
			});
		};
	}

	/** Opens the form of `draft` with what stood in it, under a draft of its own; false where it is gone by now. */
	async reopen(draft: Draft): Promise<boolean> {
		if (!(await this.#drafts.isThere(draft.id))) return false;
		const form = this.#forms.get(draft.form);
		if (!form || !('reopen' in form)) return false;
		form.reopen(draft.values);
		// Another tab may still have it open, under its own id: so neither writes over the other.
		this.#drafts.drop(draft.id);
		return true;
	}

	/** A form stands open here; returns what ends that. */
	stand(): () => void {
		return this.#drafts.stand();
	}

	/** Notes what stands in an open form; `fields`: as it is shown. */
	note(draft: Omit<Draft, 'case' | 'turn'>, fields: readonly ShownField[]): void {
		this.#drafts.note({ ...draft, case: this.#of }, fields);
	}

	/** The form is not shown any more, though nobody kept or cancelled it. */
	leave(id: string): void {
		this.#drafts.leave(id);
	}

	/** Throws a draft away. */
	drop(id: string): void {
		this.#drafts.drop(id);
	}

	/** What stood in a draft is in the case now. */
	done(id: string): void {
		this.#drafts.done(id);
	}
}

const key = Symbol('drafts');

/** Hands the place to every form below. */
export function provideDrafts(place: DraftPlace): DraftPlace {
	return setContext(key, place);
}

/** The place of the forms around; null where what stands in a form is not kept. */
export function useDrafts(): DraftPlace | null {
	return getContext<DraftPlace | undefined>(key) ?? null;
}
