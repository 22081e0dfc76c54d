import { defineSource, type Provision } from '#lib/law/source.ts';

const read = {
	checked: { on: '2026-11-22', by: 'editors', against: 'whole-document' },
	reviewBy: '2027-11-22'
} satisfies Provision;

/** Augeo Magazine 18 (April 2020), in the order of its articles; only the passages that a path rests on. */
export const augeo18 = defineSource({
	id: 'augeo18',
	kind: 'document',
	provisions: {
		'brunssum.4': read,
		'veilig-thuis.1': read,
		'veilig-thuis.2': read,
		'veilig-thuis.4': read,
		'veilig-thuis.6': read,
		'veilig-thuis.7': read,
		'vir.voordelen': read,
		'vir.zo-werkt': read,
		'vir.verplicht': read,
		'vir.privacy': read,
		'vir.wanneer': read,
		'tips.1': read,
		'tips.inzage': read,
		'tips.leeftijd': read,
		'tips.ots': read,
		'tips.2': read,
		'tips.3': read,
		'tips.4': read,
		'tips.5': read,
		'tips.6': read,
		'tips.7': read,
		'stappenplan.1': read,
		'stappenplan.2': read,
		'stappenplan.3': read,
		'stappenplan.4': read,
		'stappenplan.5': read,
		'stappenplan.6': read,
		'stappenplan.besluit': read
	}
});
