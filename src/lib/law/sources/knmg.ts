import { defineSource } from '#lib/law/source.ts';

/** The test for a conflict of duties as doctors know it; no edition of the guideline was read. */
export const knmg = defineSource({
	id: 'knmg',
	kind: 'practice',
	provisions: {
		'conflict-van-plichten': {
			checked: { on: '2026-11-22', by: 'editors', against: 'own-knowledge' },
			reviewBy: '2027-05-22'
		}
	}
});
