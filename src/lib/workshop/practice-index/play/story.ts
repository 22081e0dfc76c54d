import type { CitationId } from '#lib/law/register.ts';
import type { Agreements } from '#lib/workshop/practice-index/agreements.ts';
import type { ChildId, RoleId } from '#lib/workshop/practice-index/play/cast.ts';
import type { PlayEvent, PlayRefusal } from '#lib/workshop/practice-index/play/event.ts';

/** A step of a story: what happens, or what somebody tries that cannot be done. */
export interface StoryStep {
	/** The key of the texts of the step, within its story. */
	readonly id: string;
	readonly event: PlayEvent;
	/** Why it cannot be done; it then changes nothing. */
	readonly refusal?: PlayRefusal;
	readonly cites: readonly [CitationId, ...CitationId[]];
}

/** A story that is played step by step. */
export interface Story {
	/** The professionals who stand on the screen. */
	readonly stage: readonly RoleId[];
	/** The child around whom the picture begins. */
	readonly child: ChildId;
	readonly agreements: Agreements;
	readonly steps: readonly StoryStep[];
}

/** What happened in a story up to and with the step at `at`; what could not be done is not in it. */
export function eventsUntil(story: Story, at: number): readonly PlayEvent[] {
	return story.steps
		.slice(0, at)
		.filter(({ refusal }) => refusal === undefined)
		.map(({ event }) => event);
}
