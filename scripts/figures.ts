// How the figures of the dossier are written.

/** Milliseconds, whole. */
export const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** Milliseconds as seconds. */
export const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`;

/** Megabytes; null where the system does not tell. */
export const mb = (value: number | null): string =>
	value === null ? 'not told by this system' : `${value.toFixed(0)} MB`;

/** The longest task of a page (ms). A browser tells only those of 50 ms or more; 0: there was none. */
export const task = (value: number): string =>
	value === 0 ? 'no task of 50 ms or more' : `longest task ${ms(value)}`;

/** The middle, the 95th of a hundred and the worst of `times` (ms). */
export function spread(times: readonly number[]): string {
	const sorted = times.toSorted((one, other) => one - other);
	const at = (part: number): string =>
		ms(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN);
	return `median ${at(0.5)}, 95th ${at(0.95)}, worst ${at(1)}`;
}
