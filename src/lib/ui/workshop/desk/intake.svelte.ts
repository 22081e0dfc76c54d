import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { MeetingDesk } from '#lib/ui/workshop/desk/meeting-desk.svelte.ts';
import { newNumber } from '#lib/ui/workshop/room/new-number.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { readResult, type Room } from '#lib/workshop/meeting/result-code.ts';
import { gathered, type Rows } from '#lib/workshop/meeting/result-row.ts';
import { typedSigns } from '#lib/workshop/meeting/crockford.ts';
import { goesOnFrom } from '#lib/workshop/meeting/following.ts';
import { heardCode, spokenCode } from '#lib/workshop/meeting/spoken-code.ts';
import { ordered } from '#lib/workshop/ordered.ts';

/** Why a code was not taken in. */
export type IntakeProblem =
	| 'foreign'
	| 'version'
	| 'damaged'
	| 'other-meeting'
	| 'other-case'
	| 'empty'
	| 'sign'
	| 'mistake'
	| 'no-earlier'
	/** It may go on from more than one result that was said before. */
	| 'several';

/** What was last read. */
export type Read =
	/** A result: of someone new, in the place of an earlier one, or one that was in already. */
	| { readonly kind: 'taken'; readonly number: number; readonly as: 'new' | 'again' | 'known' }
	| { readonly kind: 'part'; readonly have: number; readonly of: number }
	/** A spoken code: of someone new, in the place of one that was named, or of one that it goes on from. */
	| { readonly kind: 'spoken'; readonly as: 'new' | 'again' | 'further' }
	/** What was read last was taken back. */
	| { readonly kind: 'undone' }
	| { readonly kind: 'problem'; readonly problem: IntakeProblem };

/** What the camera saw within so many looks is still in sight: of two codes it may see one and the other in turn. */
const inSight = 25;

/** Whose place a spoken code takes. */
interface Spoken {
	readonly as: 'new' | 'again' | 'further';
	readonly number: number;
	/** What it goes on from. */
	readonly earlier?: Ballot;
}

/** The taking in of results: codes that are scanned, one after another, and codes that are said and typed. */
export class Intake {
	readonly #desk: MeetingDesk;
	#rows: Rows = new Map();
	/** What was said last and the result that it was taken to go on from. */
	#further = $state.raw<{ readonly said: Ballot; readonly earlier: Ballot } | null>(null);
	/** How often the camera looked, and when it last saw each text. */
	#looks = 0;
	readonly #seen = new Map<string, number>();
	last = $state.raw<Read | null>(null);

	constructor(desk: MeetingDesk) {
		this.#desk = desk;
	}

	get #room(): Room {
		const { id, case: data } = this.#desk.meeting;
		return { meeting: id, data, graphs: this.#desk.graphs };
	}

	/** Takes in the texts that the camera sees now. It looks many times a second: what stays in sight is read once. */
	async sight(texts: readonly string[]): Promise<void> {
		this.#looks += 1;
		const news = texts.filter((text) => this.#looks - (this.#seen.get(text) ?? -inSight) >= inSight);
		for (const text of texts) this.#seen.set(text, this.#looks);
		for (const text of news) await this.scanned(text);
	}

	/** Takes in a scanned text and says what it was in `last`. */
	async scanned(text: string): Promise<void> {
		this.last = await this.#read(text);
	}

	async #read(text: string): Promise<Read> {
		const found = gathered(text, this.#rows);
		if (found.kind === 'refused') return { kind: 'problem', problem: found.why };
		this.#rows = found.rows;
		if (found.kind === 'part') return { kind: 'part', have: found.have, of: found.of };
		const ballot = await readResult(found.number, found.text, this.#room);
		if (typeof ballot === 'string') {
			// A mixed row may be the begin of a result that was made anew.
			if (ballot === 'damaged') this.#rows = found.anew;
			return { kind: 'problem', problem: ballot };
		}
		const before = this.#desk.meeting.ballots.find(({ number }) => number === ballot.number);
		const as = !before ? 'new' : ordered(before) === ordered(ballot) ? 'known' : 'again';
		if (as !== 'known') this.#desk.take(ballot);
		return { kind: 'taken', number: ballot.number, as };
	}

	/** The number of the result that `text` names: the number of a participant, or the code that was said before. */
	#earlier(text: string): number | undefined {
		const { data, graphs } = this.#room;
		const signs = typedSigns(text);
		return this.#desk.meeting.ballots.find(
			({ number, by, answers }) =>
				String(number) === signs || (by === 'spoken' && spokenCode(data, answers, graphs) === signs)
		)?.number;
	}

	/** Which result the spoken `answers` take the place of, as far as `before` or the results of before say so. */
	#placeOf(answers: AnswersByPath, before: string, isNew: boolean): Spoken | 'no-earlier' | 'several' {
		if (before.trim() !== '') {
			const number = this.#earlier(before);
			return number === undefined ? 'no-earlier' : { as: 'again', number };
		}
		const { pace, ballots } = this.#desk.meeting;
		const earlier = pace === 'together' && !isNew ? goesOnFrom(answers, ballots) : null;
		if (earlier === 'several') return 'several';
		return earlier ? { as: 'further', number: earlier.number, earlier } : { as: 'new', number: newNumber() };
	}

	/**
	 * Takes in what was typed: a spoken code, or the text of a scanned one. A spoken code says nothing of who says
	 * it; `before` names the result whose place it takes, empty where there is none. Question by question, one
	 * that goes on from a result takes its place, unless `isNew` says that it is someone else's. Returns what is
	 * wrong, or null.
	 */
	async typed(text: string, before = '', isNew = false): Promise<IntakeProblem | null> {
		if (/^\s*SW\d/i.test(text)) {
			const read = await this.#read(text.trim());
			this.last = read.kind === 'problem' ? null : read;
			return read.kind === 'problem' ? read.problem : null;
		}
		const heard = heardCode(text, this.#room.data, this.#desk.graphs);
		if (!heard.ok) return heard.why;
		const place = this.#placeOf(heard.answers, before, isNew);
		if (typeof place === 'string') return place;
		const said: Ballot = { number: place.number, answers: heard.answers, reasons: {}, by: 'spoken' };
		this.#desk.take(said);
		this.#further = place.earlier ? { said, earlier: place.earlier } : null;
		this.last = { kind: 'spoken', as: place.as };
		return null;
	}

	/** Whether what was taken in last stands in the place of a result that may be someone else's. */
	get canPart(): boolean {
		const said = this.#further?.said;
		return (
			said !== undefined && this.#desk.meeting.ballots.some((ballot) => ordered(ballot) === ordered(said))
		);
	}

	/** The code that was taken as going on from another was someone else's: that one comes back, and both count. */
	apart(): void {
		if (!this.#further || !this.canPart) return;
		const { said, earlier } = this.#further;
		this.#desk.replace(said.number, [earlier, { ...said, number: newNumber() }]);
		this.#further = null;
		this.last = { kind: 'spoken', as: 'new' };
	}

	/** Takes back what was counted last; what was said of a result that goes with it is no longer so. */
	undo(): void {
		if (this.#desk.undo() !== 'result') return;
		this.#further = null;
		this.last = { kind: 'undone' };
	}
}
