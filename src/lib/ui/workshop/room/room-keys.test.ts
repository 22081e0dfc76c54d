import { describe, expect, test } from 'vitest';
import { type Focused, type Pressed, roomKey } from '#lib/ui/workshop/room/room-keys.ts';

const press = (key: string, rest: Partial<Pressed> = {}, focused: Focused = 'none'): unknown =>
	roomKey(
		{ key, code: '', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...rest },
		focused
	);

describe('keys in a meeting', () => {
	test('go on and back with arrows, with a clicker and with the space bar', () => {
		for (const key of ['ArrowRight', 'PageDown', ' ']) expect(press(key)).toEqual({ does: 'move', by: 1 });
		for (const key of ['ArrowLeft', 'PageUp']) expect(press(key)).toEqual({ does: 'move', by: -1 });
		expect(press(' ', { shiftKey: true })).toEqual({ does: 'move', by: -1 });
	});

	test('leave the space bar to a button, the arrows to a choice, and all to a field', () => {
		expect(press(' ', {}, 'press')).toBeNull();
		expect(press('PageDown', {}, 'press')).toEqual({ does: 'move', by: 1 });
		expect(press('ArrowRight', {}, 'choice')).toBeNull();
		for (const key of [' ', 'ArrowRight', 'PageDown', 'Backspace'])
			expect(press(key, {}, 'field')).toBeNull();
		expect(press('4', { code: 'Digit4' }, 'field')).toBeNull();
		expect(press('ArrowRight', { altKey: true })).toBeNull();
	});

	test('count hands up with a number, down with Shift, and take the last one off', () => {
		expect(press('3', { code: 'Digit3' })).toEqual({ does: 'hand', rank: 2, by: 1 });
		expect(press('#', { code: 'Digit3', shiftKey: true })).toEqual({ does: 'hand', rank: 2, by: -1 });
		expect(press('3', { code: 'Numpad3' })).toEqual({ does: 'hand', rank: 2, by: 1 });
		expect(press('0', { code: 'Digit0' })).toBeNull();
		expect(press('Backspace')).toEqual({ does: 'last-hand-off' });
	});
});
