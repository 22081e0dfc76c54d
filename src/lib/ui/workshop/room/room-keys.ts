/** What a key does in a meeting: go on or back, or count a hand for the answer with that rank (from 0). */
export type RoomKey =
	| { readonly does: 'move'; readonly by: 1 | -1 }
	| { readonly does: 'hand'; readonly rank: number; readonly by: 1 | -1 }
	| { readonly does: 'last-hand-off' };

/** What of a pressed key matters. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** What has the focus when a key is pressed: a field takes all keys for itself, something to press the space bar. */
export type Focused = 'field' | 'choice' | 'press' | 'none';

/** What the element that has the focus does with keys. */
export function focusedOn(target: EventTarget | null): Focused {
	if (!(target instanceof Element)) return 'none';
	if (target.matches('input[type="radio"]')) return 'choice';
	if (target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable="true"]'))
		return 'field';
	return target.closest('button, a, summary, input[type="checkbox"]') ? 'press' : 'none';
}

const onward: ReadonlySet<string> = new Set(['ArrowRight', 'PageDown']);
const backward: ReadonlySet<string> = new Set(['ArrowLeft', 'PageUp']);

/** What a key does; null where it belongs to what has the focus, or means nothing. A clicker sends PageDown and PageUp. */
export function roomKey(pressed: Pressed, focused: Focused): RoomKey | null {
	const { key, code, shiftKey, altKey, ctrlKey, metaKey } = pressed;
	if (altKey || ctrlKey || metaKey || focused === 'field') return null;
	if (focused !== 'choice') {
		if (onward.has(key) || (key === ' ' && focused === 'none' && !shiftKey)) return { does: 'move', by: 1 };
		if (backward.has(key) || (key === ' ' && focused === 'none')) return { does: 'move', by: -1 };
	}
	if (key === 'Backspace') return { does: 'last-hand-off' };
	// By its place on the keyboard: with Shift the same key writes another sign.
	const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
	return digit === undefined ? null : { does: 'hand', rank: Number(digit) - 1, by: shiftKey ? -1 : 1 };
}
