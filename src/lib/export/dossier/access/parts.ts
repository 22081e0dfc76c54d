import { entryParts, recipientMark } from '#lib/export/dossier/access/entry-parts.ts';
import { type AccessPart, blockPart, markOf, rowPart } from '#lib/export/dossier/access/marks.ts';
import { reportParts } from '#lib/export/dossier/access/report-parts.ts';
import { hintsIn, typedHints } from '#lib/export/dossier/access/third-persons.ts';
import {
	type CaseDocument,
	heading,
	organisationName,
	paragraph,
	recipientName,
	row,
	writtenOr
} from '#lib/export/dossier/case-document.ts';
import { addressed, rightItems } from '#lib/export/dossier/receipt-words.ts';
import type { Report } from '#lib/export/report.ts';
import { lastConclusions } from '#lib/flow/dossier/conclusion.ts';
import type { EntryKind } from '#lib/flow/dossier/entry.ts';
import { keptUntil } from '#lib/flow/dossier/retention.ts';
import type { RegisterKey } from '#lib/i18n/keys.ts';
import type { Person } from '#lib/rules/facts.ts';

/** For whom the access document is made. */
export interface AccessFor {
	readonly reader: Person;
	/** The own-file note as it stands now, per decision: of each that was not concluded, or was walked on since. */
	readonly notes: ReadonlyMap<string, Report>;
}

interface Access extends CaseDocument, AccessFor {}

function opening(access: Access): readonly AccessPart[] {
	const { case: dossierCase, profile, today, words, reader } = access;
	const { voice, gaps } = addressed(reader, profile, words);
	const { label, opened, reviewOn } = dossierCase;
	const last = keptUntil(dossierCase, profile);
	return [
		blockPart(paragraph(words, `access.${voice}.intro`, gaps)),
		rowPart(row(words, 'receipt.row.from', organisationName(profile, words))),
		rowPart(row(words, 'receipt.row.for', words.register(`receipt.reader.${reader}`))),
		rowPart(row(words, 'receipt.row.name', words.register('receipt.row.nameByHand'))),
		rowPart(row(words, 'receipt.row.made', words.day(today))),
		rowPart(row(words, 'access.row.label', label), markOf('label', label, typedHints(label))),
		rowPart(row(words, 'access.row.opened', words.day(opened))),
		...(reviewOn === undefined ? [] : [rowPart(row(words, 'access.row.review', words.day(reviewOn)))]),
		rowPart(
			row(words, 'access.row.keep', last === null ? words.register('access.keepOpen') : words.day(last))
		)
	];
}

/** The functions of who wrote in the case: colleagues are named once, not at every line. */
function writers({ case: dossierCase, words }: Access): readonly AccessPart[] {
	const found = [...new Set(dossierCase.entries.map(({ by }) => by.trim()).filter((by) => by !== ''))];
	if (found.length === 0) return [];
	const names = words.and(found);
	return [rowPart(row(words, 'access.row.writers', names), markOf('writers', names, ['functie']))];
}

/** The entries of some kinds under one heading; nothing where there are none. */
function section(access: Access, key: RegisterKey, kinds: readonly EntryKind[]): readonly AccessPart[] {
	const found = access.case.entries.filter(({ kind }) => kinds.includes(kind));
	if (found.length === 0) return [];
	return [
		blockPart(heading(access.words, key)),
		...found.flatMap((entry) => entryParts(entry, access, access.reader))
	];
}

function exchanges(access: Access): readonly AccessPart[] {
	const { case: dossierCase, words, reader } = access;
	if (dossierCase.exchanges.length === 0) return [];
	return [
		blockPart(heading(words, 'access.section.consent')),
		...dossierCase.exchanges.flatMap((exchange): readonly AccessPart[] => {
			const who = recipientName(exchange, words);
			const information = writtenOr(words, exchange.information, 'none.information');
			const goal = writtenOr(words, exchange.goal, 'none.goal');
			const at = `exchange/${exchange.id}`;
			return [
				blockPart(heading(words, 'access.exchange', { who }, 2), recipientMark(exchange, who)),
				rowPart(
					row(words, 'receipt.row.information', information),
					markOf(`${at}/information`, information, hintsIn(information))
				),
				rowPart(row(words, 'receipt.row.goal', goal), markOf(`${at}/goal`, goal, hintsIn(goal))),
				...(exchange.consentIsBasis ? [] : [blockPart(paragraph(words, 'access.otherGround'))]),
				...dossierCase.entries
					.filter((entry) => entry.kind === 'toestemming' && entry.exchange === exchange.id)
					.flatMap((entry) => entryParts(entry, access, reader))
			];
		})
	];
}

