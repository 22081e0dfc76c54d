import { type CaseDocument, heading, paragraph } from '#lib/export/dossier/case-document.ts';
import { correctedWords, entryWords } from '#lib/export/dossier/entry-words.ts';
import type { Report, Row } from '#lib/export/report.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Entry } from '#lib/flow/dossier/entry.ts';
import { contestedIn } from '#lib/flow/dossier/merge/contested.ts';
import type { Words } from '#lib/i18n/words.ts';

/** One entry of the history with everything that is said beside it. */
export interface HistoryLine {
	readonly entry: Entry;
	readonly said: string;
	/** What this entry says better or strikes, in words; null where it stands by itself. */
	readonly corrects: string | null;
	/** What later took its place, in words; null where it counts. */
	readonly corrected: string | null;
	/** That another correction of the same entry stands beside this one, made on another device; null where none does. */
	readonly contested: string | null;
}

/** Per id of a corrected or struck entry, the later entries that did so: more than one where two devices did. */
function followers(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
	const found = new Map<string, Entry[]>();
	for (const entry of entries) {
		if (entry.corrects === undefined) continue;
		const before = found.get(entry.corrects);
		if (before) before.push(entry);
		else found.set(entry.corrects, [entry]);
	}
	return found;
}

/** Every entry of `dossierCase` in the order in which it was written down, with corrections beside what they correct. */
export function history(dossierCase: DossierCase, words: Words): readonly HistoryLine[] {
	const { entries } = dossierCase;
	const later = followers(entries);
	const said = (entry: Entry): string => entryWords(entry, dossierCase, words);
	const contests = contestedIn(entries);
	/** What the other corrections of the line say that count beside `entry`, or that it was struck there. */
	const contest = ({ id }: Entry): readonly string[] => {
		const { rivals, isStruck } = contests.get(id) ?? { rivals: [], isStruck: false };
		return [
			...rivals.map((rival) => words.register('history.contested', { said: said(rival) })),
			...(isStruck ? [words.register('history.contestedStruck')] : [])
		];
	};
	return entries.map((entry) => {
		const before = entries.find(({ id }) => id === entry.corrects);
		const after = later.get(entry.id) ?? [];
		const rivals = contest(entry);
		return {
			entry,
			said: said(entry),
			corrects:
				before && entry.kind !== 'doorhaling'
					? words.register('history.corrects', { day: words.day(before.on), said: said(before) })
					: null,
			corrected:
				after.length > 0 ? after.map((each) => correctedWords(each, dossierCase, words)).join('\n') : null,
			contested: rivals.length > 0 ? rivals.join('\n') : null
		};
	});
}

function lineRow({ entry, said, corrects, corrected, contested }: HistoryLine, words: Words): Row {
	const by = entry.by.trim();
	return {
		label: words.day(entry.on),
		value: [
			said,
			...(corrects === null ? [] : [corrects]),
			...(corrected === null ? [] : [corrected]),
			...(contested === null ? [] : [contested]),
			...(by === '' ? [] : [words.register('history.by', { by })])
		].join('\n')
	};
}

/** The whole history of the case as a document: nothing is left out, what was corrected stands beside its correction. */
export function historyDocument(document: CaseDocument): Report {
	const { case: dossierCase, today, words } = document;
	const lines = history(dossierCase, words);
	return {
		title: words.register('history.title', { label: dossierCase.label }),
		blocks: [
			paragraph(words, 'history.purpose', { day: words.day(today) }),
			heading(words, 'history.lines'),
			lines.length === 0
				? paragraph(words, 'history.none')
				: { kind: 'rows', rows: lines.map((line) => lineRow(line, words)) }
		]
	};
}
