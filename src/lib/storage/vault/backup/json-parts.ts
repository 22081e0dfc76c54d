const code = (character: string): number => character.charCodeAt(0);
const quote = code('"');
const backslash = code('\\');
const comma = code(',');
const colon = code(':');
const openObject = code('{');
const openArray = code('[');
const closeObject = code('}');
const closeArray = code(']');

/** One row of a table: an element of the array at `<group>.<name>` of the document. */
export interface JsonPart {
	readonly group: string;
	readonly name: string;
	/** The text of the element, as it stands in the document. It may be no JSON. */
	readonly text: string;
}

/**
 * Reads a JSON document piece by piece, and hands out the rows of its tables one by one. A document of
 * 50 MB is so read in the memory of one row. It makes no demands on how the document is laid out: who
 * opened a backup and closed it again with another program can still restore it.
 */
export class JsonParts {
	/** The document in which each row is a zero: small, and JSON exactly where the document is, rows apart. */
	#frame = '';
	#row = '';
	/** The containers that are open, by their first character. Only the first three are looked at. */
	readonly #open: number[] = [];
	readonly #keys: string[] = ['', ''];
	#text = '';
	#inText = false;
	#isEscaped = false;
	readonly #onpart: (part: JsonPart) => void;

	constructor(onpart: (part: JsonPart) => void) {
		this.#onpart = onpart;
	}

	/** How many characters are held: those of the frame and of the row that is being read. */
	get held(): number {
		return this.#frame.length + this.#row.length;
	}

	/** Whether the place that is read lies in a table: an array in an object in the document's object. */
	get #isInTable(): boolean {
		const [first, second, third] = this.#open;
		return first === openObject && second === openObject && third === openArray;
	}

	/** Reads the next piece of the document. */
	push(piece: string): void {
		let from = 0;
		for (let at = 0; at < piece.length; at += 1) {
			const character = piece.charCodeAt(at);
			if (this.#inText) {
				this.#inside(character, piece, at);
			} else if (character === quote) {
				this.#inText = true;
				this.#text = '"';
			} else if (isStructure(character)) {
				from = this.#structure(character, piece, from, at);
			}
		}
		this.#keep(piece.slice(from));
	}

	/** The frame of the whole document: every row of a table is a zero. Throws a SyntaxError where it is no JSON. */
	end(): unknown {
		return JSON.parse(this.#frame);
	}

	#inside(character: number, piece: string, at: number): void {
		// Only keys of the first two levels are needed as text.
		if (this.#open.length <= 2) this.#text += piece[at] ?? '';
		if (this.#isEscaped) this.#isEscaped = false;
		else if (character === backslash) this.#isEscaped = true;
		else if (character === quote) this.#inText = false;
	}

	/** Handles a bracket, comma or colon; returns from where the text is still to be kept. */
	#structure(character: number, piece: string, from: number, at: number): number {
		const depth = this.#open.length;
		if (character === openObject || character === openArray) {
			this.#open.push(character);
			if (this.#open.length !== 3 || !this.#isInTable) return from;
			// The bracket itself belongs to the frame.
			this.#frame += piece.slice(from, at + 1);
			return at + 1;
		}
		if (character === colon) {
			if (depth === 1 || depth === 2) this.#keys[depth - 1] = this.#text;
			return from;
		}
		const isEndOfRow = depth === 3 && this.#isInTable && character !== closeObject;
		if (isEndOfRow) {
			this.#row += piece.slice(from, at);
			this.#hand();
		}
		if (character !== comma) this.#open.pop();
		return isEndOfRow ? this.#kept(piece, at) : from;
	}

	#kept(piece: string, at: number): number {
		this.#frame += piece[at] ?? '';
		return at + 1;
	}

	#keep(rest: string): void {
		if (this.#isInTable) this.#row += rest;
		else this.#frame += rest;
	}

	#hand(): void {
		const text = this.#row;
		this.#row = '';
		// An empty place is kept as one, so that the frame of `[,]` is no JSON either.
		if (/^[ \t\n\r]*$/.test(text)) return;
		this.#frame += '0';
		this.#onpart({ group: nameOf(this.#keys[0]), name: nameOf(this.#keys[1]), text });
	}
}

function isStructure(character: number): boolean {
	return (
		character === comma ||
		character === colon ||
		character === openObject ||
		character === closeObject ||
		character === openArray ||
		character === closeArray
	);
}

function nameOf(quoted = ''): string {
	try {
		return String(JSON.parse(quoted));
	} catch {
		// The frame is no JSON either, which is said when the document ends.
		return '';
	}
}
