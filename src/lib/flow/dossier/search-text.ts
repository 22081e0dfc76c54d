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

const isPlain = /^[a-z0-9]+$/;

/** Every word of the case, folded, each once: history and struck lines too, for they are still there to be found. */
export function searchText({ label, exchanges, decisions, entries }: DossierCase): string {
	const texts = [
		label,
		...exchanges.flatMap(ofExchange),
		...decisions.flatMap(ofDecision),
		...entries.flatMap((entry) => [entry.by, ...ofEntry(entry)])
	];
	const words = new Set<string>();
	// Folding is dear, and most words are plain or were met before.
	for (const piece of new Set(texts.join('\n').toLowerCase().split(/\s+/))) {
		if (isPlain.test(piece)) words.add(piece);
		else for (const word of wordsIn(piece)) words.add(word);
	}
	return [...words].join(' ');
}
