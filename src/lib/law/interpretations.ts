import { differences } from '#lib/law/interpretations/differences.ts';
import type { Interpretation } from '#lib/law/interpretations/interpretation.ts';
import { records } from '#lib/law/interpretations/records.ts';

const register = { ...records, ...differences } as const;

/** `D-` for a reading that is worked out in `docs/duidingen`, `V-` for one that is told here in full. */
export type InterpretationId = keyof typeof register;

/** All readings, the worked-out ones first. */
export const interpretationIds = Object.keys(register) as readonly InterpretationId[];

/** The reading behind `id`. */
export function interpretation(id: InterpretationId): Interpretation {
	return register[id];
}

/** The readings that show at `place`, a state or outcome as `path/id`. */
export function interpretationsAt(place: string): readonly InterpretationId[] {
	return interpretationIds.filter((id) => {
		const { states, outcomes } = interpretation(id);
		return states.includes(place) || outcomes.includes(place);
	});
}
