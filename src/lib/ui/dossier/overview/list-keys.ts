/** What the keys of the overview act on. */
export interface Along {
	readonly list: () => HTMLElement | undefined;
	readonly field: () => HTMLInputElement | undefined;
	/** Whether single letters do something. */
	readonly isOn: () => boolean;
	readonly onnew: () => void;
	readonly ontick: (id: string) => void;
	readonly onclear: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLTextAreaElement ||
	target instanceof HTMLSelectElement ||
	(target instanceof HTMLInputElement && target.type !== 'checkbox');

/** The keyboard of the overview: arrows along the cases, `/` to search, `n` for a new case, `x` to tick. */
export class ListKeys {
	readonly #along: Along;

	constructor(along: Along) {
		this.#along = along;
	}

	get #links(): readonly HTMLElement[] {
		return [...(this.#along.list()?.querySelectorAll<HTMLElement>('[data-case]') ?? [])];
	}

	/** The link of the row in which `target` stands; -1 where it stands in none. */
	#at(target: EventTarget | null): number {
		const row = target instanceof Element ? target.closest('tr') : null;
		return row ? this.#links.findIndex((link) => row.contains(link)) : -1;
	}

	#move(key: string, at: number): HTMLElement | undefined {
		const links = this.#links;
		if (key === 'Home') return links[0];
		if (key === 'End') return links.at(-1);
		if (key === 'ArrowDown') return links[Math.min(at + 1, links.length - 1)];
		return at === 0 ? this.#along.field() : links[at - 1];
	}

	#letter(key: string, at: number): boolean {
		if (key === '/') this.#along.field()?.focus();
		else if (key === 'n') this.#along.onnew();
		else if (key === 'x' && at !== -1) {
			const id = this.#links[at]?.dataset['case'];
			if (id !== undefined) this.#along.ontick(id);
		} else return false;
		return true;
	}

	readonly onkeydown = (event: KeyboardEvent): void => {
		const { key, target } = event;
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		const field = this.#along.field();
		const at = this.#at(target);
		let isTaken = false;
		if (field && target === field) {
			if (key === 'Escape') {
				this.#along.onclear();
				isTaken = true;
			} else if (key === 'ArrowDown' || key === 'Enter') {
				this.#links[0]?.focus();
				isTaken = true;
			}
		} else if (at !== -1 && ['ArrowDown', 'ArrowUp', 'Home', 'End'].includes(key)) {
			this.#move(key, at)?.focus();
			isTaken = true;
		} else if (this.#along.isOn() && !isTyping(target)) {
			isTaken = this.#letter(key, at);
		}
		if (isTaken) event.preventDefault();
	};
}
