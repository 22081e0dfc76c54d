import { getContext, setContext } from 'svelte';
import type { Day } from '#lib/law/source.ts';
import { type Known, knownFrom } from '#lib/flow/carry.ts';
import { loadGraph, type PathGraph } from '#lib/flow/graph.ts';
import { emptyProfile, ruleInput } from '#lib/flow/profile.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { reachedBy as ReachedBy } from '#lib/flow/reached.ts';
import { type Answers, motivated, type Replay, replay } from '#lib/flow/replay.ts';
import { factsFor, type MainLine, touchedPaths, type Walk } from '#lib/flow/walk.ts';
import type { Facts } from '#lib/rules/facts.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import type { RuleInput } from '#lib/rules/rule.ts';
import { loadProfile } from '#lib/storage/profile.ts';
import { Restart } from '#lib/ui/session/restart.svelte.ts';
import type { TabWork } from '#lib/ui/session/tab-work.svelte.ts';

/**
 * The tab's work together with what walking it takes: the organisation profile, the paths that were
 * loaded, and the walks through them.
 */
export class Session {
	readonly #work: TabWork;
	/** The questions of a path that begin anew, and the way back. */
	readonly restart: Restart;
	profile = $state.raw<Profile>(emptyProfile);
	#profileLoad: Promise<void> | null = null;
	#graphs = $state.raw<ReadonlyMap<PathId, PathGraph>>(new Map());
	#reachedBy = $state.raw<typeof ReachedBy | null>(null);

	constructor(work: TabWork) {
		this.#work = work;
		this.restart = new Restart(work);
	}

	get today(): Day {
		return this.#work.today;
	}

	get walk(): Walk | null {
		return this.#work.walk;
	}

	get hasWork(): boolean {
		return this.#work.hasWork;
	}

	get failed(): 'quota' | 'blocked' | null {
		return this.#work.failed;
	}

	/** Whether the stored walk is in; before that, no walk says nothing. */
	get isRestored(): boolean {
		return this.#work.isRestored;
	}

	get generation(): number {
		return this.#work.generation;
	}

	/** Begins a new walk over `main`; what was there is replaced. */
	begin(main: MainLine): void {
		this.#work.begin(main);
	}

	/** Puts a whole walk in the place of the running one. */
	replace(walk: Walk): void {
		this.#work.replace(walk);
	}

	/** Changes the running walk and keeps the change. Without a walk it begins one over `main`. */
	change(main: MainLine, change: (walk: Walk) => Walk): void {
		this.#work.change(main, change);
	}

	/** Reads the organisation profile; screens that walk or show rules ask for it. */
	async loadProfile(): Promise<void> {
		// Once: what was changed since is newer than what was kept, also where keeping failed. Whoever
		// asks while it is under way waits for the same load.
		this.#profileLoad ??= loadProfile().then((profile) => {
			this.profile = profile;
		});
		await this.#profileLoad;
	}

	/** Facts and profile as the rules read them. */
	get input(): RuleInput {
		return ruleInput(this.walk?.facts ?? {}, this.profile, this.today);
	}

	/** What the rules may read in `path`: consent stands only for the exchange that it was given for. */
	inputFor(path: PathId, walk: Walk | null = this.walk): RuleInput {
		const { input } = this;
		return walk ? { ...input, facts: factsFor(walk, path, input.facts) } : input;
	}

	/** The graph of a loaded path; throws when the screen did not load it. */
	graph(path: PathId): PathGraph {
		const graph = this.#graphs.get(path);
		if (!graph) throw new Error(`The path "${path}" was not loaded`);
		return graph;
	}

	get graphs(): ReadonlyMap<PathId, PathGraph> {
		return this.#graphs;
	}

	/** Takes in graphs that the page's load function already fetched. */
	adopt(...graphs: readonly PathGraph[]): void {
		this.#graphs = new Map([...this.#graphs, ...graphs.map((graph) => [graph.path, graph] as const)]);
	}

	/** Loads the machines of `paths`, each once. */
	async load(paths: readonly PathId[]): Promise<void> {
		const missing = paths.filter((path) => !this.#graphs.has(path));
		if (missing.length === 0) return;
		const loaded = await Promise.all(missing.map(async (path) => [path, await loadGraph(path)] as const));
		this.#graphs = new Map([...this.#graphs, ...loaded]);
	}

	/** Loads every path in which the running walk has answers, and what tells which of them still count. */
	async loadTouched(): Promise<void> {
		const { walk } = this;
		const touched = walk ? touchedPaths(walk, pathIds) : [];
		await this.load(touched);
		// It knows the machine of the flow. One path that is walked alone does without.
		if (walk?.main !== 'signaleringsstroom' && touched.length < 2) return;
		this.#reachedBy = (await import('#lib/flow/reached.ts')).reachedBy;
	}

	/** The answers of `path` that count: a weighing only with its written reason. */
	answers(path: PathId): Answers {
		return motivated(this.graph(path), this.walk?.answers[path] ?? {}, this.walk?.reasons[path] ?? {});
	}

	/** The walk through `path` as it stands. */
	replay(path: PathId): Replay {
		return replay(this.graph(path), this.answers(path), this.inputFor(path));
	}

	/** The walk through `path` as it would be with one answer or some facts changed: for a preview. */
	replayWith(path: PathId, change: { readonly answers?: Answers; readonly facts?: Facts }): Replay {
		const answers = { ...this.answers(path), ...change.answers };
		const walk = this.walk && { ...this.walk, answers: { ...this.walk.answers, [path]: answers } };
		const { facts, ...rest } = this.inputFor(path, walk);
		return replay(this.graph(path), answers, { ...rest, facts: { ...facts, ...change.facts } });
	}

	/** The walk through `path` as it stands, or null while its machine is not there. */
	readonly replayLoaded = (path: PathId): Replay | null =>
		this.#graphs.has(path) ? this.replay(path) : null;

	/** What the other paths of the case tell: those that the case still goes through. */
	get known(): Known {
		const reached = this.walk && this.#reachedBy?.(this.walk, this.replayLoaded);
		return knownFrom(reached?.replays ?? []);
	}
}

const key = Symbol('session');

/** Hands the session to every component below. */
export function provideSession(session: Session): Session {
	return setContext(key, session);
}

/** The session of this tab; there is one on every screen that walks or shows a case. */
export function useSession(): Session {
	return getContext<Session>(key);
}
