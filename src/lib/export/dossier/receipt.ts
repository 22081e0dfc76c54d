import {
	type CaseDocument,
	heading,
	organisationName,
	paragraph,
	recipientName,
	row,
	writtenOr
} from '#lib/export/dossier/case-document.ts';
import { mannerAfter } from '#lib/export/dossier/entry-sentences.ts';
import {
	addressed,
	type Addressed,
	groundItems,
	meaningItems,
	rightItems,
	withdrawalItems
} from '#lib/export/dossier/receipt-words.ts';
import type { Block, Report, Row } from '#lib/export/report.ts';
import { type ConsentLine, consentLines, exchangeConsent } from '#lib/flow/dossier/consent.ts';
import { standingOf } from '#lib/flow/dossier/entries.ts';
import type { Exchange } from '#lib/flow/dossier/case.ts';
import type { Person } from '#lib/rules/facts.ts';

/** For whom a receipt is made, and about which exchange of the case. */
export interface ReceiptFor {
	readonly exchange: string;
	readonly reader: Person;
	/**
	 * Whether it also says what others answered. Parents who live apart may not want each other to
	 * know; so it is for the coordinator to choose, and left out unless chosen.
	 */
	readonly withOthers: boolean;
}

interface Receipt extends CaseDocument, Addressed {
	readonly exchange: Exchange;
	readonly wanted: ReceiptFor;
	readonly lines: readonly ConsentLine[];
}

function opening({ profile, today, exchange, reader, voice, words, gaps }: Receipt): readonly Block[] {
	return [
		paragraph(words, `receipt.${voice}.intro`, gaps),
		{
			kind: 'rows',
			rows: [
				row(words, 'receipt.row.from', organisationName(profile, words)),
				row(words, 'receipt.row.for', words.register(`receipt.reader.${reader}`)),
				row(words, 'receipt.row.name', words.register('receipt.row.nameByHand')),
				row(words, 'receipt.row.made', words.day(today)),
				row(words, 'receipt.row.reference', exchange.id)
			]
		}
	];
}

function about({ exchange, words }: Receipt): readonly Block[] {
	return [
		heading(words, 'receipt.section.about'),
		{
			kind: 'rows',
			rows: [
				row(words, 'receipt.row.to', recipientName(exchange, words)),
				row(words, 'receipt.row.information', writtenOr(words, exchange.information, 'none.information')),
				row(words, 'receipt.row.goal', writtenOr(words, exchange.goal, 'none.goal'))
			]
		},
		paragraph(words, exchange.consentIsBasis ? 'receipt.onlyThis' : 'receipt.onlyThisTold')
	];
}

/** One thing that was said: what, when, how, and until when it holds. Remarks stay in the dossier. */
function lineRow({ event, entry, isEnd }: ConsentLine, { wanted, voice, words }: Receipt): Row {
	const said = words.register(`receipt.event.${event.gebeurtenis}`, {
		day: words.day(event.op),
		manner: isEnd ? '' : mannerAfter(entry.manner, words)
	});
	const until =
		event.gebeurtenis !== 'gegeven'
			? ''
			: entry.until === undefined
				? ` ${words.register('receipt.untilWithdrawn')}`
				: ` ${words.register('receipt.until', { day: words.day(entry.until) })}`;
	return {
		label:
			event.persoon === wanted.reader
				? words.register(`receipt.${voice}.self`)
				: words.term('persons', event.persoon),
		value: `${said}${until}`
	};
}

/** Whose yes is needed, by the rule; nothing while that cannot be said. */
function whoCounts(receipt: Receipt): readonly Block[] {
	const { voice: ruling } = exchangeConsent(receipt.case, receipt.exchange, receipt.today);
	const { voice, words } = receipt;
	if (!ruling.known) return [];
	if (voice === 'jij') return [paragraph(words, `receipt.jij.who.${ruling.answer}`)];
	const needed = words.reason('wieToestemming', ruling.reason);
	return [{ kind: 'rows', rows: [row(words, 'receipt.row.needed', needed)] }];
}

