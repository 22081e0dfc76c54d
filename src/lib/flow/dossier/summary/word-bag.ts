import { folded } from '#lib/flow/fold.ts';

/** The words of `text`, folded: lower case, no marks on letters, cut at everything that is no letter or digit. */
export function wordsIn(text: string): readonly string[] {
	return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const space = 0x20;
const lastPlain = 0x7f;
/** What each character of ASCII is in a folded word; 0 where it ends one. */
const plain: Uint8Array = Uint8Array.from({ length: lastPlain + 1 }, (_each, code) => {
	const character = String.fromCharCode(code).toLowerCase();
	return /^[a-z0-9]$/.test(character) ? character.charCodeAt(0) : 0;
});

// FNV-1a: cheap for a letter at a time, and spread well enough over a small table.
const hashSeed = 0x811c9dc5;
const hashPrime = 0x01000193;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Folded words, each once. An overview of thousands of cases puts millions of words in: so a plain word is read letter by
 * letter where it will stay, and no string is made for it. One bag serves for one case after the other.
 */
export class WordBag {
	/** The words in UTF-8, a space after each. */
	#bytes = new Uint8Array(16_384);
	#length = 0;
	/** Where each word begins, and its hash. */
	#starts = new Int32Array(2048);
	#hashes = new Int32Array(2048);
	#count = 0;
	/** By hash: the number of the word, counted from one; 0: free. Twice as many as there can be words. */
	#slots = new Int32Array(4096);

	/** Puts the words of `text` in, folded as `wordsIn` does. */
	add(text: string): void {
		this.#makeRoom(text.length);
		let bytes = this.#bytes;
		let rest = text;
		let isLowered = false;
		let end = this.#length;
		let hash = hashSeed;
		for (let at = 0; at < rest.length; at += 1) {
			const code = rest.charCodeAt(at);
			const letter = code <= lastPlain ? (plain[code] ?? 0) : 0;
			if (letter !== 0) {
				bytes[end] = letter;
				end += 1;
				hash = Math.imul(hash ^ letter, hashPrime);
			} else if (code > lastPlain) {
				// Up to here there was one character for each; what is lower case by its neighbours is so in the whole text.
				if (!isLowered) rest = text.toLowerCase();
				isLowered = true;
				const from = at - (end - this.#length);
				at = endOfWord(rest, at);
				for (const word of wordsIn(rest.slice(from, at))) this.#addFolded(word);
				this.#makeRoom(rest.length - at);
				bytes = this.#bytes;
				end = this.#length;
				hash = hashSeed;
			} else if (end > this.#length) {
				end = this.#close(end, hash);
				hash = hashSeed;
			}
		}
		this.#close(end, hash);
	}

	/** The words, a space between them, in the order in which they first came; the bag is empty afterwards. */
	take(): string {
		const length = this.#length;
		const text = decoder.decode(this.#bytes.subarray(0, Math.max(0, length - 1)));
		// Nothing of a case stays behind.
		this.#bytes.fill(0, 0, length);
		this.#slots.fill(0);
		this.#length = 0;
		this.#count = 0;
		return text;
	}

	/** Puts in a word that is folded. */
	#addFolded(word: string): void {
		// No character takes more than three bytes for each of its units.
		this.#makeRoom(3 * word.length);
		const { written } = encoder.encodeInto(word, this.#bytes.subarray(this.#length));
		const end = this.#length + written;
		let hash = hashSeed;
		for (let at = this.#length; at < end; at += 1) hash = Math.imul(hash ^ (this.#bytes[at] ?? 0), hashPrime);
		this.#close(end, hash);
	}

	/** Keeps the word that was written up to `end`, unless it is there already; returns where the next one begins. */
	#close(end: number, hash: number): number {
		const start = this.#length;
		if (end === start) return start;
		const mask = this.#slots.length - 1;
		for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
			const number = this.#slots[slot] ?? 0;
			if (number === 0) {
				this.#keep(slot, end, hash);
				return this.#length;
			}
			if (this.#hashes[number - 1] === hash && this.#isAt(this.#starts[number - 1] ?? 0, start, end))
				return start;
		}
	}

	#keep(slot: number, end: number, hash: number): void {
		this.#starts[this.#count] = this.#length;
		this.#hashes[this.#count] = hash;
		this.#count += 1;
		this.#slots[slot] = this.#count;
		this.#bytes[end] = space;
		this.#length = end + 1;
		if (this.#count === this.#starts.length) this.#widen();
	}

	/** Whether the word at `kept` is the one from `start` to `end`. */
	#isAt(kept: number, start: number, end: number): boolean {
		const bytes = this.#bytes;
		for (let at = 0; at < end - start; at += 1) if (bytes[kept + at] !== bytes[start + at]) return false;
		return bytes[kept + end - start] === space;
	}

	/** Makes room for twice as many words. */
	#widen(): void {
		const wider = (before: Int32Array): Int32Array<ArrayBuffer> => {
			const next = new Int32Array(2 * before.length);
			next.set(before);
			return next;
		};
		this.#starts = wider(this.#starts);
		this.#hashes = wider(this.#hashes);
		this.#slots = new Int32Array(2 * this.#slots.length);
		const mask = this.#slots.length - 1;
		for (let number = 1; number <= this.#count; number += 1) {
			const hash = this.#hashes[number - 1] ?? 0;
			let slot = (hash ^ (hash >>> 15)) & mask;
			while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
			this.#slots[slot] = number;
		}
	}

	/** Makes room for `count` bytes more, and a space. */
	#makeRoom(count: number): void {
		const needed = this.#length + count + 1;
		if (needed <= this.#bytes.length) return;
		const next = new Uint8Array(2 * needed);
		next.set(this.#bytes.subarray(0, this.#length));
		this.#bytes = next;
	}
}

/** Where the word ends that `at` lies in, by ASCII alone: `wordsIn` cuts it further. */
function endOfWord(text: string, at: number): number {
	let end = at;
	while (end < text.length) {
		const code = text.charCodeAt(end);
		if (code <= lastPlain && plain[code] === 0) break;
		end += 1;
	}
	return end;
}
