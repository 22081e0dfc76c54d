/**
 * Why a file is not opened as a backup. Nothing of a refused file is used, and nothing here changes.
 *
 * - `empty`, `too-large`: the file itself.
 * - `foreign`: no file in the age format, or one that holds something else than our backup.
 * - `recipients`: an age file that is locked for keys, and opens with no passphrase.
 * - `work-factor`: an age file that asks more of this device than any passphrase needs.
 * - `passphrase`: this passphrase does not open it. A change in the lock itself looks the same.
 * - `incomplete`: the end is missing or was changed, as after copying that was broken off.
 * - `altered`: something before the end was changed.
 * - `newer`: made by a later version of the app.
 * - `damaged`: a row has another form than it should; `place` says which.
 * - `unreadable`: the browser could not read the file, or the work behind the screen stopped.
 */
export type BackupRefusalReason =
	| 'empty'
	| 'too-large'
	| 'foreign'
	| 'recipients'
	| 'work-factor'
	| 'passphrase'
	| 'incomplete'
	| 'altered'
	| 'newer'
	| 'damaged'
	| 'unreadable';

/** A refusal; `place` is where the damage is (`cases[12].entries.3.on`), never what stands there. */
export interface BackupRefusal {
	readonly ok: false;
	readonly reason: BackupRefusalReason;
	readonly place?: string;
}

/** A refusal for `reason`, with the place where there is one. */
export const refuse = (reason: BackupRefusalReason, place?: string): BackupRefusal => ({
	ok: false,
	reason,
	...(place !== undefined && { place })
});

/** What reading a file throws in the middle; whoever began the reading gives it back as a value. */
export class Refused extends Error {
	readonly refusal: BackupRefusal;

	constructor(reason: BackupRefusalReason, place?: string) {
		super(`the backup is refused: ${reason}`);
		this.name = 'Refused';
		this.refusal = refuse(reason, place);
	}
}
