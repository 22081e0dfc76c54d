import { defineSource } from '#lib/law/source.ts';

/** What the editors hold about questions of the police, until a jurist has looked at it. */
export const politie = defineSource({
	id: 'politie',
	kind: 'practice',
	provisions: {
		'nog-te-toetsen': {
			checked: { on: '2026-11-22', by: 'editors', against: 'own-knowledge' },
			reviewBy: '2027-05-22'
		}
	}
});
