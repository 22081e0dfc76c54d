import { organisationName, paragraph } from '#lib/export/dossier/case-document.ts';
import type { Block } from '#lib/export/report.ts';
import type { SharingGround } from '#lib/flow/dossier/entry.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Gaps } from '#lib/i18n/text-store.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Person } from '#lib/rules/facts.ts';

/** Whom a text for the family speaks to: an adult as "u", the youth as "jij". */
export type ReaderVoice = 'u' | 'jij';

/** Who reads, how they are spoken to, and what fills the gaps of the texts for them. */
export interface Addressed {
	readonly reader: Person;
	readonly voice: ReaderVoice;
	readonly gaps: Gaps;
}

/** How a text speaks to `reader`. */
export function addressed(reader: Person, profile: Profile, words: Words): Addressed {
	return {
		reader,
		voice: reader === 'jeugdige' ? 'jij' : 'u',
		gaps: {
			child: words.register(`receipt.child.${reader}`),
			organisation: organisationName(profile, words)
		}
	};
}

/** How a consent is taken back, what that does and does not do, and that a no costs nothing. Source: avg:7.3. */
export function withdrawalItems({ voice, gaps }: Addressed, words: Words): readonly string[] {
	return (['any', 'how', 'stops', 'noHarm', 'danger'] as const).map((item) =>
		words.register(`receipt.${voice}.withdraw.${item}`, gaps)
	);
}

/** What it means for the reader that consent is not asked. */
export function meaningItems({ voice, gaps }: Addressed, words: Words): readonly string[] {
	return (['noAnswer', 'know', 'least', 'object'] as const).map((item) =>
		words.register(`receipt.${voice}.meaning.${item}`, gaps)
	);
}

/** What the reader can ask for, and where to go when it does not feel right. Source: augeo18:tips.inzage. */
export function rightItems(
	{ voice, gaps }: Addressed,
	{ contacts }: Profile,
	words: Words
): readonly string[] {
	const officer = contacts?.privacyOfficer?.trim() ?? '';
	return [
		...(['see', 'mend', 'view'] as const).map((item) =>
			words.register(`receipt.${voice}.right.${item}`, gaps)
		),
		officer === ''
			? words.register(`receipt.${voice}.right.talk`, gaps)
			: words.register(`receipt.${voice}.right.talkTo`, { ...gaps, officer }),
		words.register(`receipt.${voice}.right.authority`, gaps)
	];
}

/** The grounds on which it was shared so far, without repeats; nothing where nothing was shared yet. */
export function groundItems(grounds: readonly SharingGround[], words: Words): readonly Block[] {
	const items = [...new Set(grounds)]
		.filter((ground) => ground !== 'toestemming')
		.map((ground) => words.register(`ground.${ground}`));
	return items.length === 0 ? [] : [paragraph(words, 'receipt.groundLead'), { kind: 'list', items }];
}
