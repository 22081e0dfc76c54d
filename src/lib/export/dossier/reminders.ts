import { calendar, type CalendarDay } from '#lib/export/dossier/calendar.ts';
import type { DueItem } from '#lib/flow/dossier/due/due-item.ts';
import type { Moment } from '#lib/flow/dossier/entry.ts';
import type { RegisterKey } from '#lib/i18n/keys.ts';
import type { Words } from '#lib/i18n/words.ts';

/** What is due in one case, by the id of the case. */
export interface CaseReminders {
	readonly case: string;
	readonly items: readonly Pick<DueItem, 'id' | 'kind' | 'on'>[];
}

/**
 * What a reminder says. A calendar goes to servers and to the screens of others, so that it says that
 * there is something, and never what: no label, no duty, no recipient.
 */
const summaries: Readonly<Record<DueItem['kind'], RegisterKey>> = {
	herzien: 'reminder.review',
	leeftijd: 'reminder.review',
	'deling-gevlagd': 'reminder.review',
	plicht: 'reminder.task',
	taak: 'reminder.task',
	correctieverzoek: 'reminder.task',
	'deling-vertellen': 'reminder.task',
	'signaal-vertellen': 'reminder.task',
	'toestemming-verloopt': 'reminder.ends',
	bewaartermijn: 'reminder.keeping'
};

/** 64 bits of `text` (FNV-1a), as 16 hexadecimal digits. */
function digest(text: string): string {
	let sum = 0xcbf29ce484222325n;
	for (const octet of new TextEncoder().encode(text)) {
		sum = BigInt.asUintN(64, (sum ^ BigInt(octet)) * 0x100000001b3n);
	}
	return sum.toString(16).padStart(16, '0');
}

/** The id of a reminder. The id of an item names paths, duties and indexes, so that only its digest leaves. */
function uidOf(caseId: string, item: string): string {
	return `${digest(`${caseId}/${item}`)}${digest(`${item}/${caseId}`)}@signaalwijzer`;
}

/**
 * The reminders of `cases` as an iCalendar file, stamped with the moment `stamp`. Made again later, it
 * updates what was imported before. What has no day is left out. No typed word is in it. Pure.
 */
export function remindersFile(cases: readonly CaseReminders[], stamp: Moment, words: Words): string {
	const days = cases.flatMap(({ case: caseId, items }) =>
		items.flatMap(({ id, kind, on }): readonly CalendarDay[] => {
			if (on === null) return [];
			return [
				{
					uid: uidOf(caseId, id),
					on,
					summary: words.register(summaries[kind]),
					description: words.register('reminder.description')
				}
			];
		})
	);
	return calendar(days, stamp, words.register('reminder.calendar'));
}
