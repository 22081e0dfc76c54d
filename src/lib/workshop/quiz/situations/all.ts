import { familySituations } from '#lib/workshop/quiz/situations/family.ts';
import { requestSituations } from '#lib/workshop/quiz/situations/request.ts';
import { safetySituations } from '#lib/workshop/quiz/situations/safety.ts';
import { sharingSituations } from '#lib/workshop/quiz/situations/sharing.ts';

/** Every situation by its id. */
export const situations = {
	...familySituations,
	...sharingSituations,
	...requestSituations,
	...safetySituations
} as const;
export type SituationId = keyof typeof situations;
