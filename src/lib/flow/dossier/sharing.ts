import type { Day } from '#lib/law/source.ts';
import type { Decision, DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import { consentBoard, consentLines, type ExchangeConsent } from '#lib/flow/dossier/consent.ts';
import { byDay, standingOf } from '#lib/flow/dossier/entries.ts';
import type { SharingEntry } from '#lib/flow/dossier/entry.ts';
import { touchedPaths } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { latestEvents } from '#lib/rules/consent.ts';
import type { Person } from '#lib/rules/facts.ts';

/** One line of the log: what went to whom, and the decision in which it was weighed. */
export interface SharingLine {
	readonly entry: SharingEntry;
	/** Null where the exchange is not in this case (any more). */
	readonly exchange: Exchange | null;
	readonly decision: Decision | null;
}

/** What went to whom, the oldest first. */
export function sharingLog({ entries, exchanges, decisions }: DossierCase): readonly SharingLine[] {
	return byDay(standingOf(entries, 'gedeeld')).map((entry) => ({
		entry,
		exchange: exchanges.find(({ id }) => id === entry.exchange) ?? null,
		decision: decisions.find(({ id }) => id === entry.decision) ?? null
	}));
}

/** How a consent stopped standing. */
export type Stop = 'geweigerd' | 'ingetrokken' | 'verlopen';

/** What rests on a consent that does not stand now. Sharing stops from the day on which it stopped. Source: avg:7.3. */
export type FlaggedSharing = {
	readonly exchange: Exchange;
	readonly why: Stop;
	/** The first day on which the consent of one of them did not stand. */
	readonly since: Day;
	readonly persons: readonly Person[];
	/** Whether a decision on this exchange was concluded on that day or later: it was weighed again. */
	readonly isWeighedSince: boolean;
} & (
	| {
			readonly what: 'deling';
			readonly entry: SharingEntry;
			/** Whether those consents stood on the day on which it went out: `that-day` where one of them stopped on it. */
			readonly stood: 'yes' | 'that-day' | 'no';
	  }
	| { readonly what: 'besluit'; readonly decision: Decision }
);

/** The paths in which sharing on consent is decided, and their outcomes that rest on it. */
const restsOnConsent: Readonly<Partial<Record<PathId, readonly string[]>>> = {
	'informatie-delen': ['delen-met-toestemming'],
	match: ['uitwisselen-met-toestemming', 'gezinsplan'],
	toestemming: ['toestemming-geldig']
};
const sharingPaths: readonly PathId[] = ['informatie-delen', 'match', 'toestemming'];

/** Whether a decision is still open on sharing, or came out at sharing on consent. */
function rests({ walk, standing }: Decision): boolean {
	return touchedPaths(walk, sharingPaths).some((path) => {
		const outcome = standing.find((one) => one.path === path)?.outcome ?? null;
		return outcome === null || (restsOnConsent[path]?.includes(outcome) ?? false);
	});
}

const stops: readonly Stop[] = ['geweigerd', 'ingetrokken', 'verlopen'];

/** Why the consent on a line of the board stopped standing; null where it did not, or never stood. */
function stopOf({ persons }: ExchangeConsent): Pick<FlaggedSharing, 'why' | 'since' | 'persons'> | null {
	const counted = persons.flatMap(({ isNeeded, person, latest }) =>
		isNeeded && latest ? [{ person, event: latest.event }] : []
	);
	for (const why of stops) {
		const stopped = counted.filter(({ event }) => event.gebeurtenis === why);
		const [since] = stopped.map(({ event }) => event.op).sort();
		if (since !== undefined) return { why, since, persons: stopped.map(({ person }) => person) };
	}
	return null;
}

/** How the consent of `persons` to the exchange of `entry` stood on the day of that sharing. */
function stoodAt(
	dossierCase: DossierCase,
	{ exchange, on }: SharingEntry,
	persons: readonly Person[]
): 'yes' | 'that-day' | 'no' {
	// Who is asked again has not taken anything back.
	const lines = consentLines(dossierCase, exchange, on).filter(
		({ event }) => event.gebeurtenis !== 'gevraagd'
	);
	const stands = (said: typeof lines): boolean => {
		const latest = latestEvents(
			said.map(({ event }) => event),
			on
		);
		return persons.every((person) => latest.get(person)?.gebeurtenis === 'gegeven');
	};
	if (stands(lines)) return 'yes';
	// An end that was agreed holds from the beginning of its day.
	return stands(lines.filter(({ event, isEnd }) => event.op < on || isEnd)) ? 'that-day' : 'no';
}

/** The days on which a decision on `exchange` was concluded. */
function conclusionDays({ decisions, entries }: DossierCase, exchange: string): readonly Day[] {
	const about = new Set(decisions.filter((one) => one.exchange === exchange).map(({ id }) => id));
	return standingOf(entries, 'besluit').flatMap(({ decision, on }) => (about.has(decision) ? [on] : []));
}

/**
 * Sharings and sharing decisions that rest on a consent which was refused, withdrawn or ran out, as it
 * stands on `today`. Where another ground than consent carries the exchange nothing is flagged. What was
 * shared before stays lawful; it is shown so that nothing more goes out. Source: avg:7.3, augeo18:tips.leeftijd.
 */
export function flaggedSharings(dossierCase: DossierCase, today: Day): readonly FlaggedSharing[] {
	const { decisions, entries } = dossierCase;
	return consentBoard(dossierCase, today).flatMap((line): readonly FlaggedSharing[] => {
		const { exchange } = line;
		const stop = exchange.consentIsBasis ? stopOf(line) : null;
		if (!stop) return [];
		const isWeighedSince = conclusionDays(dossierCase, exchange.id).some((day) => day >= stop.since);
		const common = { ...stop, exchange, isWeighedSince };
		return [
			...decisions
				.filter((decision) => decision.exchange === exchange.id && rests(decision))
				.map((decision) => ({ ...common, what: 'besluit', decision }) as const),
			...byDay(standingOf(entries, 'gedeeld'))
				.filter((entry) => entry.ground === 'toestemming' && entry.exchange === exchange.id)
				.map((entry) => {
					const stood = stoodAt(dossierCase, entry, stop.persons);
					return { ...common, what: 'deling', entry, stood } as const;
				})
		];
	});
}
