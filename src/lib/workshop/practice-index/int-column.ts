/** What stands where there is no number. */
export const none = -1;

/** A growing row of whole numbers (32 bits) in one piece of memory. */
export class IntColumn {
	#cells: Int32Array;
	#size = 0;

	/** A column without cells, with room for `capacity` before it must grow. */
	constructor(capacity = 16) {
		this.#cells = new Int32Array(Math.max(capacity, 1));
	}

	get size(): number {
		return this.#size;
	}

	/** The number at `row`; throws where there is no such row. */
	get(row: number): number {
		const cell = row < this.#size ? this.#cells[row] : undefined;
		if (cell === undefined) throw new Error(`No row ${String(row)} of ${String(this.#size)}`);
		return cell;
	}

	/** Puts `value` at `row`, which must exist. */
	set(row: number, value: number): void {
		if (row < 0 || row >= this.#size) throw new Error(`No row ${String(row)} of ${String(this.#size)}`);
		this.#cells[row] = value;
	}

	/** Adds `value` as the next row and returns that row. */
	push(value: number): number {
		this.#reserve(this.#size + 1);
		this.#cells[this.#size] = value;
		this.#size += 1;
		return this.#size - 1;
	}

	/** Makes the column at least `size` long; the new rows hold `none`. */
	grow(size: number): void {
		if (size <= this.#size) return;
		this.#reserve(size);
		// Mostly by one: a loop costs less than a call for each.
		for (let row = this.#size; row < size; row += 1) this.#cells[row] = none;
		this.#size = size;
	}

	#reserve(size: number): void {
		if (size <= this.#cells.length) return;
		const wider = new Int32Array(Math.max(size, Math.ceil(this.#cells.length * 1.5)));
		wider.set(this.#cells);
		this.#cells = wider;
	}
}
