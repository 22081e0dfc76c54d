import { defineSource, type Provision } from '#lib/law/source.ts';

// Known from pages that describe the framework; the framework itself was not read.
const described = {
	checked: { on: '2026-11-22', by: 'editors', against: 'secondary' },
	validFrom: '2019-01-01',
	reviewBy: '2027-05-22'
} satisfies Provision;

/** The five weighings of the Meldcode for education and school attendance. */
export const onderwijsAfwegingskader = defineSource({
	id: 'onderwijs-afwegingskader',
	kind: 'practice',
	url: 'https://www.huiselijkgeweld.nl/interventies/publicaties/interventies/2018/07/04/afwegingskader-meldcode-onderwijs-en-leerplicht',
	provisions: { '1': described, '2': described, '3': described, '4': described, '5': described }
});
