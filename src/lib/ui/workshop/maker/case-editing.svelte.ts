import type { PathGraph } from '#lib/flow/graph.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { WriteResult } from '#lib/storage/tab-store.ts';
import { besideOwn } from '#lib/workshop/case/beside-own.ts';
import { type CaseProblem, caseProblems } from '#lib/workshop/case/case-problems.ts';
import { caseStanding, type CaseStanding } from '#lib/workshop/case/case-standing.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';

/** Keeps a case on this device and says whether that worked. */
export type Keep = (workshopCase: WorkshopCase) => Promise<WriteResult>;

/** A case that is being made. Every change is kept on the device at once; what stands here is always the newest. */
export class CaseEditing {
	readonly id: string;
	readonly graphs: ReadonlyMap<PathId, PathGraph>;
	readonly #keep: Keep;
	#case: WorkshopCase;
	/** The version that lies on the device, and whether a write is under way. */
	#kept: WorkshopCase | null;
	#isWriting = false;
	/** Set when the newest version could not be kept. */
	failed = $state<Extract<WriteResult, { ok: false }>['reason'] | null>(null);
	readonly standing: CaseStanding;
	readonly problems: readonly CaseProblem[];

	/** `isKept` says that the case was read from the device. */
	constructor(
		workshopCase: WorkshopCase,
		graphs: ReadonlyMap<PathId, PathGraph>,
		keep: Keep,
		isKept: boolean
	) {
		this.id = workshopCase.id;
		this.graphs = graphs;
		this.#keep = keep;
		this.#case = $state.raw(workshopCase);
		this.#kept = isKept ? workshopCase : null;
		this.standing = $derived(caseStanding(this.#case, this.#case.model, graphs));
		this.problems = $derived(caseProblems(this.#case, graphs));
	}

	get case(): WorkshopCase {
		return this.#case;
	}

	/** Whether it can be led: nothing is left to mend. */
	get holds(): boolean {
		return this.problems.length === 0;
	}

	/** Puts what `change` makes of the case in its place, and keeps it. */
	change(change: (workshopCase: WorkshopCase) => WorkshopCase): void {
		this.#case = change(this.#case);
		void this.keep();
	}

	/** Whether `found`, which lies on the device, is what another window made of the case; all from here is kept. */
	isBehind(found: WorkshopCase): boolean {
		const isKept = !this.#isWriting && this.#kept === this.#case;
		return isKept && besideOwn(found, [this.#case]) === 'differs';
	}

	/** Keeps what stands here. Writes go one after another, so that the newest is the last. */
	async keep(): Promise<void> {
		if (this.#isWriting) return;
		this.#isWriting = true;
		while (this.#kept !== this.#case) {
			const writing = this.#case;
			const result = await this.#keep(writing);
			this.failed = result.ok ? null : result.reason;
			if (!result.ok && writing === this.#case) break;
			this.#kept = writing;
		}
		this.#isWriting = false;
	}
}
