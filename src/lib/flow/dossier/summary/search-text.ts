import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { type Entry, isTyped } from '#lib/flow/dossier/entry.ts';
import type { FrozenReport } from '#lib/flow/dossier/frozen-report.ts';
import { WordBag } from '#lib/flow/dossier/summary/word-bag.ts';
import type { Walk } from '#lib/flow/walk.ts';

// Only what a person wrote or reads: no ids, no answers of a machine, nothing of this program's own names.

/** Hears of a text. */
type Hear = (text: string) => void;

function ofReport({ title, blocks }: FrozenReport, hear: Hear): void {
	hear(title);
	for (const block of blocks) {
		switch (block.kind) {
			case 'heading':
			case 'paragraph':
				hear(block.text);
				break;
			case 'list':
				block.items.forEach(hear);
				break;
			case 'rows':
				for (const { label, value } of block.rows) {
					hear(label);
					hear(value);
				}
				break;
			case 'step':
				hear(block.question);
				hear(block.answer);
				if (block.reason) hear(block.reason.value);
				if (block.why) hear(block.why.value);
		}
	}
}

function ofWalk({ reasons, record, duties }: Walk, hear: Hear): void {
	for (const byState of Object.values(reasons)) Object.values(byState).forEach(hear);
	for (const byDuty of Object.values(duties)) {
		for (const { note } of Object.values(byDuty)) if (note !== undefined) hear(note);
	}
	hear(record.role);
	hear(record.concern);
	hear(record.observations);
	hear(record.whyNotTold);
	if (record.objection) {
		hear(record.objection.text);
		hear(record.objection.answer);
	}
	for (const { who } of record.told) hear(who);
	for (const { role } of record.lookedAlong) hear(role);
}

function ofEntry(entry: Entry, hear: Hear): void {
	hear(entry.by);
	switch (entry.kind) {
		case 'toestemming':
		case 'afsluiting':
			hear(entry.remarks);
			break;
		case 'gedeeld':
			hear(entry.what);
			hear(entry.remarks);
			break;
		case 'signaal':
			hear(entry.where);
			hear(entry.remarks);
			break;
		case 'besluit':
			ofReport(entry.report, hear);
			break;
		case 'notitie':
		case 'taak':
		case 'zienswijze':
		case 'correctieverzoek':
		case 'correctieantwoord':
			hear(entry.text);
			break;
		case 'inzage':
			hear(entry.leftOut);
			break;
		case 'doorhaling':
			hear(entry.why);
			break;
		case 'wijziging':
			// Days and ids are no words, and what a label or an exchange said is still looked for.
			if (isTyped(entry)) {
				hear(entry.before);
				hear(entry.after);
			}
			break;
		case 'jeugdige':
		case 'taak-gedaan':
	}
}

const bag = new WordBag();
const hear: Hear = (text) => {
	bag.add(text);
};

/** Every word of the case, folded, each once: history and struck lines too, for they are still there to be found. */
export function searchText({ label, exchanges, decisions, entries }: DossierCase): string {
	hear(label);
	for (const { who, goal, information } of exchanges) {
		hear(who);
		hear(goal);
		hear(information);
	}
	for (const { walk } of decisions) ofWalk(walk, hear);
	for (const entry of entries) ofEntry(entry, hear);
	return bag.take();
}
