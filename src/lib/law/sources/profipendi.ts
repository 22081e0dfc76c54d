import { defineSource, type Provision } from '#lib/law/source.ts';

const read = {
	checked: { on: '2026-11-22', by: 'editors', against: 'whole-document' },
	reviewBy: '2027-11-22'
} satisfies Provision;

/** Article for schools of the regional partnership Profi Pendi. */
export const profipendi = defineSource({
	id: 'profipendi',
	kind: 'document',
	url: 'https://profipendi.nl/verwijsindex.html',
	provisions: { werkt: read, wanneer: read, tips: read, weten: read }
});
