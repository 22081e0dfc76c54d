import {
	type AccessPart,
	blockPart,
	markOf,
	type MarkKind,
	rowPart
} from '#lib/export/dossier/access/marks.ts';
import { isOwnText, type ShownOutcome } from '#lib/export/dossier/access/own-texts.ts';
import { hintsIn, typedHints } from '#lib/export/dossier/access/third-persons.ts';
import type { Block, Report, StepBlock } from '#lib/export/report.ts';
import type { Words } from '#lib/i18n/words.ts';

/** The sections of a note in which everything is ours: nobody typed in them. */
const ownSections = [
	'section.summary',
	'section.facts',
	'section.review',
	'section.sources',
	'section.versions'
] as const;

/** A step says something of another where a reason was written, or where a rule names who said what. */
function stepHints({ reason, why }: StepBlock): readonly MarkKind[] {
	return [...(reason ? typedHints(reason.value) : []), ...(why ? hintsIn(why.value) : [])];
}

function blockParts(block: Block, at: string, isOurs: (text: string) => boolean): readonly AccessPart[] {
	const marks = (text: string): readonly MarkKind[] => (isOurs(text) ? [] : typedHints(text));
	switch (block.kind) {
		case 'heading':
			return [blockPart({ ...block, level: 2 })];
		case 'paragraph':
			return [blockPart(block, markOf(at, block.text, marks(block.text)))];
		case 'list': {
			const text = block.items.join('\n');
			return [blockPart(block, markOf(at, text, marks(text)))];
		}
		case 'rows':
			return block.rows.map((row, index) => {
				const text = `${row.label}: ${row.value}`;
				const kinds = isOurs(row.value) ? [] : typedHints(text);
				return rowPart(row, markOf(`${at}/${String(index)}`, text, kinds));
			});
		case 'step': {
			const text = [block.question, block.answer, block.why?.value, block.reason?.value]
				.filter((part) => part !== undefined)
				.join('\n');
			return [blockPart(block, markOf(at, text, stepHints(block)))];
		}
	}
}

/**
 * A document that was made earlier, as pieces of the access document. Once made, ours and theirs cannot
 * be told apart for certain: outside the sections that nobody types in, every paragraph and row asks for
 * a look unless it is one of our sentences of today.
 */
export function reportParts(
	{ blocks }: Report,
	id: string,
	outcomes: readonly ShownOutcome[],
	words: Words
): readonly AccessPart[] {
	const own = new Set(ownSections.map((key) => words.note(key)));
	const isOwn = isOwnText(outcomes, words);
	let isOwnSection = false;
	return blocks.flatMap((block, index) => {
		if (block.kind === 'heading' && block.level === 1) isOwnSection = own.has(block.text);
		return blockParts(block, `${id}/${String(index)}`, isOwnSection ? () => true : isOwn);
	});
}
