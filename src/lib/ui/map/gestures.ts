import type { Attachment } from 'svelte/attachments';
import type { MapCamera } from '#lib/ui/map/map-camera.svelte.ts';
import type { Spot } from '#lib/ui/map/viewport.ts';

/** How much a turn of the wheel, or a pinch on a touch pad, zooms. */
const wheelPower = 0.0022;

/**
 * The gestures of fingers, mouse and wheel on the picture of a map, handed to `camera`. The wheel zooms
 * only with Ctrl, as a pinch on a touch pad says it: else it scrolls the page, as everywhere.
 */
export function gestures(camera: MapCamera): Attachment<SVGSVGElement> {
	return (picture) => {
		const spotOf = ({ clientX, clientY }: MouseEvent): Spot => {
			const { left, top } = picture.getBoundingClientRect();
			return { x: clientX - left, y: clientY - top };
		};
		const listeners = new AbortController();
		const on = <Name extends keyof SVGElementEventMap>(
			name: Name,
			listen: (event: SVGElementEventMap[Name]) => void,
			options: AddEventListenerOptions = {}
		): void => {
			picture.addEventListener(name, listen, { ...options, signal: listeners.signal });
		};
		on('pointerdown', (event) => {
			if (event.button === 0) camera.press(event.pointerId, spotOf(event));
		});
		on('pointermove', (event) => {
			if (!camera.drag(event.pointerId, spotOf(event))) return;
			// From now on the pointer belongs to the map, also beyond its border.
			if (!picture.hasPointerCapture(event.pointerId)) picture.setPointerCapture(event.pointerId);
		});
		for (const name of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
			on(name, (event) => {
				camera.release(event.pointerId);
			});
		}
		on('pointerleave', (event) => {
			if (!picture.hasPointerCapture(event.pointerId)) camera.release(event.pointerId);
		});
		on(
			'wheel',
			(event) => {
				if (!event.ctrlKey) return;
				event.preventDefault();
				const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
				camera.zoom(Math.exp(-pixels * wheelPower), spotOf(event));
			},
			{ passive: false }
		);
		on(
			'click',
			(event) => {
				if (!camera.hasDragged) return;
				event.preventDefault();
				event.stopPropagation();
			},
			{ capture: true }
		);
		on('dragstart', (event) => {
			event.preventDefault();
		});
		return () => {
			listeners.abort();
		};
	};
}
