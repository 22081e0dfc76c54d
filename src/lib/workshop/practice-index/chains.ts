import { IntColumn, none } from '#lib/workshop/practice-index/int-column.ts';

/** Which items belong to which owner: a chain per owner, in which an item comes and goes in one step. */
export class Chains {
	readonly #first: IntColumn;
	readonly #next: IntColumn;
	readonly #before: IntColumn;

	/** Chains without items, with room for so many owners and items before they must grow. */
	constructor(owners = 16, items = 16) {
		this.#first = new IntColumn(owners);
		this.#next = new IntColumn(items);
		this.#before = new IntColumn(items);
	}

	/** An item of `owner`, or `none`. The others follow by `after`. */
	first(owner: number): number {
		return owner < this.#first.size ? this.#first.get(owner) : none;
	}

	/** The item after `item` in its chain, or `none`. */
	after(item: number): number {
		return this.#next.get(item);
	}

	/** Gives `item`, which is in no chain, to `owner`. */
	link(owner: number, item: number): void {
		this.#first.grow(owner + 1);
		this.#next.grow(item + 1);
		this.#before.grow(item + 1);
		const head = this.#first.get(owner);
		this.#next.set(item, head);
		this.#before.set(item, none);
		if (head !== none) this.#before.set(head, item);
		this.#first.set(owner, item);
	}

	/** Takes `item` from `owner`, whose it must be. */
	unlink(owner: number, item: number): void {
		const [next, before] = [this.#next.get(item), this.#before.get(item)];
		if (before === none) this.#first.set(owner, next);
		else this.#next.set(before, next);
		if (next !== none) this.#before.set(next, before);
	}
}
