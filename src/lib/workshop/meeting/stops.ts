import type { Place } from '#lib/workshop/case/workshop-case.ts';
import { atStop, type Meeting, type Phase, type Stop } from '#lib/workshop/meeting/meeting.ts';

/** The places that a meeting stops at. */
export interface Places {
	/** The questions of the model route, one after the other. */
	readonly questions: readonly Place[];
	/** Where the room divided, most first; then where all chose otherwise than the model route. */
	readonly divided: readonly Place[];
}

/** At so many places where the room divided a meeting stops by itself. */
const mostDivided = 3;

/**
 * Every stop of a meeting in its order. Question by question, each of the model route is chosen and shown
 * in turn; at the own pace the places where the room divided most follow the split over the whole case.
 */
export function stopsOf(
	{ pace, case: { twists } }: Pick<Meeting, 'pace' | 'case'>,
	{ questions, divided }: Places
): readonly Stop[] {
	const whole: Stop = { phase: 'revealed', at: null };
	const chosen: readonly Stop[] =
		pace === 'own'
			? [
					{ phase: 'choosing', at: null },
					whole,
					...divided.slice(0, mostDivided).map((at): Stop => ({ phase: 'revealed', at }))
				]
			: [
					...questions.flatMap((at): readonly Stop[] => [
						{ phase: 'choosing', at },
						{ phase: 'revealed', at }
					]),
					whole
				];
	const changes: readonly Stop[] =
		twists.length === 0
			? [{ phase: 'what-if', change: null }]
			: twists.map(({ id }) => ({ phase: 'what-if', change: { of: 'twist', id } }));
	return [{ phase: 'story' }, ...chosen, ...changes, { phase: 'take-home' }];
}

const isSame = (a: Stop, b: Stop): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The place of a stop among `stops`; a stop that is not among them stands at the last one of its phase. */
function placeIn(stops: readonly Stop[], stop: Stop): number {
	const found = stops.findIndex((one) => isSame(one, stop));
	return found >= 0 ? found : stops.findLastIndex(({ phase }) => phase === stop.phase);
}

/** The meeting one stop on (`by` 1) or back (-1); at either end it stays. */
export function moved(meeting: Meeting, by: 1 | -1, places: Places): Meeting {
	const stops = stopsOf(meeting, places);
	const stop = stops[placeIn(stops, meeting.stop) + by];
	return stop ? atStop(meeting, stop) : meeting;
}

/** The meeting at the begin of a phase; what was chosen is shown over the whole case. */
export function atPhase(meeting: Meeting, phase: Phase, places: Places): Meeting {
	const stop = stopsOf(meeting, places).find(
		(one) => one.phase === phase && !(one.phase === 'revealed' && one.at !== null)
	);
	return stop && !isSame(stop, meeting.stop) ? atStop(meeting, stop) : meeting;
}
