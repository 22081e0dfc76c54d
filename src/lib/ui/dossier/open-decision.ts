import { absorbed, withDecision } from '#lib/flow/dossier/learnt/absorb.ts';
import type { Standing } from '#lib/flow/dossier/case.ts';
import { standingOf } from '#lib/flow/dossier/standing.ts';
import { walkFor } from '#lib/flow/dossier/learnt/walk-facts.ts';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { ruleInput } from '#lib/flow/profile.ts';
import type { Walk } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { DossierDesk } from '#lib/ui/dossier/dossier-desk.svelte.ts';
import { making } from '#lib/ui/dossier/making.ts';
import type { Custody, TabWork } from '#lib/ui/session/tab-work.svelte.ts';

/**
 * One decision of the opened case, walked on the same screens as any other. It takes the walk into its
 * custody, so that no word of it enters the storage of the tab.
 */
export class OpenDecision implements Custody {
	readonly #desk: DossierDesk;
	readonly #work: TabWork;
	readonly #graphs: ReadonlyMap<PathId, PathGraph>;
	#id: string;
	/** The walk as it was handed out or last kept: only what the person changes in it is learnt. */
	#before: Walk | null = null;

	private constructor(desk: DossierDesk, work: TabWork, id: string, graphs: ReadonlyMap<PathId, PathGraph>) {
		this.#desk = desk;
		this.#work = work;
		this.#graphs = graphs;
		this.#id = id;
	}

	/** The decision that is walked now. */
	get id(): string {
		return this.#id;
	}

	/** Opens the decision `id` of the opened case. Rejects when a path cannot be fetched. */
	static async of(desk: DossierDesk, work: TabWork, id: string): Promise<OpenDecision> {
		const open = new OpenDecision(desk, work, id, await loadAllGraphs());
		open.show();
		return open;
	}

	/** Hands the walk of the decision to the screens, with what the case knows by now. */
	show(): void {
		const { current, today } = this.#desk;
		const decision = current?.decisions.find(({ id }) => id === this.#id);
		if (!current || !decision) throw new Error(`The opened case has no decision "${this.#id}"`);
		this.#before = walkFor(current, decision, today);
		this.#work.entrust(this, this.#before);
	}

	#standing(walk: Walk): readonly Standing[] {
		const { today, profile } = this.#desk;
		return standingOf(walk, this.#graphs, ruleInput(walk.facts, profile, today));
	}

	keep(walk: Walk): void {
		const before = this.#before ?? walk;
		const standing = this.#standing(walk);
		this.#desk.change((value) => absorbed(value, this.#id, { before, walk, standing }, making(this.#desk)));
		this.#before = walk;
	}

	begin(walk: Walk): void {
		const id = crypto.randomUUID();
		const { today } = this.#desk;
		const decision = { id, opened: today, walk, standing: this.#standing(walk), follows: this.#id };
		this.#desk.change((value) => withDecision(value, decision, making(this.#desk)));
		this.#id = id;
		this.show();
	}
}
