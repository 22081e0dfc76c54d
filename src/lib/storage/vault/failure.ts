/**
 * Why the dossier could not be read or written. `quota`: no room. `blocked`: another tab holds on to an older
 * version. `closed`: it was locked, or the browser closed it under us. `unavailable`: this browser or window
 * gives no database, or the part that stretches the passphrase cannot be fetched or run. `newer`: the data
 * were written by a newer version of the app.
 */
export type Failure = 'quota' | 'blocked' | 'closed' | 'unavailable' | 'newer';

/** What a reading method of the vault throws when it cannot read: there is nothing to give back then. */
export class VaultFailure extends Error {
	readonly reason: Failure | 'damaged';

	constructor(reason: Failure | 'damaged') {
		super(`the dossier cannot be read: ${reason}`);
		this.name = 'VaultFailure';
		this.reason = reason;
	}
}

const byName: Readonly<Record<string, Failure>> = {
	QuotaExceededError: 'quota',
	BlockedError: 'blocked',
	DatabaseClosedError: 'closed',
	// A connection that is closing, or a transaction that ended with it.
	InvalidStateError: 'closed',
	AbortError: 'closed',
	TransactionInactiveError: 'closed',
	VersionError: 'newer',
	MissingAPIError: 'unavailable',
	OpenFailedError: 'unavailable',
	SecurityError: 'unavailable',
	NotAllowedError: 'unavailable',
	UnknownError: 'unavailable',
	NotFoundError: 'unavailable',
	NotReadableError: 'unavailable',
	DataError: 'unavailable',
	TimeoutError: 'unavailable'
};

/** The errors inside one: Dexie wraps that of the browser, and a bulk write has one for each row. */
function within(error: object): readonly unknown[] {
	const inner = 'inner' in error ? [error.inner] : [];
	const failures = 'failures' in error && Array.isArray(error.failures) ? (error.failures as unknown[]) : [];
	return [...inner, ...failures];
}

function reasonOf(error: unknown): Failure | null {
	if (typeof error !== 'object' || error === null) return null;
	const inside = within(error).map(reasonOf);
	if (inside.includes('quota')) return 'quota';
	const own = 'name' in error && typeof error.name === 'string' ? byName[error.name] : undefined;
	return inside.find((reason) => reason !== null) ?? own ?? null;
}

/** Why an operation on the database failed. What is no failure of a database is a mistake of ours, and thrown on. */
export function failureOf(error: unknown): Failure {
	if (error instanceof VaultFailure && error.reason !== 'damaged') return error.reason;
	const reason = reasonOf(error);
	if (reason === null) throw error;
	return reason;
}
