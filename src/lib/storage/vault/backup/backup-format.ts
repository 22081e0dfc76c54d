/** The form of the document in a backup. It goes up when an older app could not read it any more. */
export const backupFormat = 1;

/** The tables of a backup, in the order in which they stand in it. */
export const backupTables = ['cases', 'removals', 'settings', 'profile'] as const;
export type BackupTable = (typeof backupTables)[number];

/**
 * What of the two databases is left out of a backup, and why: a test knows no other tables. The header
 * holds the wrapped keys of this device; a backup has a lock of its own, and a restored dossier gets its
 * own. A handle is the browser's leave to write to one file, which no other browser can use. Of the table
 * `settings` the drafts of open forms stay here too (`storage/vault/drafts.ts`).
 */
export const leftOutTables = ['header', 'handles'] as const;

/** The largest file that is opened (bytes): ten times what 10,000 cases take. */
export const maxBackupSize = 500_000_000;

/** The most rows that are read; far more than any dossier has. */
export const maxRows = 200_000;

/** The longest row that is read (characters): a case in which everything was written full many times over. */
export const maxRowLength = 32_000_000;

/**
 * The work factor of our own files: 2^17 rounds of scrypt over 128 MiB, the first choice of OWASP's
 * Password Storage Cheat Sheet. One step less than the `age` command takes, whose 256 MiB are more than
 * this app may use.
 */
export const ownWorkFactor = 17;
