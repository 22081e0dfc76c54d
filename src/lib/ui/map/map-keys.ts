import type { Direction } from '#lib/ui/map/wander.ts';

/** What a key does on a map: the focus goes along the lines, the map moves or zooms, or what is shown opens or closes. */
export type MapKey =
	| { readonly does: 'wander'; readonly direction: Direction }
	| { readonly does: 'pan'; readonly across: number; readonly down: number }
	| { readonly does: 'zoom'; readonly factor: number }
	| { readonly does: 'fit' | 'begin' | 'close' | 'read' };

const step = 0.2;
const arrows: Readonly<
	Record<string, { readonly direction: Direction; readonly by: readonly [number, number] }>
> = {
	ArrowUp: { direction: 'up', by: [0, -step] },
	ArrowDown: { direction: 'down', by: [0, step] },
	ArrowLeft: { direction: 'left', by: [-step, 0] },
	ArrowRight: { direction: 'right', by: [step, 0] }
};
const others: Readonly<Record<string, MapKey>> = {
	'+': { does: 'zoom', factor: 1.4 },
	'=': { does: 'zoom', factor: 1.4 },
	'-': { does: 'zoom', factor: 1 / 1.4 },
	'0': { does: 'fit' },
	Home: { does: 'begin' },
	Escape: { does: 'close' },
	Enter: { does: 'read' },
	' ': { does: 'read' }
};

/** What a press does on a map, or null where the key is none of the map's. Shares of the frame where it pans. */
export function mapKey(
	event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>
): MapKey | null {
	if (event.ctrlKey || event.metaKey || event.altKey) return null;
	const arrow = arrows[event.key];
	if (!arrow) return others[event.key] ?? null;
	const [across, down] = arrow.by;
	return event.shiftKey ? { does: 'pan', across, down } : { does: 'wander', direction: arrow.direction };
}
