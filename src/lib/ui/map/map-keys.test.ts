import { describe, expect, it } from 'vitest';
import { mapKey } from '#lib/ui/map/map-keys.ts';

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('a key on the map', () => {
	it('goes along the lines with an arrow, and moves the map with Shift', () => {
		expect(mapKey({ ...none, key: 'ArrowLeft' })).toEqual({ does: 'wander', direction: 'left' });
		expect(mapKey({ ...none, key: 'ArrowLeft', shiftKey: true })).toEqual({
			does: 'pan',
			across: -0.2,
			down: 0
		});
	});

	it('enlarges with plus, with Shift or without, and makes as much smaller with minus', () => {
		const larger = mapKey({ ...none, key: '+', shiftKey: true });
		expect(larger).toEqual({ does: 'zoom', factor: 1.4 });
		expect(mapKey({ ...none, key: '=' })).toEqual(larger);
		expect(mapKey({ ...none, key: '-' })).toEqual({ does: 'zoom', factor: 1 / 1.4 });
	});

	it('is left to the browser with Ctrl, Alt or the command key, and where it is none of the map', () => {
		for (const held of ['ctrlKey', 'metaKey', 'altKey']) {
			expect(mapKey({ ...none, key: '+', [held]: true })).toBeNull();
		}
		for (const key of ['Tab', 'a', 'F5']) expect(mapKey({ ...none, key })).toBeNull();
	});
});
