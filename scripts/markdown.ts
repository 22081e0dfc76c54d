/** `text` with everything that Markdown or HTML would read as markup made plain. */
export function plain(text: string): string {
	return text.replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&');
}

/** A link with a plain text. */
export function link(text: string, address: string): string {
	return `[${plain(text)}](${address})`;
}

/** `items` as a list with bullets. */
export function bullets(items: readonly string[]): string {
	return items.map((item) => `- ${item}`).join('\n');
}

/** A table; the cells hold Markdown, with their own bars made plain. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A flow chart in Mermaid, as it is drawn by many readers of Markdown. */
export function chart(code: string): string {
	return `\`\`\`mermaid\n${code}\n\`\`\``;
}

/** `blocks` with a blank line between them and one newline at the end; empty blocks fall out. */
export function document(blocks: readonly string[]): string {
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
