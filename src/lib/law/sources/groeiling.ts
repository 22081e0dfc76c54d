import { defineSource, type Provision } from '#lib/law/source.ts';

const read = {
	checked: { on: '2026-11-22', by: 'editors', against: 'whole-document' },
	reviewBy: '2027-11-22'
} satisfies Provision;

/** Leaflet of school board De Groeiling; the passages are its six numbered sections. */
export const groeiling = defineSource({
	id: 'groeiling',
	kind: 'document',
	provisions: { '1': read, '2': read, '3': read, '4': read, '5': read, '6': read }
});
