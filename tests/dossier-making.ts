import type { Making } from '#lib/flow/dossier/learnt/learnt.ts';
import { referenceDay } from './arbitraries.ts';

/** Ids in order, and the reference day, for what a decision adds to its case. */
export function makingAt(noted = '2026-11-22T12:00:00.000Z', prefix = 'm'): Making {
	let count = 0;
	return {
		id: () => {
			count += 1;
			return `${prefix}${noted.slice(11, 16)}-${String(count)}`;
		},
		noted,
		today: referenceDay,
		by: 'ib',
		where: 'Noord'
	};
}
