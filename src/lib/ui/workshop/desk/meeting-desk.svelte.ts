import type { PathGraph } from '#lib/flow/graph.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { HeldMeeting } from '#lib/ui/workshop/desk/held-meeting.svelte.ts';
import { Counted } from '#lib/ui/workshop/desk/counted.svelte.ts';
import type { DeskLead } from '#lib/ui/workshop/desk/lead.svelte.ts';
import { idOf, RoomChannel, type Shown } from '#lib/ui/workshop/room/channel.ts';
import type { RoadStep } from '#lib/workshop/case/case-standing.ts';
import type { Place } from '#lib/workshop/case/workshop-case.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { type Meeting, projected, withBallot, withHands } from '#lib/workshop/meeting/meeting.ts';
import { questionsOf } from '#lib/workshop/meeting/road.ts';
import { agreedApart, type Division, divisions } from '#lib/workshop/meeting/split.ts';
import { moved, type Places } from '#lib/workshop/meeting/stops.ts';
import { type Tally, tallyOf } from '#lib/workshop/meeting/tally.ts';

/**
 * A meeting as it is led. Every change is kept, and told to the projector, the moment it is made. It can be
 * open at several desks: one leads, the others look on; what comes in at any of them is kept.
 */
export class MeetingDesk {
	readonly graphs: ReadonlyMap<PathId, PathGraph>;
	readonly #held: HeldMeeting;
	readonly #lead: DeskLead;
	readonly #channel: RoomChannel;
	readonly #counted = new Counted();
	/** The path whose map is shown, where the trainer chose another than the one that divided most. */
	#path = $state.raw<PathId | null>(null);
	readonly questions: readonly RoadStep[];
	readonly tally: Tally;
	readonly divided: readonly Division[];
	/** Where hands are counted at the own pace, when the trainer chose a question. */
	#countAt = $state.raw<Place | null>(null);
	/** Whether what came in at the desk that led is still being read. */
	#isTakingOver = $state(false);

