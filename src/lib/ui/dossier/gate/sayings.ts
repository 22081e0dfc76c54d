import { letters, type Letter } from '#lib/ui/dossier/gate/letters.ts';
import lines from '#lib/ui/dossier/gate/sayings.json';

/** A saying, rhyme or line that many know by heart, as it was met in a passphrase. */
export interface MetSaying {
	/** What stands before and behind it, as it was typed. */
	readonly beside: string;
	/** How many letters of it were changed, left out or put in. */
	readonly changes: number;
}

/**
 * In Dutch and English, compared by letters alone. No list holds them all: this one is there for those that come to
 * mind first when somebody is asked for a sentence, and the screen says that there are more.
 */
const known: readonly (readonly string[])[] = [...lines.nl, ...lines.en].map((line) =>
	letters(line).map(({ letter }) => letter)
);

/** So many letters more alike than unlike are a saying, where they are also half of it. */
const leastAlike = 12;
/** So many give it away whatever part of it they are. */
const surelyAlike = 16;

/** Looking along more takes long while it is typed; what stands behind it counts as beside. */
const mostCompared = 200;

interface Likeness {
	/** Letters alike, less those unlike. */
	readonly score: number;
	readonly start: number;
	readonly end: number;
	readonly changes: number;
}

/** The part of `text` that is most like a part of `line`: local alignment after Smith and Waterman. */
function likeness(text: readonly Letter[], line: readonly string[]): Likeness {
	const width = line.length + 1;
	let best: Likeness = { score: 0, start: 0, end: 0, changes: 0 };
	let above = { score: new Int16Array(width), start: new Int16Array(width), changes: new Int16Array(width) };
	let here = { score: new Int16Array(width), start: new Int16Array(width), changes: new Int16Array(width) };
	for (const [place, { letter }] of text.entries()) {
		here.score[0] = 0;
		for (let at = 1; at < width; at += 1) {
			const isSame = line[at - 1] === letter;
			const across = (above.score[at - 1] ?? 0) + (isSame ? 1 : -1);
			const down = (above.score[at] ?? 0) - 1;
			const along = (here.score[at - 1] ?? 0) - 1;
			const score = Math.max(0, across, down, along);
			here.score[at] = score;
			if (score === 0) continue;
			const isAcross = score === across;
			const from = isAcross || score === down ? above : here;
			const before = isAcross || score === along ? at - 1 : at;
			const isFirst = (from.score[before] ?? 0) === 0;
			const start = isFirst ? place : (from.start[before] ?? 0);
			const changes = (isFirst ? 0 : (from.changes[before] ?? 0)) + (isAcross && isSame ? 0 : 1);
			here.start[at] = start;
			here.changes[at] = changes;
			if (score > best.score) best = { score, start, end: place + 1, changes };
		}
		[above, here] = [here, above];
	}
	return best;
}

/** The saying in `passphrase` that most of it is like, also with a part changed or written in digits; else null. */
export function metSaying(passphrase: string): MetSaying | null {
	const text = letters(passphrase).slice(0, mostCompared);
	let best: Likeness | null = null;
	for (const line of known) {
		const found = likeness(text, line);
		const isMet = found.score >= surelyAlike || (found.score >= leastAlike && found.score >= line.length / 2);
		if (isMet && found.score > (best?.score ?? 0)) best = found;
	}
	if (!best) return null;
	const first = text[best.start]?.from ?? 0;
	const last = text[best.end - 1]?.to ?? passphrase.length;
	return { beside: `${passphrase.slice(0, first)} ${passphrase.slice(last)}`.trim(), changes: best.changes };
}