function decisions(access: Access): readonly AccessPart[] {
	const { case: dossierCase, words, reader, notes } = access;
	const concluded = dossierCase.entries.filter((entry) => entry.kind === 'besluit');
	const frozen = lastConclusions(dossierCase);
	const open = dossierCase.decisions.flatMap((decision) => {
		const note = notes.get(decision.id);
		if (!note && !frozen.has(decision.id)) throw new Error(`No note of decision "${decision.id}"`);
		return note ? [{ ...decision, note }] : [];
	});
	const ageIn = (decision: string): number | undefined =>
		dossierCase.decisions.find(({ id }) => id === decision)?.walk.facts.leeftijd;
	if (concluded.length === 0 && open.length === 0) return [];
	return [
		blockPart(heading(words, 'access.section.decisions')),
		...concluded.flatMap((entry) => [
			...entryParts(entry, access, reader),
			...reportParts(
				entry.report,
				entry.id,
				entry.paths.map(({ path, outcome }) => ({ path, outcome, age: ageIn(entry.decision) })),
				words
			)
		]),
		...open.flatMap(({ id, opened, standing, note }) => [
			blockPart(heading(words, 'access.openDecision', { day: words.day(opened) }, 2)),
			...reportParts(
				note,
				`decision/${id}`,
				standing.flatMap(({ path, outcome }) =>
					outcome === null ? [] : [{ path, outcome, age: ageIn(id) }]
				),
				words
			)
		])
	];
}

function links({ case: { links: found }, words }: Access): readonly AccessPart[] {
	if (found.length === 0) return [];
	return [
		blockPart(heading(words, 'access.section.links')),
		...found.map((link, index) => {
			const text = words.register(`access.link.${link.kind}`);
			return blockPart(
				{ kind: 'paragraph', text },
				markOf(`link/${String(index)}`, text, [
					link.kind === 'broer-of-zus' ? 'broer-of-zus' : 'familie-of-bekende'
				])
			);
		})
	];
}

function rights({ profile, words, reader }: Access): readonly AccessPart[] {
	const who = addressed(reader, profile, words);
	return [
		blockPart(heading(words, `receipt.${who.voice}.rights`)),
		blockPart({ kind: 'list', items: rightItems(who, profile, words) })
	];
}

/**
 * Everything that the dossier holds of one case, for whoever may see it, in pieces: each that may concern
 * someone else carries a mark, so that a person looks at it before it leaves. Nothing is left out here;
 * `accessReport` makes the document of what was decided. Throws where a decision that was not concluded
 * comes without its note, since then the document would not be all. Pure. Source: augeo18:tips.inzage.
 */
export function accessParts(document: CaseDocument, wanted: AccessFor): readonly AccessPart[] {
	const access: Access = { ...document, ...wanted };
	return [
		...opening(access),
		...writers(access),
		...section(access, 'access.section.youth', ['jeugdige']),
		...exchanges(access),
		...section(access, 'access.section.shared', ['gedeeld']),
		...section(access, 'access.section.signal', ['signaal']),
		...decisions(access),
		...section(access, 'access.section.journal', [
			'notitie',
			'taak',
			'taak-gedaan',
			'afsluiting',
			// A label that was is held as well, and may say something of the child: access is to all that is held.
			'wijziging'
		]),
		...section(access, 'access.section.theirs', [
			'zienswijze',
			'correctieverzoek',
			'correctieantwoord',
			'inzage'
		]),
		...section(access, 'access.section.struck', ['doorhaling']),
		...links(access),
		...rights(access)
	];
}
