import { parts, sentences } from './many-words.ts';

/** Draws numbers that depend on the seed alone (mulberry32). */
export class Draw {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** The next 32 bits. */
	bits(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return (mixed ^ (mixed >>> 14)) >>> 0;
	}

	/** A whole number from 0 up to `count`, that excluded. */
	below(count: number): number {
		return Math.floor((this.bits() / 2 ** 32) * count);
	}

	/** One of `list`. */
	of<Item>(list: readonly Item[]): Item {
		const item = list[this.below(list.length)];
		if (item === undefined) throw new Error('An empty list has no items');
		return item;
	}

	/** An id of the form of those that a browser makes: in no order. */
	id(): string {
		const hex = Array.from({ length: 4 }, () => this.bits().toString(16).padStart(8, '0')).join('');
		return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
	}

	/** Some sentences. */
	text(count: number): string {
		const one = (): string =>
			this.of(sentences).replace(/\{(\w+)\}/g, (_all, name: string) => this.of(parts[name] ?? []));
		return Array.from({ length: count }, one)
			.map((text) => text.charAt(0).toUpperCase() + text.slice(1))
			.join(' ');
	}
}
