import fc from 'fast-check';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { caseStanding } from '#lib/workshop/case/case-standing.ts';
import type { CaseData, Place, WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import type { Ballot, Reasons } from '#lib/workshop/meeting/ballot.ts';
import { answered } from '#lib/workshop/meeting/road.ts';

/** A case of one path: the gezinsvoogd calls about a child under supervision. */
export const otsCase: WorkshopCase = {
	format: 1,
	id: 'gezinsvoogd-belt',
	main: 'ots',
	day: '2026-11-22',
	facts: { leeftijd: 9, gezag: 'beide-ouders' },
	profile: {},
	model: {
		ots: {
			otsDitKind: 'ja',
			ontvangerIsGezinsvoogd: 'ja',
			noodzakelijkVoorUitvoering: 'ja',
			eigenTaak: 'ja',
			voorafVertellen: 'ja'
		}
	},
	ends: { ots: 'delen-moet-ots' },
	forks: ['ots/noodzakelijkVoorUitvoering'],
	twists: [{ id: 'broer', answers: { ots: { otsDitKind: 'nee' } } }],
	language: 'nl',
	words: {
		title: 'De gezinsvoogd belt',
		goal: 'Weten wat een gezinsvoogd mag horen.',
		story: ['De gezinsvoogd van Noor belt.', 'Zij wil weten hoe het op school gaat.'],
		roles: [{ name: 'Noor', about: 'negen jaar' }],
		facts: ['Er is een ondertoezichtstelling voor Noor.'],
		prompts: ['Wat zou u als eerste vragen?'],
		route: { 'ots/noodzakelijkVoorUitvoering': 'De vraag gaat over haar taak.' },
		forks: { 'ots/noodzakelijkVoorUitvoering': 'Wie twijfelt, vraagt eerst waarvoor het nodig is.' },
		twists: { broer: 'En als alleen haar broer een ondertoezichtstelling heeft?' },
		takeHome: ['Vraag voor wie de maatregel geldt.']
	}
};

/** A case of the whole flow, with facts that its rules can read. */
export const flowCase: CaseData = {
	...otsCase,
	id: 'hele-stroom',
	main: 'signaleringsstroom',
	facts: { leeftijd: 13, gezag: 'beide-ouders', criteria: ['P2', 'S1'] },
	profile: { indexStatus: 'actief', gecontroleerdOp: '2026-11-20', organisatieAangesloten: true },
	model: {},
	ends: {},
	forks: [],
	twists: []
};

/** The graphs of all paths. */
export const graphs: ReadonlyMap<PathId, PathGraph> = await loadAllGraphs();

/** The answers that `ranks` pick at each open place of the case, as far as there are ranks. */
export function picked(data: CaseData, ranks: readonly number[]): AnswersByPath {
	return ranks.reduce<AnswersByPath>((answers, rank) => {
		const { open } = caseStanding(data, answers, graphs);
		const node = open?.replay.open?.node;
		if (!open || !node) return answers;
		const options = [...node.edges.keys()];
		return answered(answers, open.replay.graph.path, node.id, options[rank % options.length] ?? '');
	}, {});
}

/** Answers in a case: whole roads, and some that stop on the way. */
export const someAnswers = (data: CaseData): fc.Arbitrary<AnswersByPath> =>
	fc
		.oneof(
			{ weight: 3, arbitrary: fc.array(fc.nat(60), { minLength: 60, maxLength: 60 }) },
			fc.array(fc.nat(60), { maxLength: 12 })
		)
		.map((ranks) => picked(data, ranks));

/** A ballot with answers in a case, and reasons at some places that were answered. */
export const someBallot = (data: CaseData, reason: fc.Arbitrary<string>): fc.Arbitrary<Ballot> =>
	fc
		.tuple(
			fc.integer({ min: 100_000, max: 999_999 }),
			someAnswers(data),
			fc.infiniteStream(fc.option(reason, { freq: 2 }))
		)
		.map(([number, answers, texts]) => {
			const places = caseStanding(data, answers, graphs)
				.road.filter(({ step }) => step.by === 'answer')
				.map(({ place }) => place);
			const reasons: Reasons = Object.fromEntries(
				places.flatMap((place): [Place, string][] => {
					const text = (texts.next().value as string | null)?.trim() ?? '';
					return text === '' ? [] : [[place, text]];
				})
			);
			return { number, answers, reasons, by: 'code' };
		});
