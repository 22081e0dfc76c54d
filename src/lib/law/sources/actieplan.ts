import { defineSource, type Provision } from '#lib/law/source.ts';

const read = {
	checked: { on: '2026-11-22', by: 'editors', against: 'whole-document' },
	reviewBy: '2027-11-22'
} satisfies Provision;

/** Plan of action for an organisation that joins the index; the passages are its three steps. */
export const actieplan = defineSource({
	id: 'actieplan',
	kind: 'document',
	url: 'https://verwijsindexzeeland.nl/actieplan',
	provisions: { '1': read, '2': read, '3': read }
});
