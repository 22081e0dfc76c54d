// Widths in hundredths of the letter size, rounded up, of the widest face in our list of system faces.
// Whoever's device brings another one sees the same words with some more air around them.
const widths: Readonly<Record<number, string>> = {
	28: "'ijlïí",
	32: ' ,.IJ’‘·',
	36: '/:;\\f|',
	40: '()-[]t',
	44: '!r',
	48: '"',
	52: '*_`“”–',
	56: '?Lcsz',
	60: 'Fkvxy',
	64: '$0123456789EPSTYabdeghnopqu{}éëèöüáó€',
	68: 'K',
	72: 'ABCRVXZ',
	76: 'HNU',
	80: '&DGOQ',
	84: '#+<=>^w~✓→◻',
	88: 'M',
	96: '%'
};

const widest = 100;
const widthOf = new Map(
	Object.entries(widths).flatMap(([width, signs]) =>
		Array.from(signs).map((sign) => [sign, Number(width)] as const)
	)
);

/** At most how wide `text` is on a screen, in letters of `size`. */
export function textWidth(text: string, size: number): number {
	return (Array.from(text).reduce((sum, sign) => sum + (widthOf.get(sign) ?? widest), 0) * size) / 100;
}

/** `text` in lines of at most `width`; a single word that is wider has a line of its own. */
export function wrap(text: string, width: number, size: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/** `text` in at most `most` lines of `width`; what does not fit is left out, which the last line shows. */
export function wrapShort(text: string, width: number, size: number, most: number): readonly string[] {
	const lines = wrap(text, width, size);
	if (lines.length <= most) return lines;
	const words = (lines[most - 1] ?? '').split(' ');
	while (words.length > 1 && textWidth(`${words.join(' ')}…`, size) > width) words.pop();
	return [...lines.slice(0, most - 1), `${words.join(' ').replace(/[,:;.(]+$/, '')}…`];
}

/** `text` in at most `most` lines, in the narrowest of `choices` in which it fits, else in the last of them. */
export function wrapWithin(
	text: string,
	size: number,
	most: number,
	choices: readonly number[]
): readonly string[] {
	const fitting = choices.find((width) => wrap(text, width, size).length <= most);
	return wrap(text, fitting ?? choices.at(-1) ?? 0, size);
}
