/**
 * A cell that a spreadsheet may read as a formula gets an apostrophe before it, which spreadsheets take
 * as "this is text". Also behind white space and in the wide forms of the signs.
 */
const guarded = (text: string): string =>
	/^[\s\u200B\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) || /^[\t\r\n]/.test(text)
		? `'${text}`
		: text;

/**
 * `rows` as a CSV file that Dutch spreadsheets open at once: semicolons, every cell quoted, lines ended
 * by CRLF, and a byte order mark so that letters with accents stay what they are. No cell can act as a
 * formula.
 */
export function csv(rows: readonly (readonly string[])[]): string {
	const cell = (text: string): string => `"${guarded(text).replaceAll('"', '""')}"`;
	return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
}
