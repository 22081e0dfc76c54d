import type { Block, Report, Row } from '#lib/export/report.ts';

const width = 90;

/** The lines of `text`, no longer than the page where its words allow; `indent` goes before all but the first. */
function wrap(text: string, first: string, indent: string): readonly string[] {
	const lines: string[] = [];
	let head = first;
	for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
		let current = '';
		for (const word of line.split(/[ \t]+/)) {
			const longer = current === '' ? word : `${current} ${word}`;
			if (current !== '' && head.length + longer.length > width) {
				lines.push(head + current);
				head = indent;
				current = word;
			} else {
				current = longer;
			}
		}
		lines.push((head + current).trimEnd());
		head = indent;
	}
	return lines;
}

const underlined = (text: string, mark: string): readonly string[] => [
	text,
	mark.repeat(Math.min(text.length, width))
];

// A label that is a question needs no colon.
const row = ({ label, value }: Row, indent: string): readonly string[] =>
	wrap(`${label}${label.endsWith('?') ? '' : ':'} ${value}`, indent, `${indent}  `);

function blockLines(block: Block): readonly string[] {
	switch (block.kind) {
		case 'heading':
			return block.level === 1 ? underlined(block.text, '-') : [block.text];
		case 'paragraph':
			return wrap(block.text, '', '');
		case 'list':
			return block.items.flatMap((item) => wrap(item, '- ', '  '));
		case 'rows':
			return block.rows.flatMap((line) => row(line, ''));
		case 'step':
			return [
				...wrap(block.question, '', ''),
				...wrap(block.answer, '  > ', '    '),
				...(block.why ? row(block.why, '    ') : []),
				...(block.reason ? row(block.reason, '    ') : [])
			];
	}
}

/**
 * `report` as readable plain text for a pupil system or the clipboard: wrapped, headings underlined,
 * one empty line between blocks, lines ended by LF.
 */
export function plainText({ title, blocks }: Report): string {
	const parts = [underlined(title, '='), ...blocks.map(blockLines)];
	return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
