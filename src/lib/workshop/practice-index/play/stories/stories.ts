import { birthday } from '#lib/workshop/practice-index/play/stories/birthday.ts';
import { objection } from '#lib/workshop/practice-index/play/stories/objection.ts';
import { quietGirl } from '#lib/workshop/practice-index/play/stories/quiet-girl.ts';

/** The stories, in the order in which they are offered. */
export const stories = { zusEnBroer: quietGirl, bezwaar: objection, termijn: birthday } as const;
export type StoryId = keyof typeof stories;
export const storyIds = Object.keys(stories) as readonly StoryId[];
