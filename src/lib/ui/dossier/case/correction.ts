import type { Day } from '#lib/law/source.ts';
import type { Entry } from '#lib/flow/dossier/entry.ts';
import type { Draft } from '#lib/ui/dossier/case/case-acts.svelte.ts';
import { type FormDraft, formDraft } from '#lib/ui/dossier/drafts/form-draft.ts';

/** What of an entry can be said better in a form: its day, its words, the day of a task. */
export interface Correction {
	readonly on: Day | undefined;
	/** Absent where the entry has no words of its own. */
	readonly text?: string;
	readonly due?: Day | undefined;
}

/** The own words of `entry`; undefined where it has none. */
function wordsOf(entry: Entry): string | undefined {
	switch (entry.kind) {
		case 'notitie':
		case 'taak':
		case 'zienswijze':
		case 'correctieverzoek':
		case 'correctieantwoord':
			return entry.text;
		case 'signaal':
		case 'toestemming':
		case 'gedeeld':
		case 'afsluiting':
			return entry.remarks;
		case 'inzage':
			return entry.leftOut;
		case 'taak-gedaan':
		case 'jeugdige':
		case 'besluit':
		case 'wijziging':
		case 'doorhaling':
			return undefined;
	}
}

const uncorrected: readonly Entry['kind'][] = ['besluit', 'jeugdige', 'wijziging', 'doorhaling'];

/**
 * `entry` as it can be corrected in a form, or null where it cannot: what was concluded is concluded anew,
 * what is known of the youth is noted anew in its own part, the case itself is changed again, and a strike is the end of it.
 */
export function correctionOf(entry: Entry): Correction | null {
	if (uncorrected.includes(entry.kind)) return null;
	const text = wordsOf(entry);
	return {
		on: entry.on,
		...(text !== undefined && { text }),
		...(entry.kind === 'taak' && { due: entry.due })
	};
}

/** The form `key` in which an entry is corrected. */
export const correctionDraft = (
	key: string,
	read: () => Correction | null,
	fill: (correction: Correction) => void
): FormDraft =>
	formDraft(
		key,
		() => ({ ...read() }),
		(kept) => {
			const now = read();
			// What it corrects says which fields there are.
			if (now) fill({ ...now, ...kept });
		},
		({ text }) => text ?? ''
	);

/** The new entry that says `entry` better; null while a day is missing. */
export function correctionEntry(entry: Entry, { on, text = '', due }: Correction): Draft | null {
	if (on === undefined) return null;
	const { id, noted: _noted, by: _by, ...rest } = entry;
	const said = { ...rest, on, corrects: id };
	const words = text.trim();
	switch (said.kind) {
		case 'taak':
			return due === undefined ? null : { ...said, text: words, due };
		case 'notitie':
		case 'zienswijze':
		case 'correctieverzoek':
		case 'correctieantwoord':
			return { ...said, text: words };
		case 'signaal':
		case 'toestemming':
		case 'gedeeld':
		case 'afsluiting':
			return { ...said, remarks: words };
		case 'inzage':
			return { ...said, leftOut: words };
		case 'taak-gedaan':
			return said;
		case 'jeugdige':
		case 'besluit':
		case 'wijziging':
		case 'doorhaling':
			return null;
	}
}
