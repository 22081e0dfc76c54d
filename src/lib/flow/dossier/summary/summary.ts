import type { Day } from '#lib/law/source.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { consentBoard } from '#lib/flow/dossier/consent.ts';
import { lastConclusions } from '#lib/flow/dossier/conclusion.ts';
import type { DueItem, DueState } from '#lib/flow/dossier/due/due-item.ts';
import { dueItems } from '#lib/flow/dossier/due/due.ts';
import type { Moment } from '#lib/flow/dossier/entry.ts';
import { closedOn } from '#lib/flow/dossier/retention.ts';
import { searchText } from '#lib/flow/dossier/summary/search-text.ts';
import { type Signal, signalStand } from '#lib/flow/dossier/signal.ts';
import { wordsIn } from '#lib/flow/dossier/summary/word-bag.ts';
import { ruleMarks } from '#lib/flow/rule-versions.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { ConsentState } from '#lib/rules/consent.ts';

/** How many exchanges whose basis is consent stand how; `onbekend` while the facts are missing to say so. */
export type ConsentCounts = Readonly<Partial<Record<ConsentState | 'onbekend', number>>>;

/** What the overview keeps of a case, small enough for thousands of them. It holds strings and numbers only. */
export interface CaseSummary {
	readonly id: string;
	readonly label: string;
	readonly opened: Day;
	readonly changed: Moment;
	readonly isClosed: boolean;
	readonly signal: Signal['state'] | 'none';
	/** How many things there are to do, by how near they are. */
	readonly due: Readonly<Record<DueState, number>>;
	/** What comes first; null where there is nothing to do. */
	readonly first: DueItem | null;
	readonly consent: ConsentCounts;
	/** How many sharings and decisions rest on a consent that does not stand. */
	readonly flags: number;
	/** The rules behind the last conclusion of each decision, as marks (`ruleMarks`). */
	readonly rules: readonly string[];
	/** Every word of the case, folded. */
	readonly search: string;
}

function countedBy<Key extends string>(keys: readonly Key[]): Partial<Record<Key, number>> {
	const counts: Partial<Record<Key, number>> = {};
	for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
	return counts;
}

/** What the overview shows of `dossierCase` on `today`. Pure. */
export function summaryOf(dossierCase: DossierCase, today: Day, profile: Profile): CaseSummary {
	const { id, label, opened, changed } = dossierCase;
	const due = dueItems(dossierCase, today, profile);
	const board = consentBoard(dossierCase, today).filter(({ exchange }) => exchange.consentIsBasis);
	return {
		id,
		label,
		opened,
		changed,
		isClosed: closedOn(dossierCase) !== null,
		signal: signalStand(dossierCase)?.state ?? 'none',
		due: {
			'te-laat': 0,
			vandaag: 0,
			binnenkort: 0,
			later: 0,
			open: 0,
			...countedBy(due.map(({ state }) => state))
		},
		first: due[0] ?? null,
		consent: countedBy(board.map(({ state }) => state ?? 'onbekend')),
		flags: due.filter(({ kind }) => kind === 'deling-gevlagd').length,
		rules: [...new Set([...lastConclusions(dossierCase).values()].flatMap(({ rules }) => ruleMarks(rules)))],
		search: searchText(dossierCase)
	};
}

/** What was typed, as it is looked for: folded words, the longest first, since it is the rarest. */
export function queryWords(query: string): readonly string[] {
	return [...new Set(wordsIn(query))].sort((one, other) => other.length - one.length);
}

/** Whether every word of a query (from `queryWords`) stands somewhere in the case, also within a longer word. */
export function matches({ search }: Pick<CaseSummary, 'search'>, words: readonly string[]): boolean {
	return words.every((word) => search.includes(word));
}

/** What the overview can be narrowed to; what is left out does not narrow. */
export interface CaseFilter {
	readonly closed?: boolean;
	/** Only cases with something that is late or for today. */
	readonly isDue?: boolean;
	/** Only cases in which a consent that is needed does not stand. */
	readonly lacksConsent?: boolean;
	/** Only cases in which something rests on a consent that stopped. */
	readonly isFlagged?: boolean;
	/** Only cases with a conclusion under other rules than these, the marks of now. */
	readonly otherThan?: ReadonlySet<string>;
	readonly signal?: CaseSummary['signal'];
	readonly query?: string;
}

function lacksConsent({ consent }: CaseSummary): boolean {
	return Object.entries(consent).some(([state, count]) => state !== 'volledig' && count > 0);
}

/** The summaries that fit every part of `filter`, in the order in which they came. */
export function filtered(summaries: readonly CaseSummary[], filter: CaseFilter): readonly CaseSummary[] {
	const words = queryWords(filter.query ?? '');
	return summaries.filter(
		(one) =>
			(filter.closed === undefined || one.isClosed === filter.closed) &&
			(!filter.isDue || one.due['te-laat'] + one.due.vandaag > 0) &&
			(!filter.lacksConsent || lacksConsent(one)) &&
			(!filter.isFlagged || one.flags > 0) &&
			(filter.otherThan === undefined || one.rules.some((mark) => !filter.otherThan?.has(mark))) &&
			(filter.signal === undefined || one.signal === filter.signal) &&
			matches(one, words)
	);
}

/** By what the overview can be sorted: what is due first, the label, the last change, or the day of opening. */
export const caseOrders = ['due', 'label', 'changed', 'opened'] as const;
export type CaseOrder = (typeof caseOrders)[number];

const byLabel = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });
const labels = (one: CaseSummary, other: CaseSummary): number =>
	byLabel.compare(one.label, other.label) || (one.id < other.id ? -1 : 1);
const newest = (one: string, other: string): number => (one < other ? 1 : one > other ? -1 : 0);

const ranks: Readonly<Record<DueState, number>> = {
	'te-laat': 1,
	vandaag: 2,
	binnenkort: 3,
	open: 4,
	later: 5
};
const urgency = ({ first }: CaseSummary): string => {
	if (!first) return '9';
	const rank = first.kind === 'plicht' && first.verdict === 'nu' ? 0 : ranks[first.state];
	return `${String(rank)} ${first.on ?? ''}`;
};

/** `summaries` in `order`: the most urgent, the first label, the latest change or the latest opening on top. */
export function sorted(summaries: readonly CaseSummary[], order: CaseOrder): readonly CaseSummary[] {
	if (order === 'label') return [...summaries].sort(labels);
	if (order === 'due') {
		const keyed = summaries.map((one) => [urgency(one), one] as const);
		keyed.sort(([one, a], [other, b]) => newest(other, one) || labels(a, b));
		return keyed.map(([, one]) => one);
	}
	return [...summaries].sort((one, other) => newest(one[order], other[order]) || labels(one, other));
}
