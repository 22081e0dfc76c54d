import {
	type AccessChoice,
	type AccessMark,
	type AccessPart,
	marksOf
} from '#lib/export/dossier/access/marks.ts';
import type { Block, Report, Row } from '#lib/export/report.ts';
import type { Words } from '#lib/i18n/words.ts';

/** What was decided per mark. */
export type AccessChoices = ReadonlyMap<string, AccessChoice>;

/** The marks that nobody decided on yet: the document must not leave before there are none. */
export function openMarks(parts: readonly AccessPart[], choices: AccessChoices): readonly AccessMark[] {
	return marksOf(parts).filter(({ id }) => !choices.has(id));
}

/** What is left out and why, by the number of times: for the entry that says that access was given. */
export function leftOutWords(parts: readonly AccessPart[], choices: AccessChoices, words: Words): string {
	const reasons = marksOf(parts).flatMap(({ id }) => {
		const choice = choices.get(id);
		return choice === undefined || choice === 'tonen' ? [] : [choice];
	});
	return (['privacy-van-een-ander', 'belang-van-jeugdige'] as const)
		.map((reason) => [reason, reasons.filter((each) => each === reason).length] as const)
		.filter(([, count]) => count > 0)
		.map(([reason, count]) => words.register(`access.count.${reason}`, { count }))
		.join(' ');
}

interface Looked {
	readonly shown: boolean;
	/** What stands in its place, or before it while nobody looked; null where it is simply shown. */
	readonly says: string | null;
}

function looked(mark: AccessMark | null, choices: AccessChoices, words: Words): Looked {
	if (!mark) return { shown: true, says: null };
	const choice = choices.get(mark.id);
	if (choice === 'tonen') return { shown: true, says: null };
	if (choice !== undefined) return { shown: false, says: words.register(`access.leftOut.${choice}`) };
	const kinds = mark.kinds.map((kind) => words.register(`access.mark.${kind}`));
	return { shown: true, says: words.register('access.check', { kinds: words.or(kinds) }) };
}

/** The label of a row may tell what was left out, so that it goes as well; a question of ours stays. */
function blocksOf(block: Block, { shown, says }: Looked): readonly Block[] {
	if (says === null) return [block];
	if (shown) return [{ kind: 'paragraph', text: says }, block];
	if (block.kind === 'step') return [{ ...block, answer: says, reason: null, why: null }];
	return [{ kind: 'paragraph', text: says }];
}

function rowOf(row: Row, { shown, says }: Looked, words: Words): Row {
	if (says === null) return row;
	return shown
		? { label: row.label, value: `${says}\n${row.value}` }
		: { label: words.register('access.leftOut.label'), value: says };
}

/**
 * The access document by what was decided: what may not be seen is said to be left out, with the kind of
 * reason and nothing that betrays what or of whom; what nobody looked at yet says so. Pure.
 */
export function accessReport(parts: readonly AccessPart[], choices: AccessChoices, words: Words): Report {
	const blocks: Block[] = [];
	let rows: Row[] = [];
	const closeRows = (): void => {
		if (rows.length > 0) blocks.push({ kind: 'rows', rows });
		rows = [];
	};
	for (const part of parts) {
		const found = looked(part.mark, choices, words);
		if (part.kind === 'row') {
			rows.push(rowOf(part.row, found, words));
		} else {
			closeRows();
			blocks.push(...blocksOf(part.block, found));
		}
	}
	closeRows();
	return { title: words.register('access.title'), blocks };
}
