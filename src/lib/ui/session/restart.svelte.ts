import type { Answers } from '#lib/flow/replay.ts';
import { type MainLine, withDraft, withPathAnew } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { TabWork } from '#lib/ui/session/tab-work.svelte.ts';

/** What was taken away, and the emptiness that it left: once that is filled, there is no way back. */
interface Taken {
	readonly path: PathId;
	readonly answers: Answers;
	readonly emptied: Answers;
	/** Where the flow stood. */
	readonly at: string | undefined;
}

/** The questions of a path that begin anew, with a way back until the first of them is answered. */
export class Restart {
	readonly #work: TabWork;
	#taken = $state.raw<Taken | null>(null);

	constructor(work: TabWork) {
		this.#work = work;
	}

	/** Takes the answers of `path` away. What was written with them and every fact stay. */
	begin(main: MainLine, path: PathId): void {
		const { answers = {}, at } = this.#work.walk ?? {};
		this.#work.change(main, (walk) => withPathAnew(walk, path));
		const emptied = this.#work.walk?.answers[path];
		this.#taken = emptied ? { path, answers: answers[path] ?? {}, emptied, at } : null;
	}

	/** Whether the answers of `path` were taken away and nothing was answered in it since. */
	canUndo(path: PathId): boolean {
		return this.#taken?.path === path && this.#work.walk?.answers[path] === this.#taken.emptied;
	}

	/** Puts the answers back, and the flow where it stood. */
	undo(): void {
		const { walk } = this.#work;
		const taken = this.#taken;
		if (!walk || !taken || !this.canUndo(taken.path)) return;
		const { at: _now, ...rest } = withDraft(walk, taken.path, null);
		this.#work.replace({
			...rest,
			...(taken.at !== undefined && { at: taken.at }),
			answers: { ...walk.answers, [taken.path]: taken.answers }
		});
	}

	/** Lets go of what was taken away: the person left the screen. */
	forget(): void {
		this.#taken = null;
	}
}
