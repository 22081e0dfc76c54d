import type { AskedNode, PathGraph } from '#lib/flow/graph.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { joinedKey, type TabStore, type WriteResult, written } from '#lib/storage/tab-store.ts';
import { caseStanding, type CaseStanding, type RoadStep } from '#lib/workshop/case/case-standing.ts';
import { type Place, placeOf, type WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import { type Ballot, withReason } from '#lib/workshop/meeting/ballot.ts';
import { nextQuestion, questionNumber } from '#lib/workshop/meeting/followed.ts';
import type { Joined, JoinedPart } from '#lib/workshop/meeting/joined.ts';
import {
	answered,
	answersOf,
	questionsOf,
	type RoadAnswer,
	roadOf,
	roomRoad
} from '#lib/workshop/meeting/road.ts';

/** The question on the screen. */
export interface Asked {
	readonly place: Place;
	readonly path: PathId;
	readonly node: AskedNode;
	/** Its number among the questions of this road, or of the room, from 1. */
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
	/** What counts of the choices: those along the own road; question by question, those where the room asks. */
	readonly road: readonly RoadAnswer[];
	/** The questions of the room, one after the other; empty for who goes at the own pace. */
	readonly questions: readonly RoadStep[];
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
		this.questions = joined.isTogether ? questionsOf(workshopCase, graphs) : [];
		this.road = $derived(
			joined.isTogether
				? roomRoad(workshopCase, this.#joined.answers, graphs)
				: roadOf(workshopCase, this.#joined.answers, graphs).road
		);
		this.asked = $derived.by(() => this.#askedNow());
	}

	get joined(): Joined {
		return this.#joined;
	}

	/** Whether the road leads to the end of the case, or all questions of the room were answered. */
	get isWhole(): boolean {
		return this.#joined.isTogether ? this.next === null : this.standing.open === null;
	}

	get ballot(): Ballot {
		const { number, reasons } = this.#joined;
		return { number, answers: answersOf(this.road), reasons, by: 'code' };
	}

	/** The question of the room that comes next; null once all were answered, and at the own pace. */
	get next(): RoadStep | null {
		return nextQuestion(this.questions, this.#joined.answers);
	}

	/** The number of a question of the room, from 1. */
	numberOf(place: Place): number {
		return questionNumber(this.questions, place);
	}

	/** The place of the question before the one on the screen; null on the first. */
	get before(): Place | null {
		const number = this.asked?.number ?? 0;
		return (this.#joined.isTogether ? this.questions : this.road)[number - 2]?.place ?? null;
	}

	#askedNow(): Asked | null {
		const { again, isTogether } = this.#joined;
		if (isTogether) {
			const question = this.questions.find(({ place }) => place === again) ?? this.next;
			return question && this.#askedAt(question.path, question.step.node.id, this.numberOf(question.place));
		}
		const earlier = this.road.findIndex(({ place }) => place === again);
		const shown = this.road[earlier];
		if (shown) return this.#askedAt(shown.path, shown.state, earlier + 1);
		const { open } = this.standing;
		const waits = open?.replay.open;
		return open && waits ? this.#askedAt(open.replay.graph.path, waits.node.id, this.road.length + 1) : null;
	}

	#askedAt(path: PathId, state: string, number: number): Asked | null {
		const node = this.graphs.get(path)?.asked.get(state);
		if (!node) return null;
		const place = placeOf(path, state);
		const given = this.road.find((choice) => choice.place === place)?.answer;
		return { place, path, node, number, given, reason: this.#joined.reasons[place] ?? '' };
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
		// Who hands in on the way comes back to where the room is.
		this.#change({ part, again: this.#joined.isTogether ? this.#joined.again : null });
	}

	/** Looks at an earlier question again, or at one that the room is asked; without a place at the open one. */
	look(place: Place | null): void {
		this.#change({ part: 'questions', again: place, isWaiting: false });
	}

	/** Keeps what is being written at the question on the screen. */
	write(place: Place, text: string): void {
		this.#change({ reasons: { ...withReason(this.#joined.reasons, place, text) } });
	}

	/**
	 * Answers the question on the screen and goes to the open one. Later answers stay where the road still
	 * comes by them. Question by question it waits for the trainer first, with the answer in sight.
	 */
	answer({ place, path, node }: Asked, answer: string, reason: string): void {
		const { isTogether, reasons } = this.#joined;
		this.#change({
			answers: answered(this.#joined.answers, path, node.id, answer),
			reasons: { ...withReason(reasons, place, reason) },
			again: isTogether ? place : null,
			isWaiting: isTogether
		});
		// Past the last question of the room there is nothing to wait for, also where an earlier one is open.
		const isLast = isTogether && this.questions.at(-1)?.place === place;
		if (this.isWhole || isLast) this.#change({ part: 'result', again: null, isWaiting: false });
	}

	/** The trainer goes on: the next question may be seen. */
	goOn(): void {
		this.#change({ again: null, isWaiting: false });
	}
}
