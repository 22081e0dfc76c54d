import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An interpretation record, as far as the reading view names it. */
export interface Duiding {
	readonly id: string;
	readonly title: string;
	readonly status: string;
	readonly file: string;
	/** The provisions that it reads. */
	readonly cites: readonly string[];
	/** The states and outcomes that rest on it, each as `path/state`. */
	readonly states: readonly string[];
	readonly outcomes: readonly string[];
}

const unquoted = (text: string): string => text.trim().replace(/^(['"])(.*)\1$/, '$2');

/** The value of `key` in the front matter `head`, a list over several lines included; throws when there is none. */
function entry(head: string, key: string, file: string): string {
	const found = new RegExp(`^${key}:((?:.*)(?:\\n\\s+.*)*)`, 'm').exec(head)?.[1];
	if (found === undefined) throw new Error(`The front matter of ${file} has no "${key}"`);
	return found;
}

const listed = (value: string): readonly string[] =>
	[...value.matchAll(/(['"])(.+?)\1/g)].map(([, , item]) => item ?? '');

/** Reads the record `text` of `file`; throws when its front matter is missing or incomplete. */
export function readDuiding(file: string, text: string): Duiding {
	const head = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1];
	if (head === undefined) throw new Error(`${file} has no front matter`);
	return {
		id: unquoted(entry(head, 'id', file)),
		title: unquoted(entry(head, 'title', file)),
		status: unquoted(entry(head, 'status', file)),
		file,
		cites: listed(entry(head, 'cites', file)),
		states: listed(entry(head, 'states', file)),
		outcomes: listed(entry(head, 'outcomes', file))
	};
}

/** The interpretation records in `folder`, in the order of their numbers. */
export function readDuidingen(folder: string): readonly Duiding[] {
	return readdirSync(folder)
		.filter((file) => /^D-\d{4}.*\.md$/.test(file))
		.sort()
		.map((file) => readDuiding(file, readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')));
}
