import type { DayNumber } from '#lib/workshop/practice-index/day-number.ts';
import type { ProfessionalId } from '#lib/workshop/practice-index/directory.ts';
import type { Circle } from '#lib/workshop/practice-index/message.ts';
import type { YouthId } from '#lib/workshop/practice-index/population.ts';

/** An own signal with who else is involved: all that a professional can see in the index. */
export interface OwnSignal extends Circle {
	readonly givenOn: DayNumber;
	readonly endsOn: DayNumber;
}

/** All that the index holds around one youth. */
export interface Overview {
	readonly standing: readonly ProfessionalId[];
	readonly archived: readonly ProfessionalId[];
	readonly family: readonly YouthId[];
}
