import { recipientKind, recipientName } from '#lib/export/dossier/case-document.ts';
import { type DossierCase, linkKinds } from '#lib/flow/dossier/case.ts';
import type {
	ChangeEntry,
	ClosingEntry,
	ConclusionEntry,
	ConsentEntry,
	SharingEntry,
	YouthEntry
} from '#lib/flow/dossier/entry.ts';
import type { Manner } from '#lib/flow/walk.ts';
import type { Words } from '#lib/i18n/words.ts';

/** Who receives in the exchange `id` of the case; said to be unknown where the case does not hold it. */
export function recipientOf(id: string, { exchanges }: DossierCase, words: Words): string {
	const exchange = exchanges.find((each) => each.id === id);
	return exchange ? recipientName(exchange, words) : words.register('recipient.unknown');
}

/** How something was said or sent, after a comma; empty where nobody noted it. */
export function mannerAfter(manner: Manner | undefined, words: Words): string {
	return manner === undefined ? '' : `, ${words.note(`manner.${manner}`)}`;
}

/** What happened to a consent, to whom and how; with its end where one was agreed. */
export function consentSaid(entry: ConsentEntry, dossierCase: DossierCase, words: Words): string {
	const { persoon, gebeurtenis, manner, until } = entry;
	const said = words.register(`entry.toestemming.${gebeurtenis}`, {
		person: words.term('persons', persoon),
		who: recipientOf(entry.exchange, dossierCase, words),
		manner: mannerAfter(manner, words)
	});
	if (until === undefined || gebeurtenis !== 'gegeven') return said;
	return `${said} ${words.register('entry.until', { day: words.day(until) })}`;
}

/** With whom something was shared, how, on which ground, and whether it was told. */
export function sharingSaid(entry: SharingEntry, dossierCase: DossierCase, words: Words): string {
	return [
		words.register('entry.gedeeld', {
			who: recipientOf(entry.exchange, dossierCase, words),
			manner: mannerAfter(entry.manner, words)
		}),
		words.register('entry.grond', { ground: words.register(`ground.${entry.ground}`) }),
		words.register(`told.${entry.told}`)
	].join(' ');
}

/** Age, authority and ability as they were noted. */
export function youthSaid(
	{ leeftijd, ageOn, gezag, wilsbekwaam, nextBoundary }: YouthEntry,
	words: Words
): string {
	return [
		...(leeftijd === undefined
			? []
			: [
					ageOn === undefined
						? words.register('entry.jeugdige.age', { age: leeftijd })
						: words.register('entry.jeugdige.ageOn', { age: leeftijd, day: words.day(ageOn) })
				]),
		...(gezag === undefined
			? []
			: [words.register('entry.jeugdige.authority', { group: words.term('groups', `gezag_${gezag}`) })]),
		...(wilsbekwaam === undefined
			? []
			: [words.register(wilsbekwaam ? 'entry.jeugdige.able' : 'entry.jeugdige.notAble')]),
		...(nextBoundary === undefined
			? []
			: [words.register('entry.jeugdige.boundary', { day: words.day(nextBoundary) })])
	].join(' ');
}

/** That a decision was concluded: its paths, each with what was decided in a word. */
export function conclusionSaid({ paths }: ConclusionEntry, words: Words): string {
	const decided = paths.map(({ path, verdict }) =>
		words.register('entry.besluit.path', {
			title: words.pathTitle(path),
			verdict: words.register(`verdict.${verdict}`)
		})
	);
	return words.register('entry.besluit.said', { paths: decided.join('; ') });
}

/** That the case was closed or taken up again, and what that did to the time of keeping. */
export function closingSaid({ closed, keepUntil, on }: ClosingEntry, words: Words): string {
	const said = words.register(closed ? 'entry.afgesloten' : 'entry.heropend');
	// A closing whose day was corrected beyond it is kept as the profile has it.
	if (keepUntil === undefined || (closed && keepUntil < on)) return said;
	const day = words.day(keepUntil);
	return `${said} ${words.register(closed ? 'entry.keptUntil' : 'entry.keepingEnded', { day })}`;
}

/** That another case belongs with this one now, or does no more. */
const linkSaid = ({ before, after }: ChangeEntry, words: Words): string => {
	const kind = linkKinds.find((each) => each === (after === '' ? before : after)) ?? 'ander';
	return words.register(`entry.wijziging.link.${after === '' ? 'gone' : 'made'}.${kind}`);
};

/** What of the case, its links or an exchange changed: of days what they were and became, of typed words no more than that. */
export function changeSaid(entry: ChangeEntry, dossierCase: DossierCase, words: Words): string {
	const { field, about = '', before, after } = entry;
	if (field === 'label') return words.register('entry.wijziging.label');
	if (field === 'link') return linkSaid(entry, words);
	if (field === 'reviewOn' || field === 'keepUntil') {
		const [was, is] = [before, after].map((day) => (day === '' ? '' : words.day(day)));
		const how = before === '' ? 'first' : after === '' ? 'gone' : 'moved';
		return words.register(`entry.wijziging.${field}.${how}`, { before: was ?? '', after: is ?? '' });
	}
	const who = recipientOf(about, dossierCase, words);
	if (field === 'consentIsBasis')
		return words.register(`entry.wijziging.exchange.${after === 'nee' ? 'otherGround' : 'onConsent'}`, {
			who
		});
	return words.register(`entry.wijziging.exchange.${field}`, {
		who,
		before: recipientKind(before, words),
		after: recipientKind(after, words)
	});
}
