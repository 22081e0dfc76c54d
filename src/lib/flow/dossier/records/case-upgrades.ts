import { formatAfter, type RecordUpgrade } from '#lib/flow/dossier/records/upgrade.ts';

/**
 * Every step of a case, in order. Append only. A case is upgraded when it is read and lies in the new format from
 * its next save on: sealed records cannot be rewritten while the database opens.
 */
export const caseUpgrades: readonly RecordUpgrade[] = [
	{
		to: 2,
		// The history has lines about the case itself since then, which an older version cannot say. What was changed
		// before left none, and none is made up.
		name: 'changes-in-the-history',
		upgrade: (record) => record
	},
	{
		to: 3,
		// The lines about changes also speak of links and exchanges since then, which an older version cannot say.
		name: 'links-and-exchanges-in-the-history',
		upgrade: (record) => record
	}
];

/** The format in which cases are written now: that of `DossierCase`. */
export const caseFormat: number = formatAfter(caseUpgrades);
