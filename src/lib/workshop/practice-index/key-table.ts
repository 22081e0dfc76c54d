import { IntColumn } from '#lib/workshop/practice-index/int-column.ts';

// Knuth's multiplier: near keys land far apart.
const scatter = 0x9e37_79b1;

/** Gives each key (a whole number from outside) a row of its own, in the order in which they come: a hash table with open addressing. */
export class KeyTable {
	readonly #keys: IntColumn;
	/** The row of a key, plus one; nothing stands as 0. */
	#slots: Int32Array;
	#shift: number;

	/** A table without keys, with room for `capacity` before it must grow. */
	constructor(capacity = 16) {
		const bits = Math.max(4, Math.ceil(Math.log2(capacity * 2)));
		this.#keys = new IntColumn(capacity);
		this.#slots = new Int32Array(2 ** bits);
		this.#shift = 32 - bits;
	}

	get size(): number {
		return this.#keys.size;
	}

	/** The row of `key`, or -1 (`none`) where it never came. */
	row(key: number): number {
		return (this.#slots[this.#slotOf(key)] ?? 0) - 1;
	}

	/** The row of `key`, which gets the next one where it is new. */
	rowFor(key: number): number {
		const slot = this.#slotOf(key);
		const held = this.#slots[slot] ?? 0;
		if (held !== 0) return held - 1;
		const row = this.#keys.push(key);
		this.#slots[slot] = row + 1;
		if (this.#keys.size * 2 > this.#slots.length) this.#widen();
		return row;
	}

	/** The slot that holds `key`, or the free one where it would come. */
	#slotOf(key: number): number {
		const last = this.#slots.length - 1;
		for (let slot = Math.imul(key, scatter) >>> this.#shift; ; slot = (slot + 1) & last) {
			const held = this.#slots[slot] ?? 0;
			if (held === 0 || this.#keys.get(held - 1) === key) return slot;
		}
	}

	#widen(): void {
		this.#slots = new Int32Array(this.#slots.length * 2);
		this.#shift -= 1;
		for (let row = 0; row < this.#keys.size; row += 1) {
			this.#slots[this.#slotOf(this.#keys.get(row))] = row + 1;
		}
	}
}
