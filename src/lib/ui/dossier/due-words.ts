import type { DueItem } from '#lib/flow/dossier/due/due-item.ts';
import type { Words } from '#lib/i18n/words.ts';

/** The facts that a duty is worded by: whom it addresses goes by the age. */
type Facts = Parameters<Words['duty']>[2];

/** What must be done, in one line. The words need the files `cases`, `duties`, `reasons` and `register`. */
export function dueWords(item: DueItem, words: Words, facts: Facts = {}): string {
	switch (item.kind) {
		case 'plicht':
			return words.duty(item.duty, item.path, facts).label;
		case 'taak':
			return item.text;
		case 'toestemming-verloopt':
			return words.cases(item.isOver ? 'due.consentOver' : 'due.consentEnds', {
				person: words.term('persons', item.person),
				who: item.who.trim() || words.cases('due.someone')
			});
		case 'herzien':
			if (item.of === 'signaal') {
				return words.cases('due.reviewSignal', { where: item.where || words.cases('signal.whereUnknown') });
			}
			return item.of === 'zaak'
				? words.cases('due.reviewCase')
				: words.cases('due.reviewDecision', { title: words.pathTitle(item.path) });
		case 'bewaartermijn':
			return words.cases('due.keeping');
		case 'leeftijd':
			return words.cases(item.asksAgain ? 'due.ageAgain' : 'due.birthday');
		case 'correctieverzoek':
			return words.cases('due.request', {
				asker: words.register(`asker.${item.from}`),
				day: words.day(item.asked)
			});
		case 'deling-gevlagd':
			return words.cases(item.what === 'deling' ? 'due.flaggedSharing' : 'due.flaggedDecision', {
				who: item.who.trim() || words.cases('due.someone'),
				why: words.cases(`due.stopped.${item.why}`)
			});
		case 'deling-vertellen':
			return words.cases('due.tellSharing', { day: words.day(item.shared) });
		case 'signaal-vertellen':
			return words.cases('due.tellSignal');
	}
}
