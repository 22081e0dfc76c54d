import { defineSource, type Provision } from '#lib/law/source.ts';

const read = {
	checked: { on: '2026-11-22', by: 'editors', against: 'whole-document' },
	reviewBy: '2027-11-22'
} satisfies Provision;

/** Note on the talk with youth and parents, from about 2013. */
export const gesprek = defineSource({
	id: 'gesprek',
	kind: 'document',
	provisions: { uitgangspunten: read, tip: read, slot: read, bronnen: read }
});
