import {
	type CaseDocument,
	heading,
	paragraph,
	recipientName,
	row,
	writtenOr
} from '#lib/export/dossier/case-document.ts';
import { correctionsOf } from '#lib/export/dossier/corrections.ts';
import { correctedWords, entryWords } from '#lib/export/dossier/entry-words.ts';
import type { Block, Report, Row } from '#lib/export/report.ts';
import { lastConclusions } from '#lib/flow/dossier/conclusion.ts';
import { sharingLog, type SharingLine } from '#lib/flow/dossier/sharing.ts';
import type { Words } from '#lib/i18n/words.ts';

const receiver = ({ exchange }: SharingLine, words: Words): string =>
	exchange ? recipientName(exchange, words) : words.register('recipient.unknown');

/** What went to whom, when, on which ground, and whether it was told. */
function sharingRows(line: SharingLine, words: Words): readonly Row[] {
	const { entry, exchange } = line;
	const remarks = entry.remarks.trim();
	const by = entry.by.trim();
	return [
		row(words, 'sharingLog.row.who', receiver(line, words)),
		row(words, 'sharingLog.row.what', writtenOr(words, entry.what, 'none.information')),
		row(words, 'sharingLog.row.goal', writtenOr(words, exchange?.goal ?? '', 'none.goal')),
		row(words, 'sharingLog.row.ground', words.register(`ground.${entry.ground}`)),
		row(words, 'sharingLog.row.manner', words.note(`manner.${entry.manner}`)),
		row(words, 'sharingLog.row.told', words.register(`told.${entry.told}`)),
		...(remarks === '' ? [] : [row(words, 'typed.remarks', remarks)]),
		...(by === '' ? [] : [row(words, 'sharingLog.row.by', by)])
	];
}

/**
 * Why it was shared without consent: the whole weighing as it was concluded, in the words and the
 * language of then, one level down; or that there is none yet.
 */
function weighing({ entry }: SharingLine, { case: dossierCase, words }: CaseDocument): readonly Block[] {
	if (entry.ground === 'toestemming') return [];
	const conclusion = lastConclusions(dossierCase).get(entry.decision ?? '');
	if (!conclusion) return [paragraph(words, 'sharingLog.noWeighing')];
	return [
		heading(words, 'sharingLog.weighing', { day: words.day(conclusion.on) }, 2),
		...conclusion.report.blocks.map((block) =>
			block.kind === 'heading' ? ({ ...block, level: 2 } as const) : block
		)
	];
}

/** The sharings that were said better later or struck, each with what took its place. */
function corrected({ case: dossierCase, words }: CaseDocument): readonly Block[] {
	const corrections = correctionsOf(dossierCase.entries);
	const items = dossierCase.entries.flatMap((entry) => {
		const later = corrections.get(entry.id);
		if (entry.kind !== 'gedeeld' || !later) return [];
		const said = `${words.day(entry.on)}: ${entryWords(entry, dossierCase, words)}`;
		return [`${said}\n${correctedWords(later, dossierCase, words)}`];
	});
	return items.length === 0 ? [] : [heading(words, 'sharingLog.corrected'), { kind: 'list', items }];
}

/**
 * What was shared in a case: to whom, when, on which ground, told before or after. What rests on another
 * ground than consent shows its whole weighing, as it was concluded. Pure.
 */
export function sharingDocument(document: CaseDocument): Report {
	const { case: dossierCase, today, words } = document;
	const lines = sharingLog(dossierCase);
	return {
		title: words.register('sharingLog.title', { label: dossierCase.label }),
		blocks: [
			paragraph(words, 'sharingLog.purpose', { day: words.day(today) }),
			...(lines.length === 0 ? [paragraph(words, 'sharingLog.none')] : []),
			...lines.flatMap((line): readonly Block[] => [
				heading(words, 'sharingLog.heading', {
					day: words.day(line.entry.on),
					who: receiver(line, words)
				}),
				{ kind: 'rows', rows: sharingRows(line, words) },
				...weighing(line, document)
			]),
			...corrected(document)
		]
	};
}
