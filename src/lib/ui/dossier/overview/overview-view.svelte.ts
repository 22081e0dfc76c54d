import {
	type CaseFilter,
	type CaseOrder,
	type CaseSummary,
	filtered,
	queryWords,
	sorted
} from '#lib/flow/dossier/summary/summary.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import { Narrowing } from '#lib/ui/dossier/overview/narrowing.ts';

/** When a case needs something: today or before it, soon, on no certain day, or not for now. */
export const urgencies = ['now', 'soon', 'undated', 'rest'] as const;
export type Urgency = (typeof urgencies)[number];

/** Cases of one urgency, as far as they are drawn. */
export interface Group {
	readonly urgency: Urgency;
	/** How many there are, drawn or not. */
	readonly total: number;
	readonly cases: readonly CaseSummary[];
}

/** So many cases are drawn at a time: more than a screen holds, few enough to be drawn anew with every letter that is typed. */
export const portion = 30;

/** How urgent a case is. */
function urgencyOf({ first }: CaseSummary): Urgency {
	if (!first) return 'rest';
	if (first.kind === 'plicht' && first.verdict === 'nu') return 'now';
	switch (first.state) {
		case 'te-laat':
		case 'vandaag':
			return 'now';
		case 'binnenkort':
			return 'soon';
		case 'open':
			return 'undated';
		case 'later':
			return 'rest';
	}
}

/** How many of `cases` there are of each urgency. One pass: it is done with every letter that is typed. */
function countedBy(cases: readonly CaseSummary[]): Record<Urgency, number> {
	const counts = { now: 0, soon: 0, undated: 0, rest: 0 };
	for (const each of cases) counts[urgencyOf(each)] += 1;
	return counts;
}

/** What the overview shows of all cases: the search, the filter, the order, what is ticked and how much is drawn. */
export class OverviewView {
	readonly #desk: DossierDesk;
	readonly #narrowing: Narrowing = new Narrowing();
	#query = $state('');
	#filter = $state.raw<CaseFilter>({});
	#order = $state<CaseOrder>('due');
	#shown = $state(portion);
	/** The ids of what is ticked, also where the search hides it for now. */
	ticked = $state.raw<ReadonlySet<string>>(new Set());

	constructor(desk: DossierDesk) {
		this.#desk = desk;
	}

	get query(): string {
		return this.#query;
	}

	get filter(): CaseFilter {
		return this.#filter;
	}

	get order(): CaseOrder {
		return this.#order;
	}

	/** Searches for every word of `query`. What is drawn begins at the top again. */
	search(query: string): void {
		this.#query = query;
		this.#shown = portion;
	}

	/** Shows what `filter` lets through. */
	show(filter: CaseFilter): void {
		this.#filter = filter;
		this.#shown = portion;
	}

	/** Puts the cases in another order. */
	arrange(order: CaseOrder): void {
		this.#order = order;
		this.#shown = portion;
	}

	/** Draws so many cases more. */
	more(): void {
		this.#shown += portion;
	}

	// Ordered once, not with every letter that is typed: ordering takes longer than searching.
	readonly #ordered: readonly CaseSummary[] = $derived.by(() => sorted(this.#desk.summaries, this.#order));
	readonly #let: readonly CaseSummary[] = $derived.by(() => filtered(this.#ordered, this.#filter));

	/** Every case that the search and the filter let through, in order. */
	readonly found: readonly CaseSummary[] = $derived.by(() => {
		const sought = queryWords(this.#query);
		return sought.length === 0 ? this.#let : this.#narrowing.found(this.#let, sought);
	});

	/** What is drawn: by urgency where that is the order, else in one group. */
	readonly groups: readonly Group[] = $derived.by(() => {
		const drawn = this.found.slice(0, this.#shown);
		if (this.#order !== 'due') return [{ urgency: 'rest', total: this.found.length, cases: drawn }];
		// In that order the most urgent stand first, so that a group is a stretch of the list.
		const totals = countedBy(this.found);
		return urgencies.map((urgency) => ({
			urgency,
			total: totals[urgency],
			cases: drawn.filter((each) => urgencyOf(each) === urgency)
		}));
	});

	/** How many cases are drawn. */
	readonly drawn: number = $derived(Math.min(this.#shown, this.found.length));

	/** How many cases need something today, how many soon, and how many there are. */
	readonly counts: { readonly now: number; readonly soon: number; readonly all: number } = $derived.by(() => {
		const { now, soon } = countedBy(this.#desk.summaries);
		return { now, soon, all: this.#desk.summaries.length };
	});

	/** The ticked cases that are still there, in the order of the list. */
	readonly chosen: readonly CaseSummary[] = $derived.by(() =>
		this.ticked.size === 0 ? [] : this.#ordered.filter(({ id }) => this.ticked.has(id))
	);

	/** Ticks a case, or takes its tick away. */
	tick(id: string): void {
		const ticked = new Set(this.ticked);
		if (!ticked.delete(id)) ticked.add(id);
		this.ticked = ticked;
	}

	/** Ticks everything that was found. */
	tickFound(): void {
		this.ticked = new Set(this.found.map(({ id }) => id));
	}

	/** Takes every tick away. */
	untick(): void {
		this.ticked = new Set();
	}
}
