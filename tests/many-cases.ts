import { addDays } from '#lib/law/day.ts';
import type { Decision, DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import type { Entry, NewEntry } from '#lib/flow/dossier/entry.ts';
import type { FrozenReport } from '#lib/flow/dossier/frozen-report.ts';
import { newWalk } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { referenceDay } from './arbitraries.ts';
import { Draw } from './draw.ts';
import { parts } from './many-words.ts';

const by = 'intern begeleider';
const path = 'informatie-delen' satisfies PathId;
const version = '2026-11-22';
/** A way through the path to sharing with consent. */
const answers = {
	ontvanger: 'andere-professional',
	anoniemGenoeg: 'nee',
	doelHelder: 'ja',
	binnenTaak: 'ja',
	minimaal: 'ja',
	proportioneel: 'ja',
	subsidiair: 'ja',
	grondslag: 'toestemming',
	geheimhouding: 'nee'
};
const ending = {
	path,
	outcome: 'delen-met-toestemming',
	verdict: 'ja',
	duties: ['informeer-vooraf', 'vastleggen-afweging', 'minimaliseer', 'veilig-kanaal']
} as const;

const paragraph = (text: string): FrozenReport['blocks'][number] => ({ kind: 'paragraph', text });

function exchangeOf(draw: Draw, opened: string): Exchange {
	return {
		id: draw.id(),
		opened,
		recipient: 'andere-professional',
		who: draw.of(parts['dienst'] ?? []),
		goal: draw.of(parts['doel'] ?? []),
		information: draw.of(parts['wat'] ?? []),
		consentIsBasis: true
	};
}

/** A walk to an outcome, with its reasons; the exchange that it is about holds the consent. */
function decisionOf(draw: Draw, opened: string, exchange: string): Decision {
	const reasons = { proportioneel: draw.text(2), subsidiair: draw.text(2) };
	return {
		id: draw.id(),
		opened,
		exchange,
		walk: { ...newWalk(path, opened), answers: { [path]: answers }, reasons: { [path]: reasons } },
		standing: [{ ...ending, version }]
	};
}

/** The own-file note of a decision, about as long as those of the app. */
function reportOf(draw: Draw): FrozenReport {
	return {
		title: 'Notitie voor het eigen dossier',
		blocks: [
			paragraph('Deze notitie gaat over één ontvanger, één doel en wat daarvoor nodig is.'),
			{ kind: 'heading', level: 1, text: 'Waar het om gaat' },
			paragraph(draw.text(2)),
			{ kind: 'heading', level: 1, text: 'De stappen' },
			...Array.from({ length: 3 }, (): FrozenReport['blocks'][number] => ({
				kind: 'step',
				question: 'Is dit nodig voor wat u wilt bereiken?',
				answer: 'Ja',
				by: 'person',
				reason: { label: 'Waarom', value: draw.text(2) },
				why: null
			})),
			{ kind: 'list', items: ['Deel niet meer dan nodig is.', 'Schrijf op wat u deelde en waarom.'] }
		]
	};
}

/** Days in order, the first some time ago and none after the reference day. */
class Days {
	#left: number;
	readonly #draw: Draw;

	constructor(draw: Draw) {
		this.#draw = draw;
		this.#left = 30 + draw.below(300);
	}

	next(): string {
		this.#left -= Math.min(this.#left, this.#draw.below(12));
		return addDays(referenceDay, -this.#left);
	}
}

/** What happened in a case, in order: ten entries, of some cases one less or more. */
function* happened(draw: Draw, days: Days, exchange: string, decision: string): Generator<NewEntry> {
	const next = (): { readonly on: string; readonly by: string } => ({ on: days.next(), by });
	const consent = (
		persoon: 'ouder-1' | 'ouder-2',
		gebeurtenis: 'gevraagd' | 'gegeven' | 'geweigerd' | 'ingetrokken'
	): NewEntry => ({
		kind: 'toestemming',
		...next(),
		exchange,
		persoon,
		gebeurtenis,
		manner: 'mondeling',
		remarks: draw.text(1)
	});
	yield { kind: 'jeugdige', ...next(), leeftijd: 4 + draw.below(14), gezag: 'beide-ouders' };
	yield { kind: 'notitie', ...next(), text: draw.text(3) };
	yield consent('ouder-1', 'gevraagd');
	yield consent('ouder-1', 'gegeven');
	yield consent('ouder-2', draw.of(['gegeven', 'gegeven', 'geweigerd', 'gevraagd']));
	// Two of three cases have a conclusion; the others are still being weighed.
	if (draw.below(3) > 0) {
		yield {
			kind: 'besluit',
			...next(),
			decision,
			language: 'nl',
			rules: { [path]: version },
			paths: [ending],
			report: reportOf(draw)
		};
	}
	yield {
		kind: 'gedeeld',
		...next(),
		exchange,
		what: draw.text(1),
		ground: 'toestemming',
		manner: 'schriftelijk',
		told: 'vooraf',
		remarks: draw.text(1)
	};
	yield { kind: 'notitie', ...next(), text: draw.text(3) };
	const on = days.next();
	yield { kind: 'taak', on, by, text: draw.text(1), due: addDays(on, draw.below(120)) };
	if (draw.below(4) === 0) yield { kind: 'signaal', ...next(), step: 'gegeven', where: 'Noord', remarks: '' };
	if (draw.below(8) === 0) yield consent('ouder-1', 'ingetrokken');
	yield { kind: 'notitie', ...next(), text: draw.text(2) };
	if (draw.below(10) === 0) yield { kind: 'afsluiting', ...next(), closed: true, remarks: draw.text(1) };
}

/** The made-up case number `index` of a whole school: always the same, and as full as a real one. */
export function caseNumber(index: number): DossierCase {
	const draw = new Draw(index);
	const days = new Days(draw);
	const opened = days.next();
	const exchange = exchangeOf(draw, opened);
	const decision = decisionOf(draw, opened, exchange.id);
	const entries = [...happened(draw, days, exchange.id, decision.id)].map((entry): Entry => ({
		...entry,
		id: draw.id(),
		noted: `${entry.on}T09:00:00.000Z`
	}));
	return {
		format: 3,
		id: draw.id(),
		label: `Leerling ${String(index + 1)}`,
		opened,
		changed: entries.at(-1)?.noted ?? `${opened}T09:00:00.000Z`,
		decisions: [decision],
		exchanges: [exchange],
		links: [],
		entries
	};
}

/** The first `count` cases. */
export const manyCases = (count: number): readonly DossierCase[] =>
	Array.from({ length: count }, (_each, index) => caseNumber(index));
