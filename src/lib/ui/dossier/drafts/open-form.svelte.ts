import { onDestroy, untrack } from 'svelte';
import type { DraftValues } from '#lib/flow/dossier/draft.ts';
import { useDrafts } from '#lib/ui/dossier/drafts/draft-place.svelte.ts';
import { shownFields } from '#lib/ui/dossier/drafts/shown-fields.ts';
import type { FormDraft } from '#lib/ui/dossier/drafts/form-draft.ts';

/** What the keeping of a form needs of it. */
export interface Keepable {
	/** Undefined where what stands in it is not kept. */
	readonly draft: () => FormDraft | undefined;
	/** What stands over it. */
	readonly title: () => string;
	readonly isOpen: () => boolean;
	/** What its fields stand in, once it is shown. */
	readonly place: () => HTMLElement | undefined;
	/** Opens it as it begins, calls `begun` of what this returns, then `fill`, and shows it. */
	readonly open: (fill: () => void) => void;
}

/** What a form tells of itself. */
export interface OpenForm {
	/** Its fields stand as they begin. */
	readonly begun: () => void;
	/** What stood in it is in the case. */
	readonly kept: () => void;
	readonly cancelled: () => void;
	/** It was left by a key that may have been pressed by mistake; returns the id of its draft, which is offered if there is any. */
	readonly left: () => string | null;
}

/**
 * Keeps what stands in a form as a draft while it is open, and opens it with a draft again. Nothing is kept while it
 * stands as it began. Called while a component is made.
 */
export function openForm({ draft, title, isOpen, place: shownIn, open }: Keepable): OpenForm {
	const place = useDrafts();
	let id: string | null = null;
	let beginning = '';
	const text = (values: DraftValues): string => JSON.stringify(values);

	function note(form: FormDraft): void {
		const [values, typed, shown] = [form.read(), form.typed(), title()];
		untrack(() => {
			if (!place || id === null) return;
			if (text(values) === beginning) place.drop(id);
			else {
				const root = shownIn();
				place.note({ id, form: form.key, title: shown, typed, values }, root ? shownFields(root) : []);
			}
		});
	}

	function end(tell: (id: string) => void): void {
		if (id !== null) tell(id);
		id = null;
	}

	$effect(() => {
		const form = draft();
		if (!place || !form) return;
		return place.register(form.key, {
			title,
			reopen: (values) => {
				open(() => {
					form.fill(values);
				});
				// At once, and not with the next turn: until then nothing else holds the words.
				note(form);
			}
		});
	});

	$effect(() => {
		const form = draft();
		if (form && isOpen()) note(form);
	});

	$effect(() => (isOpen() ? place?.stand() : undefined));

	onDestroy(() => {
		end((left) => place?.leave(left));
	});

	return {
		begun: () => {
			end((left) => place?.leave(left));
			id = crypto.randomUUID();
			beginning = text(draft()?.read() ?? {});
		},
		kept: () => {
			end((done) => place?.done(done));
		},
		cancelled: () => {
			end((dropped) => place?.drop(dropped));
		},
		left: () => {
			const before = id;
			end((left) => place?.leave(left));
			return before;
		}
	};
}
