/** The five domains of the signalling criteria. Source: actieplan:2. */
export const domainIds = ['W', 'G', 'P', 'O', 'S'] as const;
export type DomainId = (typeof domainIds)[number];

/** The criteria per domain, in the order of the list. Source: actieplan:2. */
export const criteriaByDomain = {
	W: ['W1', 'W2', 'W3', 'W4', 'W5'],
	G: ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7'],
	P: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'],
	O: ['O1', 'O2', 'O3', 'O4', 'O5', 'O6'],
	S: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8']
} as const satisfies Record<DomainId, readonly string[]>;

export type CriterionId = (typeof criteriaByDomain)[DomainId][number];

/** Every criterion, domain by domain. */
export const criterionIds: readonly CriterionId[] = domainIds.flatMap((domain) => criteriaByDomain[domain]);

/** Criteria that point at unsafety: choosing one offers the way to safety at once. Source: augeo18:vir.wanneer. */
export const alarmingCriteria = ['W4', 'G3', 'G4', 'P1'] as const satisfies readonly CriterionId[];

/** Criteria that are health or criminal data: the screen says to note the id, not the details. Source: avg (special data). */
export const sensitiveCriteria = ['G1', 'G2', 'G6', 'P6', 'S7'] as const satisfies readonly CriterionId[];

/** Whether `criterion` points at unsafety. */
export function isAlarming(criterion: CriterionId): criterion is (typeof alarmingCriteria)[number] {
	return (alarmingCriteria as readonly CriterionId[]).includes(criterion);
}

/** Whether noting more than the id of `criterion` would note special or criminal data. */
export function isSensitive(criterion: CriterionId): criterion is (typeof sensitiveCriteria)[number] {
	return (sensitiveCriteria as readonly CriterionId[]).includes(criterion);
}
