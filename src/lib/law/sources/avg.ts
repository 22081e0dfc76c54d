import { defineSource, type Provision } from '#lib/law/source.ts';

const known = {
	checked: { on: '2026-11-22', by: 'editors', against: 'own-knowledge' },
	reviewBy: '2027-05-22'
} satisfies Provision;

/** Algemene verordening gegevensbescherming: valid consent, its withdrawal, and security. */
export const avg = defineSource({
	id: 'avg',
	kind: 'statute',
	url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj?locale=nl',
	provisions: { '4.11': known, '7.3': known, '32': known }
});
