import type { MeetingDesk } from '#lib/ui/workshop/desk/meeting-desk.svelte.ts';
import { newNumber } from '#lib/ui/workshop/room/new-number.ts';
import { readResult, type Room } from '#lib/workshop/meeting/result-code.ts';
import { gathered, type Rows } from '#lib/workshop/meeting/result-row.ts';
import { typedSigns } from '#lib/workshop/meeting/crockford.ts';
import { heardCode, spokenCode } from '#lib/workshop/meeting/spoken-code.ts';

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
	| 'no-earlier';

/** What was last read. */
export type Read =
	| { readonly kind: 'taken'; readonly number: number; readonly isNew: boolean }
	| { readonly kind: 'part'; readonly have: number; readonly of: number }
	| { readonly kind: 'spoken'; readonly isNew: boolean }
	| { readonly kind: 'problem'; readonly problem: IntakeProblem };

/** The taking in of results: codes that are scanned, one after another, and codes that are said and typed. */
export class Intake {
	readonly #desk: MeetingDesk;
	#rows: Rows = new Map();
	/** The text that was scanned last: a camera sees the same code many times a second. */
	#lastText: string | null = null;
	last = $state.raw<Read | null>(null);

	constructor(desk: MeetingDesk) {
		this.#desk = desk;
	}

	get #room(): Room {
		const { id, case: data } = this.#desk.meeting;
		return { meeting: id, data, graphs: this.#desk.graphs };
	}

	/** Takes in a scanned text; the same text again does nothing. Returns what it was, or null for that. */
	async scanned(text: string): Promise<Read | null> {
		if (text === this.#lastText) return null;
		this.#lastText = text;
		this.last = await this.#read(text);
		return this.last;
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
		const isNew = !this.#desk.meeting.ballots.some(({ number }) => number === ballot.number);
		this.#desk.take(ballot);
		return { kind: 'taken', number: ballot.number, isNew };
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

	/**
	 * Takes in what was typed: a spoken code, or the text of a scanned one. A spoken code says nothing of who says
	 * it; `before` names the result whose place it takes, empty where there is none. Returns what is wrong, or null.
	 */
	async typed(text: string, before = ''): Promise<IntakeProblem | null> {
		if (/^\s*SW\d/i.test(text)) {
			const read = await this.#read(text.trim());
			this.last = read.kind === 'problem' ? null : read;
			return read.kind === 'problem' ? read.problem : null;
		}
		const heard = heardCode(text, this.#room.data, this.#desk.graphs);
		if (!heard.ok) return heard.why;
		const isNew = before.trim() === '';
		const number = isNew ? newNumber() : this.#earlier(before);
		if (number === undefined) return 'no-earlier';
		this.#desk.take({ number, answers: heard.answers, reasons: {}, by: 'spoken' });
		this.last = { kind: 'spoken', isNew };
		return null;
	}
}
