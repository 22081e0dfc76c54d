import {
	changeSaid,
	closingSaid,
	consentSaid,
	conclusionSaid,
	sharingSaid,
	youthSaid
} from '#lib/export/dossier/entry-sentences.ts';
import type { Row } from '#lib/export/report.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { type Entry, isTyped } from '#lib/flow/dossier/entry.ts';
import type { RegisterKey } from '#lib/i18n/keys.ts';
import type { Words } from '#lib/i18n/words.ts';

/** An entry in words: what is ours to say, and apart from it what a person typed. */
export interface EntrySaid {
	/** A sentence of ours; empty where the typed words are all there is. */
	readonly said: string;
	/** What was typed, each under what it is. */
	readonly typed: readonly Row[];
}

/** The day of the entry with `id`, in words; what the sentence says where there is none. */
function dayOfEntry(id: string, { entries }: DossierCase, words: Words): string {
	const found = entries.find((entry) => entry.id === id);
	return found ? words.day(found.on) : words.register('none.day');
}

/**
 * `entry` of `dossierCase` in words. The words need the files `ui`, `note`, `reasons` and `register`.
 * Pure; a part that is missing from the case is said to be unknown.
 */
export function saidOf(entry: Entry, dossierCase: DossierCase, words: Words): EntrySaid {
	const typed = (key: RegisterKey, text: string): readonly Row[] =>
		text.trim() === '' ? [] : [{ label: words.register(key), value: text.trim() }];
	switch (entry.kind) {
		case 'toestemming':
			return {
				said: consentSaid(entry, dossierCase, words),
				typed: typed('typed.remarks', entry.remarks)
			};
		case 'gedeeld':
			return {
				said: sharingSaid(entry, dossierCase, words),
				typed: [...typed('typed.what', entry.what), ...typed('typed.remarks', entry.remarks)]
			};
		case 'signaal': {
			const where = entry.where.trim();
			return {
				said: [
					words.register(`entry.signaal.${entry.step}`),
					...(where === '' ? [] : [words.register('entry.index', { where })]),
					...(entry.dayUnknown ? [words.register('entry.dayUnknown')] : [])
				].join(' '),
				typed: typed('typed.remarks', entry.remarks)
			};
		}
		case 'jeugdige':
			return { said: youthSaid(entry, words), typed: [] };
		case 'besluit':
			return { said: conclusionSaid(entry, words), typed: [] };
		case 'notitie':
			return { said: '', typed: typed('typed.note', entry.text) };
		case 'taak':
			return {
				said: words.register('entry.taak', { day: words.day(entry.due) }),
				typed: typed('typed.task', entry.text)
			};
		case 'taak-gedaan': {
			const task = dossierCase.entries.find(({ id }) => id === entry.task);
			return {
				said: words.register('entry.taakGedaan'),
				typed: task?.kind === 'taak' ? typed('typed.task', task.text) : []
			};
		}
		case 'inzage':
			return {
				said: words.register('entry.inzage', { asker: words.register(`asker.${entry.to}`) }),
				typed: typed('typed.leftOut', entry.leftOut)
			};
		case 'zienswijze':
			return {
				said: words.register('entry.zienswijze', { asker: words.register(`asker.${entry.from}`) }),
				typed: typed('typed.view', entry.text)
			};
		case 'correctieverzoek':
			return {
				said: words.register('entry.correctieverzoek', { asker: words.register(`asker.${entry.from}`) }),
				typed: typed('typed.request', entry.text)
			};
		case 'correctieantwoord':
			return {
				said: words.register(`entry.correctieantwoord.${entry.answer}`, {
					day: dayOfEntry(entry.request, dossierCase, words)
				}),
				typed: typed('typed.answer', entry.text)
			};
		case 'afsluiting':
			return { said: closingSaid(entry, words), typed: typed('typed.remarks', entry.remarks) };
		case 'wijziging':
			return {
				said: changeSaid(entry, dossierCase, words),
				// Who shows it to the family looks at it as at all that was typed.
				typed: isTyped(entry)
					? [...typed('typed.before', entry.before), ...typed('typed.after', entry.after)]
					: []
			};
		case 'doorhaling':
			return {
				said: words.register('entry.doorhaling', { day: dayOfEntry(entry.corrects, dossierCase, words) }),
				typed: typed('typed.why', entry.why)
			};
	}
}

/** What was typed, as lines: "Opmerking: …". */
function typedText(typed: readonly Row[]): string {
	return typed.map(({ label, value }) => `${label}: ${value}`).join('\n');
}

/** `entry` of `dossierCase` in one run of words, for the history on the screen and on paper; several things that were typed stand on lines of their own. */
export function entryWords(entry: Entry, dossierCase: DossierCase, words: Words): string {
	const { said, typed } = saidOf(entry, dossierCase, words);
	return [said, typedText(typed)].filter((part) => part !== '').join(typed.length > 1 ? '\n' : ' ');
}

/** That `later` took the place of an entry, in words: what it says instead, or why the entry was struck. */
export function correctedWords(later: Entry, dossierCase: DossierCase, words: Words): string {
	const day = words.day(later.on);
	if (later.kind !== 'doorhaling') {
		return words.register('history.corrected', { day, said: entryWords(later, dossierCase, words) });
	}
	const why = typedText(saidOf(later, dossierCase, words).typed);
	return [words.register('history.struck', { day }), why].filter((part) => part !== '').join(' ');
}
