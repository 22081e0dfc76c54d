import { formatAfter, type RecordUpgrade } from '#lib/storage/vault/records/upgrade.ts';

/**
 * Every step of a case, in order. Append only. A case is upgraded when it is read and lies in the new format from
 * its next save on: sealed records cannot be rewritten while the database opens.
 */
export const caseUpgrades: readonly RecordUpgrade[] = [];

/** The format in which cases are written now: that of `DossierCase`. */
export const caseFormat: number = formatAfter(caseUpgrades);
