import type { Decision, DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import type { Entry } from '#lib/flow/dossier/entry.ts';
import type { FrozenReport } from '#lib/flow/dossier/frozen-report.ts';
import { folded } from '#lib/flow/fold.ts';
import type { Walk } from '#lib/flow/walk.ts';

// Only what a person wrote or reads: no ids, no answers of a machine, nothing of this program's own names.

function ofReport({ title, blocks }: FrozenReport): readonly string[] {
	return blocks.reduce<string[]>(
		(texts, block) => {
			switch (block.kind) {
				case 'heading':
				case 'paragraph':
					texts.push(block.text);
					break;
				case 'list':
					texts.push(...block.items);
					break;
				case 'rows':
					texts.push(...block.rows.flatMap(({ label, value }) => [label, value]));
					break;
				case 'step':
					texts.push(block.question, block.answer, block.reason?.value ?? '', block.why?.value ?? '');
			}
			return texts;
		},
		[title]
	);
}

function ofWalk({ reasons, record, duties }: Walk): readonly string[] {
	return [
		...Object.values(reasons).flatMap((byState) => Object.values(byState)),
		...Object.values(duties).flatMap((byDuty) => Object.values(byDuty).map((duty) => duty.note ?? '')),
		record.role,
		record.concern,
		record.observations,
		record.whyNotTold,
		record.objection?.text ?? '',
		record.objection?.answer ?? '',
		...record.told.map(({ who }) => who),
		...record.lookedAlong.map(({ role }) => role)
	];
}

function ofEntry(entry: Entry): readonly string[] {
	switch (entry.kind) {
		case 'toestemming':
		case 'afsluiting':
			return [entry.remarks];
		case 'gedeeld':
			return [entry.what, entry.remarks];
		case 'signaal':
			return [entry.where, entry.remarks];
		case 'besluit':
			return ofReport(entry.report);
		case 'notitie':
		case 'taak':
		case 'zienswijze':
		case 'correctieverzoek':
		case 'correctieantwoord':
			return [entry.text];
		case 'inzage':
			return [entry.leftOut];
		case 'doorhaling':
			return [entry.why];
		case 'wijziging':
			// A day is no word, and a label that was is still looked for.
			return entry.field === 'label' ? [entry.before, entry.after] : [];
		case 'jeugdige':
		case 'taak-gedaan':
			return [];
	}
}

const ofExchange = ({ who, goal, information }: Exchange): readonly string[] => [who, goal, information];
const ofDecision = ({ walk }: Decision): readonly string[] => ofWalk(walk);

/** The words of `text`, folded: lower case, no marks on letters, cut at everything that is no letter or digit. */
export function wordsIn(text: string): readonly string[] {
	return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const isPlain = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/**
 * The words of `text`, which is in lower case, folded as `wordsIn` does. Folding is dear, and all but few words are plain:
 * an overview of thousands of cases asks for millions of them.
 */
function distinctWords(text: string): ReadonlySet<string> {
	const words = new Set<string>();
	let start = -1;
	let hasOther = false;
	for (let at = 0; at <= text.length; at += 1) {
		// Past the end stands no number, which ends a word as well.
		const code = text.charCodeAt(at);
		if (isPlain(code) || code > 0x7f) {
			if (start === -1) start = at;
			hasOther ||= code > 0x7f;
		} else if (start !== -1) {
			const word = text.slice(start, at);
			if (hasOther) for (const part of wordsIn(word)) words.add(part);
			else words.add(word);
			start = -1;
			hasOther = false;
		}
	}
	return words;
}

/** Every word of the case, folded, each once: history and struck lines too, for they are still there to be found. */
export function searchText({ label, exchanges, decisions, entries }: DossierCase): string {
	const texts = [
		label,
		...exchanges.flatMap(ofExchange),
		...decisions.flatMap(ofDecision),
		...entries.flatMap((entry) => [entry.by, ...ofEntry(entry)])
	];
	return [...distinctWords([...new Set(texts)].join('\n').toLowerCase())].join(' ');
}
