import type { RemovalLine } from '#lib/flow/dossier/case.ts';
import { paragraph } from '#lib/export/dossier/case-document.ts';
import type { Report } from '#lib/export/report.ts';
import type { Words } from '#lib/i18n/words.ts';

/** What stays of a removed case, as a sentence: the day, why, and which function did it. It has nothing of the case to tell. */
export function removalText({ on, reason, by }: RemovalLine, words: Words): string {
	const said = words.register(`removal.${reason}`, { day: words.day(on) });
	return by.trim() === '' ? said : `${said} ${words.register('removal.by', { by: by.trim() })}`;
}

/** All removals, the latest first, as a document to show that cases are not kept too long. */
export function removalDocument(lines: readonly RemovalLine[], words: Words): Report {
	const sorted = [...lines].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
	return {
		title: words.register('removal.title'),
		blocks: [
			paragraph(words, 'removal.purpose'),
			sorted.length === 0
				? paragraph(words, 'removal.none')
				: { kind: 'list', items: sorted.map((line) => removalText(line, words)) }
		]
	};
}
