import { getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * Moves the focus to the heading of what comes next. A screen that was just opened leaves the focus
 * where the browser put it; after "go on" or "back" the next heading takes it when it appears, be it
 * at once or after its part was loaded.
 */
export class Arrival {
	#isExpected = false;
	#heading: HTMLElement | null = null;

	/** The next heading that appears takes the focus. */
	expect(): void {
		this.#isExpected = true;
		// What has the focus now is about to go. Let go of it while nothing has changed yet: a browser lays the
		// page out when a focused element is removed, and would do so once more for the heading.
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	}

	/** The heading is made anew: the new one takes over the focus that the old one may have. */
	expectAgain(): void {
		if (this.#heading !== null && document.activeElement === this.#heading) this.expect();
	}

	/** Stands on each heading that a step can lead to. */
	readonly heading: Attachment<HTMLElement> = (heading) => {
		this.#heading = heading;
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
