import { loadAllGraphs } from '#lib/flow/graph.ts';
import { keepCase, ownCases, removeCase } from '#lib/storage/workshop/cases.ts';
import { newCaseId } from '#lib/ui/workshop/maker/new-id.ts';
import { caseProblems } from '#lib/workshop/case/case-problems.ts';
import { withWords } from '#lib/workshop/case/case-making.ts';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import type { Taking } from '#lib/workshop/case/beside-own.ts';
import { isBuiltInCase } from '#lib/workshop/cases/registry.ts';

/** An own case in the list, and how much is still to be done before it can be led. */
export interface Shelved {
	readonly case: WorkshopCase;
	readonly problems: number;
}

/** The own cases of this device. */
export class OwnCases {
	/** Null until they are read, and where the browser keeps nothing. */
	cases = $state.raw<readonly Shelved[] | null>(null);
	unread = $state(0);
	/** Whether the browser keeps nothing, or did not keep the last change. */
	failed = $state<'quota' | 'blocked' | null>(null);
	/** What was removed last, for who takes that back. */
	removed = $state.raw<WorkshopCase | null>(null);

	/** Reads the list; rejects where the paths cannot be fetched. */
	async read(): Promise<void> {
		const [found, graphs] = await Promise.all([ownCases(), loadAllGraphs()]);
		if (!found) this.failed ??= 'blocked';
		this.unread = found?.unread ?? 0;
		this.cases = (found?.cases ?? []).map((each) => ({
			case: each,
			problems: caseProblems(each, graphs).length
		}));
	}

	async #after(result: Awaited<ReturnType<typeof keepCase>>): Promise<boolean> {
		this.failed = result.ok ? null : result.reason;
		await this.read();
		return result.ok;
	}

	/** Removes `workshopCase`; until the next one goes it can come back. */
	async remove(workshopCase: WorkshopCase): Promise<void> {
		if (await this.#after(await removeCase(workshopCase.id))) this.removed = workshopCase;
	}

	/** Puts back what was removed last. */
	async undo(): Promise<void> {
		const back = this.removed;
		if (back && (await this.#after(await keepCase(back)))) this.removed = null;
	}

	/** Keeps `workshopCase` as another one, under `title`. */
	async duplicate(workshopCase: WorkshopCase, title: string): Promise<void> {
		await this.#after(await keepCase({ ...withWords(workshopCase, { title }), id: newCaseId() }));
	}

	/** Takes in `workshopCase` as was chosen; beside an own one it gets `title`. Says whether it lies here now. */
	async take(workshopCase: WorkshopCase, taking: Taking, title: string): Promise<boolean> {
		if (taking === 'leave') return false;
		return this.#after(await keepCase(takenCase(workshopCase, taking, title)));
	}
}

/** `workshopCase` as it is kept: under an id of its own where that of the file is in use here. */
export function takenCase(workshopCase: WorkshopCase, taking: Taking, title: string): WorkshopCase {
	if (taking === 'beside') return { ...withWords(workshopCase, { title }), id: newCaseId() };
	return isBuiltInCase(workshopCase.id) ? { ...workshopCase, id: newCaseId() } : workshopCase;
}
