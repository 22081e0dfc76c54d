import type { Sector } from '#lib/rules/facts.ts';

/** After so many months a signal ends at the latest, whatever was agreed. Source: jw:7.1.4.5. */
export const longestTerm = 24;
/** So many years a signal stays in the archive at most. Source: jw:7.1.4.5, which names article 7.1.4.6. */
export const archiveYears = 5;
/** From this birthday on there is no signal. Source: jw:7.1.1.1. */
export const lastAge = 23;

/**
 * What differs between regions, or between the documents. Each is a choice of the one who plays, and the
 * screen says so.
 */
export interface Agreements {
	/** How many months a signal stands; at most `longestTerm`. */
	readonly termMonths: number;
	/**
	 * Whether two professionals of one organisation match. The Youth Act counts reports; Profi Pendi and the
	 * Actieplan say: of different organisations.
	 */
	readonly matchesWithinOrganisation: boolean;
	/**
	 * Who directs a match: the members agree it at the table, or the index names someone, of the first of
	 * these sectors that has a member. The documents say both, and the law knows no director (V-03).
	 */
	readonly direction: 'together' | readonly Sector[];
	/** Whether who gives a signal hears, once, who had an earlier one on the same youth. */
	readonly showsArchive: boolean;
}

/** Agreements with which a story begins where it says nothing else. Schools and police take part and do not direct. */
export const usualAgreements: Agreements = {
	termMonths: longestTerm,
	matchesWithinOrganisation: false,
	direction: ['maatschappelijke-ondersteuning', 'jeugdhulp', 'jeugdgezondheidszorg', 'gezondheidszorg'],
	showsArchive: true
};
