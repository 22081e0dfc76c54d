const signs = ['pointermove', 'pointerdown', 'keydown', 'scroll'] as const;

let seen: Promise<void> | undefined;

/**
 * Resolves when a person first moves, presses or scrolls on this page, once for all who ask. What is
 * only of use to someone who is there waits for it, so that it is no part of what a first visit loads.
 */
export function firstSign(): Promise<void> {
	seen ??= new Promise((resolve) => {
		const see = (): void => {
			for (const sign of signs) window.removeEventListener(sign, see, true);
			resolve();
		};
		for (const sign of signs) window.addEventListener(sign, see, { capture: true, passive: true });
	});
	return seen;
}
