import type { MapBox } from '#lib/export/map/view.ts';
import {
	type Covered,
	fit,
	panBy,
	reveal,
	type Sheet,
	type Size,
	type Spot,
	startAt,
	type Viewport,
	viewBox,
	within,
	zoomAt
} from '#lib/ui/map/viewport.ts';

/** How far a press may stray and still be a press. */
const stray = 5;

/**
 * What part of a map is seen, and the gestures that change it: a drag moves, two fingers move and
 * zoom. Until the frame is measured, and on paper, the whole map is shown.
 */
export class MapCamera {
	readonly #map: Sheet;
	readonly #home: () => MapBox;
	readonly #covered: () => Covered;
	width = $state(0);
	height = $state(0);
	isPrinting = $state(false);
	#chosen = $state.raw<Viewport | null>(null);
	readonly #pointers = new Map<number, Spot>();
	#pressed: Spot | null = null;
	#hasDragged = false;

	/** `home` is the box at which one begins; it may change until the view was moved. `covered` measures anew. */
	constructor(map: Sheet, home: () => MapBox, covered: () => Covered) {
		this.#map = map;
		this.#home = home;
		this.#covered = covered;
	}

	/** Whether the frame is measured: from then on the map can be moved. */
	get isLive(): boolean {
		return this.width > 0 && this.height > 0;
	}

	get #frame(): Size {
		return { width: this.width, height: this.height };
	}

	get view(): Viewport {
		return this.#chosen ?? startAt(this.#home(), this.#map, this.#frame);
	}

	get viewBox(): string {
		if (!this.isLive || this.isPrinting) return `0 0 ${String(this.#map.width)} ${String(this.#map.height)}`;
		return viewBox(this.view, this.#frame);
	}

	#move(view: Viewport): void {
		this.#chosen = within(view, this.#map.reach, this.#frame, this.#covered());
	}

	/** Shows the whole map. */
	fit(): void {
		this.#chosen = fit(this.#map, this.#frame);
	}

	/** Shows the place at which one begins. */
	goHome(): void {
		this.#chosen = null;
	}

	/** Zooms around a spot of the frame, or around its middle. */
	zoom(factor: number, spot: Spot = { x: this.width / 2, y: this.height / 2 }): void {
		this.#move(zoomAt(this.view, spot, factor, this.#map, this.#frame));
	}

	/** Moves the map by a share of the frame: to the right and down where the shares are positive. */
	pan(across: number, down: number): void {
		this.#move(panBy(this.view, -across * this.width, -down * this.height));
	}

	/** Moves the map as little as brings `box` into sight. */
	reveal(box: MapBox): void {
		this.#move(reveal(this.view, box, this.#frame, this.#covered()));
	}

	/** A finger or button goes down. */
	press(pointer: number, spot: Spot): void {
		if (this.#pointers.size === 0) {
			this.#pressed = spot;
			this.#hasDragged = false;
		}
		this.#pointers.set(pointer, spot);
	}

	/** A pointer moves; says whether it moves the map. */
	drag(pointer: number, spot: Spot): boolean {
		const before = this.#pointers.get(pointer);
		if (!before || !this.#pressed) return false;
		const isFar = Math.hypot(spot.x - this.#pressed.x, spot.y - this.#pressed.y) > stray;
		if (!this.#hasDragged && !isFar && this.#pointers.size === 1) return false;
		this.#hasDragged = true;
		const other = [...this.#pointers].find(([id]) => id !== pointer)?.[1];
		this.#pointers.set(pointer, spot);
		if (other) this.#pinch(other, before, spot);
		else this.#move(panBy(this.view, spot.x - before.x, spot.y - before.y));
		return true;
	}

	#pinch(other: Spot, before: Spot, now: Spot): void {
		const apart = (spot: Spot): number => Math.max(1, Math.hypot(spot.x - other.x, spot.y - other.y));
		const middle = (spot: Spot): Spot => ({ x: (spot.x + other.x) / 2, y: (spot.y + other.y) / 2 });
		const [from, to] = [middle(before), middle(now)];
		const moved = panBy(this.view, to.x - from.x, to.y - from.y);
		this.#move(zoomAt(moved, to, apart(now) / apart(before), this.#map, this.#frame));
	}

	/** A finger or button goes up. */
	release(pointer: number): void {
		this.#pointers.delete(pointer);
	}

	/** Whether the last press moved the map, so that it was no press on what lay under it. */
	get hasDragged(): boolean {
		return this.#hasDragged;
	}
}
