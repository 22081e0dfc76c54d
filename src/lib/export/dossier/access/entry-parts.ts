import {
	type AccessMark,
	type AccessPart,
	type MarkKind,
	markOf,
	rowPart
} from '#lib/export/dossier/access/marks.ts';
import { otherAsker, otherThan } from '#lib/export/dossier/access/readers.ts';
import { hintsIn, typedHints } from '#lib/export/dossier/access/third-persons.ts';
import type { CaseDocument } from '#lib/export/dossier/case-document.ts';
import { correctionsOf, entryState } from '#lib/export/dossier/corrections.ts';
import { recipientOf } from '#lib/export/dossier/entry-sentences.ts';
import { saidOf } from '#lib/export/dossier/entry-words.ts';
import type { Exchange } from '#lib/flow/dossier/case.ts';
import type { Entry } from '#lib/flow/dossier/entry.ts';
import { youthAt } from '#lib/flow/dossier/youth.ts';
import type { Authority, Person } from '#lib/rules/facts.ts';

/** Whom the passages are for, and what is known of the family. */
interface Reading {
	readonly reader: Person;
	readonly gezag: Authority | undefined;
}

/** Who did or said what the entry tells, where that is someone other than the reader. */
function subject(entry: Entry, { reader, gezag }: Reading): readonly MarkKind[] {
	if (entry.kind === 'toestemming') return otherThan(reader, entry.persoon);
	if (entry.kind === 'inzage') return otherAsker(reader, entry.to, gezag);
	const isAsked = entry.kind === 'zienswijze' || entry.kind === 'correctieverzoek';
	return isAsked ? otherAsker(reader, entry.from, gezag) : [];
}

/** The mark of the recipient of an exchange, wherever it is named: one decision counts for all of them. */
export function recipientMark({ id }: Pick<Exchange, 'id'>, who: string): AccessMark | null {
	return markOf(`exchange/${id}/who`, who, hintsIn(who));
}

/** The mark of the sentence about an entry: by who did it, else by the recipient or the index that was typed. */
function sentenceMark(
	entry: Entry,
	sentence: string,
	document: CaseDocument,
	reading: Reading
): AccessMark | null {
	const { case: dossierCase, words } = document;
	// A request's answer speaks of the request: of whoever asked.
	const about =
		entry.kind === 'correctieantwoord' ? dossierCase.entries.find(({ id }) => id === entry.request) : entry;
	const kinds = about ? subject(about, reading) : [];
	if (kinds.length > 0) return markOf(`${entry.id}/said`, sentence, kinds);
	if (entry.kind === 'toestemming' || entry.kind === 'gedeeld') {
		return recipientMark({ id: entry.exchange }, recipientOf(entry.exchange, dossierCase, words));
	}
	if (entry.kind === 'wijziging' && entry.field === 'link') {
		const isSibling = entry.before === 'broer-of-zus' || entry.after === 'broer-of-zus';
		return markOf(`${entry.id}/said`, sentence, [isSibling ? 'broer-of-zus' : 'familie-of-bekende']);
	}
	if (entry.kind === 'wijziging' && entry.about !== undefined) {
		return recipientMark({ id: entry.about }, recipientOf(entry.about, dossierCase, words));
	}
	return entry.kind === 'signaal' ? markOf(`${entry.id}/said`, sentence, hintsIn(entry.where)) : null;
}

/** The typed words of who reads need no look: they wrote or said them. */
const isOwnWord = (entry: Entry, reading: Reading): boolean =>
	(entry.kind === 'zienswijze' || entry.kind === 'correctieverzoek') && subject(entry, reading).length === 0;

/** `entry` for `reader`: the day with what happened, and each thing that was typed, with a mark where someone else may be in it. */
export function entryParts(entry: Entry, document: CaseDocument, reader: Person): readonly AccessPart[] {
	const { case: dossierCase, today, words } = document;
	const reading = { reader, gezag: youthAt(dossierCase, today).gezag };
	const { said, typed } = saidOf(entry, dossierCase, words);
	const state = entryState(entry, correctionsOf(dossierCase.entries));
	const later = state === 'geldt' ? [] : [words.register(`access.later.${state}`)];
	const sentence = [...(said === '' ? [] : [said]), ...later].join(' ');
	const day = words.day(entry.on);
	const sentencePart = rowPart(
		{ label: day, value: sentence },
		sentenceMark(entry, sentence, document, reading)
	);
	return [
		...(sentence === '' ? [] : [sentencePart]),
		...typed.map(({ label, value }, index) => {
			// Where nothing but the typed words is there, the day stands before them.
			const labelled = sentence === '' && index === 0 ? `${day}: ${label}` : label;
			const about = isOwnWord(entry, reading) ? [] : [...subject(entry, reading), ...typedHints(value)];
			return rowPart({ label: labelled, value }, markOf(`${entry.id}/${String(index)}`, value, about));
		})
	];
}
