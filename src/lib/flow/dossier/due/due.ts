import type { Day } from '#lib/law/source.ts';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import { consentBoard } from '#lib/flow/dossier/consent.ts';
import { dutiesDue } from '#lib/flow/dossier/due/due-duties.ts';
import {
	type DueItem,
	type DueState,
	dueState,
	soonUntil,
	type Undated
} from '#lib/flow/dossier/due/due-item.ts';
import { originals, standingOf } from '#lib/flow/dossier/entries.ts';
import { closedOn, keptUntil, openRequests } from '#lib/flow/dossier/retention.ts';
import { flaggedSharings } from '#lib/flow/dossier/sharing.ts';
import { signals } from '#lib/flow/dossier/signal.ts';
import { asksAgeFrom, youthAt } from '#lib/flow/dossier/youth.ts';
import { reviewDay } from '#lib/flow/profile.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { DutyId } from '#lib/machines/duty.ts';

function tasks({ entries }: DossierCase): readonly Undated[] {
	const noted = standingOf(entries, 'taak');
	if (noted.length === 0) return [];
	const first = originals(entries);
	const done = new Set(standingOf(entries, 'taak-gedaan').map(({ task }) => first.get(task)));
	return noted
		.filter(({ id }) => !done.has(first.get(id)))
		.map(({ id, text, due }) => ({
			id: `taak/${first.get(id) ?? id}`,
			kind: 'taak',
			entry: id,
			text,
			on: due
		}));
}

function endingConsents(dossierCase: DossierCase, today: Day): readonly Undated[] {
	return consentBoard(dossierCase, today).flatMap(({ exchange, persons }) =>
		persons.flatMap(({ person, isNeeded, latest }): readonly Undated[] => {
			const until = latest?.entry.until;
			if (!exchange.consentIsBasis || !isNeeded || until === undefined) return [];
			const { id: about, who } = exchange;
			const isOver = latest?.isEnd ?? false;
			return [
				{
					id: `toestemming-verloopt/${about}/${person}`,
					kind: 'toestemming-verloopt',
					exchange: about,
					who,
					person,
					isOver,
					on: until
				}
			];
		})
	);
}

function flagged(dossierCase: DossierCase, today: Day): readonly Undated[] {
	return flaggedSharings(dossierCase, today)
		.filter(({ isWeighedSince }) => !isWeighedSince)
		.map((flag) => ({
			id: `deling-gevlagd/${flag.what === 'deling' ? flag.entry.id : flag.decision.id}`,
			kind: 'deling-gevlagd',
			what: flag.what,
			exchange: flag.exchange.id,
			who: flag.exchange.who,
			why: flag.why,
			persons: flag.persons,
			on: flag.since
		}));
}

function untold({ entries }: DossierCase): readonly Undated[] {
	return standingOf(entries, 'gedeeld')
		.filter(({ told }) => told === 'nog-niet')
		.map(({ id, exchange, on: shared }) => ({
			id: `deling-vertellen/${id}`,
			kind: 'deling-vertellen',
			entry: id,
			exchange,
			shared,
			on: null
		}));
}

function ofSignals(dossierCase: DossierCase, profile: Profile): readonly Undated[] {
	return signals(dossierCase).flatMap((signal): readonly Undated[] => {
		if (signal.state !== 'given') return [];
		const { where, told } = signal;
		const from = signal.reviewed ?? signal.on ?? signal.entry.on;
		return [
			...(told === undefined
				? [{ id: `signaal-vertellen/${where}`, kind: 'signaal-vertellen', where, on: null } as const]
				: []),
			{ id: `herzien/signaal/${where}`, kind: 'herzien', of: 'signaal', where, on: reviewDay(profile, from) }
		];
	});
}

function ofYouth(dossierCase: DossierCase, today: Day): readonly Undated[] {
	const youth = youthAt(dossierCase, today);
	const asks = asksAgeFrom(youth);
	const on = asks ?? youth.nextBoundary;
	return on === undefined ? [] : [{ id: 'leeftijd', kind: 'leeftijd', asksAgain: asks !== null, on }];
}

const requests = (dossierCase: DossierCase): readonly Undated[] =>
	openRequests(dossierCase).map(({ id, from, on: asked }) => ({
		id: `correctieverzoek/${id}`,
		kind: 'correctieverzoek',
		entry: id,
		from,
		asked,
		// The provisions that this tool has name no term, so it shows none.
		on: null
	}));

function whileOpen(dossierCase: DossierCase, today: Day, profile: Profile): readonly Undated[] {
	const { reviewOn } = dossierCase;
	return [
		...dutiesDue(dossierCase, profile),
		...tasks(dossierCase),
		...endingConsents(dossierCase, today),
		...untold(dossierCase),
		...ofYouth(dossierCase, today),
		...(reviewOn === undefined
			? []
			: [{ id: 'herzien/zaak', kind: 'herzien', of: 'zaak', on: reviewOn } as const])
	];
}

/** The duties that set a day for telling the family. */
const telling: readonly DutyId[] = ['plan-informeren', 'informeer-achteraf'];

/** `items` without what is on the list already by another road: a day for telling, a day for looking again. */
function once(items: readonly Undated[]): readonly Undated[] {
	const isTellingPlanned = items.some((item) => item.kind === 'plicht' && telling.includes(item.duty));
	const isReviewPlanned = items.some((item) => item.kind === 'herzien' && item.of === 'besluit');
	return items.filter(
		(item) =>
			!(isTellingPlanned && item.kind === 'signaal-vertellen') &&
			!(isReviewPlanned && item.kind === 'herzien' && item.of === 'signaal')
	);
}

const order: readonly DueState[] = ['te-laat', 'vandaag', 'binnenkort', 'open', 'later'];
const rank = (item: DueItem): number =>
	item.kind === 'plicht' && item.verdict === 'nu' ? -1 : order.indexOf(item.state);

function byUrgency(one: DueItem, other: DueItem): number {
	const apart = rank(one) - rank(other);
	if (apart !== 0) return apart;
	const [day, otherDay] = [one.on ?? '', other.on ?? ''];
	if (day !== otherDay) return day < otherDay ? -1 : 1;
	return one.id < other.id ? -1 : 1;
}

/**
 * What must be done in the case, as it stands on `today`: duties of an outcome that says "now" first, then
 * what is late, today's, what comes soon, what has no day, and what comes later. Of a closed case only what
 * others can still expect: the end of keeping, a request, a signal that stands, a consent that stopped.
 */
export function dueItems(dossierCase: DossierCase, today: Day, profile: Profile): readonly DueItem[] {
	const last = keptUntil(dossierCase, profile);
	const all: readonly Undated[] = [
		...(closedOn(dossierCase) === null ? whileOpen(dossierCase, today, profile) : []),
		...flagged(dossierCase, today),
		...ofSignals(dossierCase, profile),
		...requests(dossierCase),
		...(last === null ? [] : [{ id: 'bewaartermijn', kind: 'bewaartermijn', on: last } as const])
	];
	const until = soonUntil(today);
	return once(all)
		.map((item): DueItem => ({ ...item, state: dueState(item.on, today, until) }))
		.sort(byUrgency);
}
