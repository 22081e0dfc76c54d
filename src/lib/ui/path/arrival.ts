import { getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * Moves the focus to the heading of what comes next. A screen that was just opened leaves the focus
 * where the browser put it; after "go on" or "back" the next heading takes it when it appears, be it
 * at once or after its part was loaded.
 */
export class Arrival {
	#isExpected = false;

	/** The next heading that appears takes the focus. */
	expect(): void {
		this.#isExpected = true;
	}

	/** Stands on each heading that a step can lead to. */
	readonly heading: Attachment<HTMLElement> = (heading) => {
		if (!this.#isExpected) return;
		this.#isExpected = false;
		heading.focus({ preventScroll: true });
		window.scrollTo({ top: 0 });
	};
}

const key = Symbol('arrival');

/** Hands the arrival to every component below. */
export function provideArrival(): Arrival {
	return setContext(key, new Arrival());
}

/** The arrival of the screens of a case. */
export function useArrival(): Arrival {
	return getContext<Arrival>(key);
}
