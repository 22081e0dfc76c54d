/** The fields of the youth that a registration can hold. */
export const youthFields = ['name', 'sex', 'birthDate', 'address', 'bsn'] as const;
export type YouthField = (typeof youthFields)[number];

/** What most regional indexes take; the BSN only where the profile says so. Source: jw:7.1.4.1, bj:7.1. */
export const defaultYouthFields: readonly YouthField[] = ['name', 'sex', 'birthDate', 'address'];
