import { compareSnapshots } from '#lib/export/versions/compare.ts';
import { type DifferenceKind, differenceKinds } from '#lib/export/versions/difference.ts';
import {
	type ChangedText,
	differencesInWords,
	type ReadableDifference
} from '#lib/export/versions/in-words.ts';
import { wordMarks } from '#lib/export/versions/marks.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import type { Words } from '#lib/i18n/words.ts';
import { bullets, document, plain, table } from './markdown.ts';

/** The text with what went struck through and what came in bold, on one line. */
function marked({ before, after }: ChangedText): string {
	const fence = { same: '', removed: '~~', added: '**' };
	return wordMarks(before, after)
		.map(({ change, text }, index, marks) => {
			// Marks of Markdown hold only when they touch a word: spaces stay outside them.
			const [, lead = '', core = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
			if (core === '') return text;
			const follows = change === 'added' && marks[index - 1]?.change === 'removed' && lead === '';
			return `${follows ? ' ' : lead}${fence[change]}${plain(core)}${fence[change]}${end}`;
		})
		.join('')
		.replaceAll(/\s*\n\s*/g, ' / ');
}

function listed(found: readonly ReadableDifference[]): string {
	return bullets(
		found.map(({ sentence, text }) => `${plain(sentence)}${text === null ? '' : `\\\n  ${marked(text)}`}`)
	);
}

/** The counts of a first version, path by path. */
function counts(after: readonly PathSnapshot[], words: Words): string {
	const distinct = (lists: readonly (readonly { readonly id: string }[])[]): number =>
		new Set(lists.flat().map(({ id }) => id)).size;
	const row = (name: string, paths: readonly PathSnapshot[]): readonly string[] => [
		plain(name),
		...[
			paths.flatMap(({ states }) => states).length,
			paths.flatMap(({ states }) => states.flatMap(({ answers }) => answers)).length,
			paths.flatMap(({ outcomes }) => outcomes).length,
			distinct(paths.map(({ duties }) => duties)),
			distinct(paths.map(({ provisions }) => provisions))
		].map(String)
	];
	return table(
		(['path', 'questions', 'routes', 'outcomes', 'duties', 'provisions'] as const).map((key) =>
			words.changes(`notes.${key}`)
		),
		[
			...after.map((snapshot) => row(snapshot.texts[words.language]['title'] ?? snapshot.path, [snapshot])),
			row(words.changes('notes.total'), after)
		]
	);
}

/** One path: what differs between its two versions, kind by kind. */
function changedPath(before: PathSnapshot, after: PathSnapshot, words: Words): readonly string[] {
	const found = differencesInWords(compareSnapshots(before, after), before, after, words);
	const of = (kind: DifferenceKind): readonly ReadableDifference[] =>
		found.filter((difference) => difference.kind === kind);
	return differenceKinds.flatMap((kind) =>
		of(kind).length === 0 ? [] : [`### ${words.changes(`kinds.${kind}`)}`, listed(of(kind))]
	);
}

function changes(
	before: readonly PathSnapshot[],
	after: readonly PathSnapshot[],
	words: Words
): readonly string[] {
	const title = ({ texts, path }: PathSnapshot): string => plain(texts[words.language]['title'] ?? path);
	const earlier = (path: string): PathSnapshot | undefined => before.find((one) => one.path === path);
	const same: PathSnapshot[] = [];
	const parts = after.flatMap((is) => {
		const was = earlier(is.path);
		if (!was) return [`## ${title(is)}`, words.changes('notes.newPath')];
		const found = changedPath(was, is, words);
		if (found.length > 0) {
			const from = words.changes('notes.from', { before: was.version, after: is.version });
			return [`## ${title(is)}`, from, ...found];
		}
		same.push(is);
		return [];
	});
	const gone = before.filter(({ path }) => !after.some((is) => is.path === path));
	return [
		...(parts.length === 0 && gone.length === 0 ? [words.changes('notes.none')] : parts),
		...gone.flatMap((was) => [`## ${title(was)}`, words.changes('notes.gonePath')]),
		...(same.length === 0 ? [] : [words.changes('notes.unchanged', { paths: words.and(same.map(title)) })])
	];
}

/**
 * The release notes of the rules as Markdown, from what differs between the versions that were out
 * `before` and those that are there `after`; without any before it says that these are the first, and
 * counts them. The words must hold `ui` and `changes`.
 */
export function notesPage(
	before: readonly PathSnapshot[],
	after: readonly PathSnapshot[],
	words: Words
): string {
	const version = newestOf(after);
	return document([
		`<!-- ${words.changes('notes.made')} -->`,
		`# ${words.changes('notes.title', { version })}`,
		...(before.length === 0
			? [words.changes('notes.first'), counts(after, words), words.changes('notes.distinct')]
			: changes(before, after, words))
	]);
}

/** The newest version among `snapshots`; the rules as a whole are named after it. */
export function newestOf(snapshots: readonly PathSnapshot[]): string {
	return snapshots.map(({ version }) => version).reduce((one, other) => (other > one ? other : one), '');
}
