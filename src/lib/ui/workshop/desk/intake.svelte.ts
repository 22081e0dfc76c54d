import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { MeetingDesk } from '#lib/ui/workshop/desk/meeting-desk.svelte.ts';
import { newNumber } from '#lib/ui/workshop/room/new-number.ts';
import { type Arrival, arrivesAgain, arrivesNumbered, arrivesSaid } from '#lib/workshop/meeting/arrival.ts';
import { type Ballot, isNumber } from '#lib/workshop/meeting/ballot.ts';
import { readResult, type Room } from '#lib/workshop/meeting/result-code.ts';
import { gathered, type Rows } from '#lib/workshop/meeting/result-row.ts';
import { typedSigns } from '#lib/workshop/meeting/crockford.ts';
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

/** How a result came in. */
type As = Arrival['as'];

/** What was last read. */
export type Read =
	| { readonly kind: 'taken'; readonly number: number; readonly as: As }
	| { readonly kind: 'part'; readonly have: number; readonly of: number }
	/** A spoken code, of which the number may not be known. */
	| { readonly kind: 'spoken'; readonly as: As }
	/** What was read last was taken back, set apart from an earlier one, or counted as one with it. */
	| { readonly kind: 'undone' | 'parted' | 'united' }
	| { readonly kind: 'problem'; readonly problem: IntakeProblem };

/** What the camera saw within so many looks is still in sight: of two codes it may see one and the other in turn. */
const inSight = 25;

/** The taking in of results: codes that are scanned, one after another, and codes that are said and typed. */
export class Intake {
	readonly #desk: MeetingDesk;
	#rows: Rows = new Map();
	/** How the last result came in, where another may be of the same person or, after all, of someone else. */
	#arrived = $state.raw<Extract<Arrival, { as: 'new' | 'further' }> | null>(null);
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
		const { ballots, pace } = this.#desk.meeting;
		return {
			kind: 'taken',
			number: ballot.number,
			as: this.#take(arrivesNumbered(ballot, ballots, pace, newNumber()))
		};
	}

	#take(arrival: Arrival): As {
		const { as, ballot } = arrival;
		// Who shows a code once more may still have been taken for someone else.
		if (as === 'new' || as === 'further') this.#arrived = arrival;
		else if (as !== 'known' || this.#arrived?.ballot.number !== ballot.number) this.#arrived = null;
		if (as === 'new') this.#desk.take(ballot);
		else if (as !== 'known') this.#desk.replace(arrival.earlier.number, [ballot]);
		return as;
	}

	/** The result that `signs` name: by the number of its participant, or by what it says. */
	#named(signs: string): Ballot | undefined {
		const { data, graphs } = this.#room;
		const { ballots } = this.#desk.meeting;
		const says = ballots.filter(({ answers }) => spokenCode(data, answers, graphs) === signs);
		return (
			ballots.find(({ number }) => String(number) === signs) ??
			says.find(({ by }) => by === 'spoken') ??
			says[0]
		);
	}

	/** How the spoken `answers` come in, as far as `named` or the results of before say so. */
	#said(answers: AnswersByPath, named: string, isNew: boolean): Arrival | 'no-earlier' | 'several' {
		const { ballots, pace } = this.#desk.meeting;
		const ballot: Ballot = { number: newNumber(), answers, reasons: {}, by: 'spoken' };
		const signs = typedSigns(named);
		if (signs === '') return arrivesSaid(ballot, ballots, pace, isNew);
		const earlier = this.#named(signs);
		if (earlier) return arrivesAgain(ballot, earlier);
		if (!isNumber(signs)) return 'no-earlier';
		return arrivesNumbered({ ...ballot, number: Number(signs) }, ballots, pace, ballot.number);
	}

	/**
	 * Takes in what was typed: a spoken code, or the text of a scanned one. A spoken code says nothing of who says
	 * it; `named` does, by the number on the phone or the code that was said before, and is empty where neither is
	 * known. Question by question, one that goes on from a result then takes its place, unless `isNew` says that
	 * it is someone else's. Returns what is wrong, or null.
	 */
	async typed(text: string, named = '', isNew = false): Promise<IntakeProblem | null> {
		if (/^\s*SW\d/i.test(text)) {
			const read = await this.#read(text.trim());
			if (read.kind === 'problem') return this.#refused(read.problem);
			this.last = read;
			return null;
		}
		const heard = heardCode(text, this.#room.data, this.#desk.graphs);
		if (!heard.ok) return this.#refused(heard.why);
		const arrival = this.#said(heard.answers, named, isNew);
		if (typeof arrival === 'string') return this.#refused(arrival);
		this.last = { kind: 'spoken', as: this.#take(arrival) };
		return null;
	}

	/** Says no longer of an earlier code that it is in, as that would seem to be said of this one; with an offer it stays. */
	#refused(problem: IntakeProblem): IntakeProblem {
		if (this.offer === null) this.last = null;
		return problem;
	}

	/** What can be said of the last result: that it is someone else's after all, or that another is of the same person. */
	get offer(): 'apart' | 'unite' | null {
		const arrived = this.#arrived;
		const { ballots } = this.#desk.meeting;
		const stands = (one: Ballot): boolean => ballots.some((ballot) => ordered(ballot) === ordered(one));
		if (!arrived || !stands(arrived.ballot)) return null;
		if (arrived.as === 'further') return 'apart';
		return arrived.alike && stands(arrived.alike) ? 'unite' : null;
	}

	/** How the last result came in: what says the same came in the other way. */
	get by(): Ballot['by'] {
		return this.#arrived?.ballot.by ?? 'code';
	}

	/** Does what is offered: both results count from then on, or only the scanned one, which has the reasons. */
	settle(): void {
		const [arrived, offer] = [this.#arrived, this.offer];
		if (!arrived || !offer) return;
		this.#arrived = null;
		this.last = { kind: offer === 'apart' ? 'parted' : 'united' };
		if (arrived.as === 'further') this.#desk.replace(arrived.ballot.number, arrived.apart);
		else
			for (const one of [arrived.ballot, arrived.alike])
				if (one?.by === 'spoken') this.#desk.remove(one.number);
	}

	/** Takes back what was counted last; what was said of a result that goes with it is no longer so. */
	undo(): void {
		if (this.#desk.undo() !== 'result') return;
		this.#arrived = null;
		this.last = { kind: 'undone' };
	}
}
