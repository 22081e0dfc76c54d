import type { PathGraph } from '#lib/flow/graph.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { caseStanding, type RoadStep } from '#lib/workshop/case/case-standing.ts';
import type { CaseData, Place } from '#lib/workshop/case/workshop-case.ts';
import type { Ballot } from '#lib/workshop/meeting/ballot.ts';
import { roomRoad } from '#lib/workshop/meeting/road.ts';

/** Hands that were counted, by place and answer. */
export type Hands = Readonly<Partial<Record<Place, Readonly<Record<string, number>>>>>;

/** What was chosen at one place. */
export interface PlaceTally {
	readonly place: Place;
	readonly path: PathId;
	readonly state: string;
	/** Per answer that anyone gave, in the order of the machine: results of devices and hands together. */
	readonly counts: ReadonlyMap<string, number>;
	/** How many chose here, and how many of those raised a hand. */
	readonly total: number;
	readonly hands: number;
	/** The rules answered it for everyone: there was nothing to choose. */
	readonly isRuled: boolean;
}

/** How many took a road from a state to where an answer leads. */
export interface RoadTally {
	readonly from: string;
	readonly to: string;
	readonly people: number;
}

/** How many ended somewhere. */
export interface EndTally {
	readonly path: PathId;
	readonly outcome: string;
	readonly people: number;
}

/** What a room chose. */
export interface Tally {
	/** How many results came in; hands are not among them. */
	readonly ballots: number;
	/** Every place that anyone came by, in the order of the walk. */
	readonly places: readonly PlaceTally[];
	/** Per path, every road that anyone took. */
	readonly roads: ReadonlyMap<PathId, readonly RoadTally[]>;
	readonly ends: readonly EndTally[];
}

type Counts = Map<string, number>;

const add = (counts: Counts, key: string, count: number): void => {
	counts.set(key, (counts.get(key) ?? 0) + count);
};

/** The answers of a state in the order of the machine, those with a count. */
function inOrder(graph: PathGraph | undefined, state: string, counts: Counts): ReadonlyMap<string, number> {
	const order = [...(graph?.asked.get(state)?.edges.keys() ?? [])];
	return new Map([...counts].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

/** Every place once, in an order in which no road goes backwards: first by path, then by how far it is to the end. */
function placed(steps: readonly RoadStep[], graphs: ReadonlyMap<PathId, PathGraph>): readonly RoadStep[] {
	const paths = [...new Set(steps.map(({ path }) => path))];
	const far = ({ path, step }: RoadStep): number => graphs.get(path)?.farthest.get(step.node.id) ?? 0;
	return [...new Map(steps.map((step) => [step.place, step])).values()].sort(
		(a, b) => paths.indexOf(a.path) - paths.indexOf(b.path) || far(b) - far(a)
	);
}

/**
 * What the ballots and the hands of a room say, replayed over the machines: per place, per road and per
 * end. At every state as many roads lead on as people chose there. Question by question, a choice counts
 * where the room asked it, also off the own road; an end is where the own answers lead. Pure.
 */
export function tallyOf(
	data: CaseData,
	ballots: readonly Ballot[],
	hands: Hands,
	graphs: ReadonlyMap<PathId, PathGraph>
): Tally {
	const walks = ballots.map(({ answers }) => caseStanding(data, answers, graphs));
	/** What was chosen at questions of the room that the own road does not come by. */
	const asked = ballots.map(({ answers }, index) => {
		const own = new Set(walks[index]?.road.map(({ place }) => place));
		return roomRoad(data, answers, graphs).filter(({ place }) => !own.has(place));
	});
	const model = caseStanding(data, data.model, graphs).road;
	const raised = model.filter(({ place }) => sum(hands[place]) > 0);
	const byPlace = new Map<Place, Counts>();
	const roads = new Map<PathId, Counts>();
	const ends: Counts = new Map();
	const count = ({ place, path, step }: RoadStep, answer: string, people: number): void => {
		const to = step.node.edges.get(answer);
		if (to === undefined || people === 0) return;
		const counts = byPlace.get(place) ?? new Map<string, number>();
		add(counts, answer, people);
		byPlace.set(place, counts);
		const road = roads.get(path) ?? new Map<string, number>();
		add(road, `${step.node.id} ${to}`, people);
		roads.set(path, road);
	};
	for (const { road, replays } of walks) {
		for (const step of road) count(step, step.step.answer, 1);
		for (const { graph, outcome } of replays) if (outcome) add(ends, `${graph.path} ${outcome.id}`, 1);
	}
	for (const { place, answer } of asked.flat()) {
		const step = model.find((one) => one.place === place);
		if (step) count(step, answer, 1);
	}
	for (const step of raised) {
		for (const [answer, people] of Object.entries(hands[step.place] ?? {})) count(step, answer, people);
	}
	const steps = placed([...model, ...walks.flatMap(({ road }) => road)], graphs).filter(({ place }) =>
		byPlace.has(place)
	);
	return {
		ballots: ballots.length,
		places: steps.map(({ place, path, step }) => {
			const counts = inOrder(graphs.get(path), step.node.id, byPlace.get(place) ?? new Map<string, number>());
			return {
				place,
				path,
				state: step.node.id,
				counts,
				total: [...counts.values()].reduce((all, people) => all + people, 0),
				hands: raised.some((one) => one.place === place) ? sum(hands[place]) : 0,
				isRuled: step.by === 'rule'
			};
		}),
		roads: new Map([...roads].map(([path, counts]) => [path, [...counts].map(asRoad)])),
		ends: [...ends].map(([key, people]) => {
			const [path = '', outcome = ''] = key.split(' ');
			return { path: path as PathId, outcome, people };
		})
	};
}

const sum = (counts: Readonly<Record<string, number>> | undefined): number =>
	Object.values(counts ?? {}).reduce((all, people) => all + people, 0);

function asRoad([key, people]: readonly [string, number]): RoadTally {
	const [from = '', to = ''] = key.split(' ');
	return { from, to, people };
}
