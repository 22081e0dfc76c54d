/** Signals that stand already: at each place the youth, the professional and the day of one. */
export interface Registrations {
	readonly youths: Int32Array;
	readonly professionals: Int32Array;
	readonly days: Int32Array;
}
