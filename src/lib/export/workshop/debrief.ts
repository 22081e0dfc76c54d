import type { Day } from '#lib/law/source.ts';
import type { Block, Report, Row } from '#lib/export/report.ts';
import { sourceRows } from '#lib/export/workshop/model-sources.ts';
import type { PathGraph } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { caseStanding, type RoadStep } from '#lib/workshop/case/case-standing.ts';
import type { Meeting } from '#lib/workshop/meeting/meeting.ts';
import { divisions, reasonsAt } from '#lib/workshop/meeting/split.ts';
import { type PlaceTally, type Tally, tallyOf } from '#lib/workshop/meeting/tally.ts';

/** What a debrief is made from. The words hold `room`, `law`, `reasons` and the paths of the case. */
export interface Debriefed {
	readonly meeting: Meeting;
	readonly graphs: ReadonlyMap<PathId, PathGraph>;
	readonly today: Day;
	readonly words: Words;
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** The counts of a place in words: "4 × yes; 2 × no". */
function counted({ path, state, counts, hands }: PlaceTally, { meeting, words }: Debriefed): Row {
	const texts = words.state(path, state, meeting.case.facts.leeftijd);
	const said = [...counts]
		.map(([answer, people]) => `${String(people)} × ${texts.answer(answer)}`)
		.join('; ');
	const raised = hands === 0 ? '' : ` ${words.room('debrief.hands', { n: hands })}`;
	return { label: texts.question, value: said + raised };
}

function chosen(tally: Tally, debriefed: Debriefed): readonly Block[] {
	const { words } = debriefed;
	const places = tally.places.filter(({ isRuled }) => !isRuled);
	return [
		heading(words.room('debrief.chosen')),
		places.length === 0
			? paragraph(words.room('debrief.nothing'))
			: { kind: 'rows', rows: places.map((place) => counted(place, debriefed)) }
	];
}

function ended({ ends }: Tally, { meeting, words }: Debriefed): readonly Block[] {
	if (ends.length === 0) return [];
	// A path is named once, with all of its outcomes.
	const rows = [...new Set(ends.map(({ path }) => path))].map((path) => ({
		label: words.pathTitle(path),
		value: ends
			.filter((end) => end.path === path)
			.map(
				({ outcome, people }) =>
					`${String(people)} × ${words.outcome(path, outcome, meeting.case.facts.leeftijd).title}`
			)
			.join('\n')
	}));
	return [heading(words.room('debrief.ends')), { kind: 'rows', rows }];
}

/** Where the room divided, with what can be said for each side and the reasons, without names. */
function divided(tally: Tally, debriefed: Debriefed): readonly Block[] {
	const { meeting, words } = debriefed;
	const places = divisions(tally);
	return [
		heading(words.room('debrief.divided')),
		...(places.length === 0 ? [paragraph(words.room('screen.agreed'))] : []),
		...places.map((place): Block => ({ kind: 'rows', rows: [counted(place, debriefed)] })),
		heading(words.room('debrief.reasons')),
		...reasonsOf(tally, debriefed, meeting)
	];
}

function reasonsOf(tally: Tally, { words }: Debriefed, meeting: Meeting): readonly Block[] {
	const blocks = tally.places.flatMap(({ place, path, state }): readonly Block[] => {
		const texts = words.state(path, state, meeting.case.facts.leeftijd);
		const items = reasonsAt(place, meeting.ballots, meeting.id).map(
			({ answer, reason }) => `${texts.answer(answer)}: ${reason}`
		);
		return items.length === 0
			? []
			: [
					{ kind: 'heading', level: 2, text: texts.question },
					{ kind: 'list', items }
				];
	});
	return blocks.length === 0 ? [paragraph(words.room('debrief.noReasons'))] : blocks;
}

function modelStep({ place, path, step }: RoadStep, { meeting, words }: Debriefed): readonly Block[] {
	const { facts, words: texts, forks } = meeting.case;
	const state = words.state(path, step.node.id, facts.leeftijd);
	const reason = texts.route[place] ?? '';
	const fork = forks.includes(place) ? (texts.forks[place] ?? '') : '';
	return [
		{
			kind: 'step',
			question: state.question,
			answer: state.answer(step.answer),
			by: step.by === 'rule' ? 'rule' : 'person',
			reason: reason === '' ? null : { label: words.room('model.why'), value: reason },
			why:
				step.by === 'rule'
					? { label: words.room('model.ruled'), value: words.reason(step.rule, step.reason) }
					: null
		},
		...(fork === ''
			? []
			: [{ kind: 'rows', rows: [{ label: words.room('model.fork'), value: fork }] } as const])
	];
}

/**
 * What a room chose, where it divided and why, beside the model route with its sources, and what to take
 * home. Nobody is named, and who chose what does not stand in it. Pure.
 */
export function debrief(debriefed: Debriefed): Report {
	const { meeting, graphs, today, words } = debriefed;
	const { case: data, ballots, hands } = meeting;
	const tally = tallyOf(data, ballots, hands, graphs);
	const model = caseStanding(data, data.model, graphs);
	return {
		title: words.room('debrief.title', { title: data.words.title }),
		blocks: [
			paragraph(words.room('debrief.purpose')),
			{
				kind: 'rows',
				rows: [
					{ label: words.room('debrief.day'), value: words.day(meeting.started) },
					{ label: words.room('debrief.made'), value: words.day(today) },
					{ label: words.room('debrief.goal'), value: data.words.goal },
					{ label: words.room('debrief.people'), value: String(tally.ballots) }
				]
			},
			heading(words.room('debrief.story')),
			...data.words.story.map(paragraph),
			...chosen(tally, debriefed),
			...ended(tally, debriefed),
			...divided(tally, debriefed),
			heading(words.room('debrief.model')),
			...model.road.flatMap((step) => modelStep(step, debriefed)),
			{
				kind: 'rows',
				rows: model.replays.flatMap(({ graph: { path }, outcome }) =>
					outcome
						? [
								{
									label: words.pathTitle(path),
									value: words.outcome(path, outcome.id, data.facts.leeftijd).title
								}
							]
						: []
				)
			},
			heading(words.room('debrief.sources')),
			{ kind: 'rows', rows: sourceRows(model, words) },
			...(data.words.takeHome.length === 0
				? []
				: [heading(words.room('takeHome.title')), { kind: 'list', items: data.words.takeHome } as const])
		]
	};
}