/** How it stands: for the reader alone, and for all together where others are told of. */
function stands(receipt: Receipt): readonly Block[] {
	const { wanted, voice, today, exchange, words, gaps } = receipt;
	const { persons, needed, state } = exchangeConsent(receipt.case, exchange, today);
	const own = persons.find(({ person }) => person === wanted.reader)?.latest?.event.gebeurtenis;
	const isOneOfMore = (needed?.length ?? 0) > 1 && needed?.includes(wanted.reader);
	return [
		paragraph(words, `receipt.${voice}.state.${own ?? 'none'}`, { ...gaps, day: words.day(today) }),
		...(wanted.withOthers && state !== null ? [paragraph(words, `receipt.all.${state}`)] : []),
		...(!wanted.withOthers && isOneOfMore ? [paragraph(words, 'receipt.othersToo')] : [])
	];
}

function said(receipt: Receipt): readonly Block[] {
	const { lines, wanted, words } = receipt;
	const shown = lines.filter(({ event }) => wanted.withOthers || event.persoon === wanted.reader);
	const rows = [...shown]
		.sort((one, other) => (one.event.op < other.event.op ? -1 : one.event.op > other.event.op ? 1 : 0))
		.map((line) => lineRow(line, receipt));
	return [
		heading(words, 'receipt.section.said'),
		...(rows.length > 0 ? [{ kind: 'rows', rows } as const] : [])
	];
}

/** What the reader may do with a consent. */
function withConsent(receipt: Receipt): readonly Block[] {
	return [
		...said(receipt),
		...whoCounts(receipt),
		...stands(receipt),
		heading(receipt.words, `receipt.${receipt.voice}.change`),
		{ kind: 'list', items: withdrawalItems(receipt, receipt.words) }
	];
}

/** What it means that consent is not what the sharing rests on; what was said before stays in view. */
function withoutConsent(receipt: Receipt): readonly Block[] {
	const { exchange, lines, wanted, words, voice, gaps } = receipt;
	const grounds = standingOf(receipt.case.entries, 'gedeeld')
		.filter((entry) => entry.exchange === exchange.id)
		.map(({ ground }) => ground);
	const isSaid = lines.some(({ event }) => wanted.withOthers || event.persoon === wanted.reader);
	return [
		heading(words, 'receipt.section.otherGround'),
		paragraph(words, `receipt.${voice}.otherGround`, gaps),
		...groundItems(grounds, words),
		heading(words, 'receipt.section.meaning'),
		{ kind: 'list', items: meaningItems(receipt, words) },
		...(isSaid ? said(receipt) : [])
	];
}

/**
 * What a family takes home about one exchange: to whom, what, what for, what they said and how they can
 * take it back, or that consent is not asked and what that means. It holds no remark, no reason, no
 * label and no other exchange. Throws on an exchange that the case does not have. Pure.
 * Source: avg:7.3, augeo18:tips.3, augeo18:tips.leeftijd.
 */
export function consentReceipt(document: CaseDocument, wanted: ReceiptFor): Report {
	const { case: dossierCase, profile, today, words } = document;
	const exchange = dossierCase.exchanges.find(({ id }) => id === wanted.exchange);
	if (!exchange) throw new Error(`No exchange "${wanted.exchange}" in the case`);
	const receipt: Receipt = {
		...document,
		...addressed(wanted.reader, profile, words),
		exchange,
		wanted,
		lines: consentLines(dossierCase, exchange.id, today)
	};
	return {
		title: words.register(exchange.consentIsBasis ? 'receipt.title.consent' : 'receipt.title.otherGround'),
		blocks: [
			...opening(receipt),
			...about(receipt),
			...(exchange.consentIsBasis ? withConsent(receipt) : withoutConsent(receipt)),
			heading(words, `receipt.${receipt.voice}.rights`),
			{ kind: 'list', items: rightItems(receipt, profile, words) }
		]
	};
}