	constructor(held: HeldMeeting, graphs: ReadonlyMap<PathId, PathGraph>, lead: DeskLead) {
		this.#held = held;
		held.hear({
			onkept: () => {
				this.#channel.tell({ kind: 'kept', meeting: held.now.id });
			},
			onforeign: () => {
				// What another desk brought must not go with a step that is taken back here.
				this.#counted.clear();
				this.show();
			}
		});
		this.graphs = graphs;
		this.#lead = lead;
		this.questions = questionsOf(held.now.case, graphs);
		this.tally = $derived(tallyOf(this.meeting.case, this.meeting.ballots, this.meeting.hands, graphs));
		this.divided = $derived(divisions(this.tally));
		this.#channel = new RoomChannel((message) => {
			if (message.kind === 'hello') this.show();
			else if (idOf(message) !== this.meeting.id) return;
			else if (message.kind === 'shown') this.#lead.heard();
			else if (message.kind === 'move' && this.isLeading) this.move(message.by);
			else if (message.kind === 'kept') void this.#held.catchUp();
			else if (message.kind === 'left' && message.isGone) this.#held.isGone = true;
		});
		this.show();
	}

	/** Whether this desk leads the meeting; else it looks on. */
	get isLeading(): boolean {
		return this.#lead.isHeld && !this.isGone && !this.#isTakingOver;
	}

	/** Whether nobody leads the meeting. */
	get isFree(): boolean {
		return this.#lead.isFree;
	}

	/**
	 * Takes the lead, over from the other desk where there is one, with all that came in there. Until that
	 * is read it moves nothing: a step from where the meeting stood before would take the room elsewhere.
	 */
	async takeOver(): Promise<void> {
		this.#isTakingOver = true;
		try {
			await this.#lead.take();
			await this.#held.catchUp();
		} finally {
			this.#isTakingOver = false;
		}
		this.show();
	}

	get meeting(): Meeting {
		return this.#held.now;
	}

	/** Why the last change was not kept; null where it was. */
	get failed(): 'quota' | 'blocked' | null {
		return this.#held.failed;
	}

	/** Whether the meeting was removed at another desk. */
	get isGone(): boolean {
		return this.#held.isGone;
	}

	get places(): Places {
		return {
			questions: this.questions.map(({ place }) => place),
			divided: [...this.divided.map(({ place }) => place), ...agreedApart(this.tally, this.questions)]
		};
	}

	/** The paths of which there is something to draw, in the order of the walk. */
	get paths(): readonly PathId[] {
		return [...new Set([...this.questions.map(({ path }) => path), ...this.tally.roads.keys()])];
	}

	/** The path whose map is shown: the chosen one, else the one in which the room divided most. */
	get path(): PathId | null {
		return this.#path ?? this.divided[0]?.path ?? this.paths[0] ?? null;
	}

	set path(path: PathId | null) {
		this.#path = path;
		this.show();
	}

	/** The question at which hands are counted now; null where the model route asks none. */
	get counting(): RoadStep | null {
		const { stop } = this.meeting;
		const at = 'at' in stop && stop.at !== null ? stop.at : this.#countAt;
		return this.questions.find(({ place }) => place === at) ?? this.questions[0] ?? null;
	}

	countAt(place: Place): void {
		this.#countAt = place;
	}

	/** What the projector may see. */
	get shown(): Shown {
		return { ...projected(this.meeting), path: this.path };
	}

	/** Tells the projectors how it stands; a desk that looks on has nothing to tell. */
	show(): void {
		if (this.isLeading) this.#channel.tell({ kind: 'shown', ...this.shown });
	}

	/** Changes the meeting: kept and shown at once. */
	change(meeting: Meeting): void {
		if (meeting === this.meeting) return;
		void this.#held.change(meeting);
		this.show();
	}

	move(by: 1 | -1): void {
		this.change(moved(this.meeting, by, this.places));
	}

	take(ballot: Ballot): void {
		this.replace(ballot.number, [ballot]);
	}

	remove(number: number): void {
		this.replace(number, []);
	}

	/** Takes in `ballots` in the place of result `number`. Whatever comes and goes, it is one step to take back. */
	replace(number: number, ballots: readonly Ballot[]): void {
		const others = this.meeting.ballots.filter((ballot) => ballot.number !== number);
		this.#counted.add(this.meeting, 'result');
		this.change(ballots.reduce<Meeting>(withBallot, { ...this.meeting, ballots: others }));
	}

	/** Counts a hand for `answer` where hands are counted now, or takes one off. */
	hand(answer: string, by: 1 | -1): void {
		const place = this.counting?.place;
		if (place === undefined) return;
		if (by === -1 && (this.meeting.hands[place]?.[answer] ?? 0) === 0) return;
		this.#counted.add(this.meeting, by === 1 ? 'hand' : 'off');
		this.change(withHands(this.meeting, place, answer, by));
	}

	get canUndo(): boolean {
		return this.#counted.last !== null;
	}

	/** Takes back what was counted last, and says what that was; null where there is nothing. */
	undo(): 'hand' | 'off' | 'result' | null {
		const { last } = this.#counted;
		if (!last) return null;
		this.#counted.drop();
		this.change({ ...this.meeting, ...last.before });
		return last.what;
	}

	/** Takes back the hand that was counted last; what came in after it stays. */
	lastHandOff(): void {
		const hands = this.#counted.dropHand();
		if (hands) this.change({ ...this.meeting, hands });
	}

	/** Tells the projectors that the meeting is left here; `isGone` says to other desks too that it is removed. */
	left(isGone = false): void {
		if (this.isLeading) this.#channel.tell({ kind: 'left', meeting: this.meeting.id, isGone });
	}

	/** Ends the line to projectors and other desks. */
	close(): void {
		this.#channel.close();
	}
}
