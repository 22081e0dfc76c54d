import type { AskedNode, PathGraph } from '#lib/flow/graph.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { joinedKey, type TabStore, type WriteResult, written } from '#lib/storage/tab-store.ts';
import { caseStanding, type CaseStanding } from '#lib/workshop/case/case-standing.ts';
import { type Place, placeOf, type WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import { type Ballot, withReason } from '#lib/workshop/meeting/ballot.ts';
import type { Joined, JoinedPart } from '#lib/workshop/meeting/joined.ts';
import { answered, type RoadAnswer, roadOf } from '#lib/workshop/meeting/road.ts';

/** The question on the screen. */
export interface Asked {
	readonly place: Place;
	readonly path: PathId;
	readonly node: AskedNode;
	/** Its number among the questions of this road, from 1. */
	readonly number: number;
	readonly given: string | undefined;
	readonly reason: string;
}

/** One person's walk through a case of a workshop. Every change is kept in the tab the moment it is made. */
export class ParticipantRun {
	readonly case: WorkshopCase;
	readonly graphs: ReadonlyMap<PathId, PathGraph>;
	readonly #store: TabStore;
	#joined: Joined;
	/** Set when the last change could not be kept. */
	failed = $state<Extract<WriteResult, { ok: false }>['reason'] | null>(null);
	readonly standing: CaseStanding;
	readonly road: readonly RoadAnswer[];
	readonly asked: Asked | null;

	constructor(
		joined: Joined,
		workshopCase: WorkshopCase,
		graphs: ReadonlyMap<PathId, PathGraph>,
		store: TabStore
	) {
		this.case = workshopCase;
		this.graphs = graphs;
		this.#store = store;
		this.#joined = $state.raw(joined);
		this.standing = $derived(caseStanding(workshopCase, this.#joined.answers, graphs));
		this.road = $derived(roadOf(workshopCase, this.#joined.answers, graphs).road);
		this.asked = $derived.by(() => this.#askedNow());
	}

	get joined(): Joined {
		return this.#joined;
	}

	/** Whether the road leads to the end of the case. */
	get isWhole(): boolean {
		return this.standing.open === null;
	}

	get ballot(): Ballot {
		const { number, answers, reasons } = this.#joined;
		return { number, answers, reasons, by: 'code' };
	}

	#askedNow(): Asked | null {
		const { again, reasons } = this.#joined;
		const index = this.road.findIndex(({ place }) => place === again);
		const earlier = this.road[index];
		const node = earlier && this.graphs.get(earlier.path)?.asked.get(earlier.state);
		if (earlier && node) {
			const { place, path, answer } = earlier;
			return { place, path, node, number: index + 1, given: answer, reason: reasons[place] ?? '' };
		}
		const { open } = this.standing;
		const waits = open?.replay.open;
		if (!open || !waits) return null;
		const { path } = open.replay.graph;
		const place = placeOf(path, waits.node.id);
		return {
			place,
			path,
			node: waits.node,
			number: this.road.length + 1,
			given: undefined,
			reason: reasons[place] ?? ''
		};
	}

	#change(change: Partial<Joined>): void {
		this.#joined = { ...this.#joined, ...change };
		const kept = written(() => {
			this.#store.setItem(joinedKey, JSON.stringify(this.#joined));
		});
		this.failed = kept.ok ? null : kept.reason;
	}

	/** Keeps what stands there, so that a reload comes back to it. */
	keep(): void {
		this.#change({});
	}

	go(part: JoinedPart): void {
		this.#change({ part, again: null });
	}

	/** Looks at an earlier question again; without a place at the open one. */
	look(place: Place | null): void {
		this.#change({ part: 'questions', again: place, isWaiting: false });
	}

	/** Keeps what is being written at the question on the screen. */
	write(place: Place, text: string): void {
		this.#change({ reasons: { ...withReason(this.#joined.reasons, place, text) } });
	}

	/**
	 * Answers the question on the screen and goes to the open one. Later answers stay where the road still
	 * comes by them. Question by question, a new answer waits for the trainer.
	 */
	answer({ place, path, node, given }: Asked, answer: string, reason: string): void {
		const answers = answered(this.#joined.answers, path, node.id, answer) as Joined['answers'];
		this.#change({
			answers,
			reasons: { ...withReason(this.#joined.reasons, place, reason) },
			again: null,
			isWaiting: this.#joined.isTogether && given === undefined
		});
		if (this.isWhole) this.#change({ part: 'result', isWaiting: false });
	}

	/** The trainer goes on: the next question may be seen. */
	goOn(): void {
		this.#change({ isWaiting: false });
	}
}
