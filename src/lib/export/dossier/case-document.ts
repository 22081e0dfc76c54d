import type { Block, Row } from '#lib/export/report.ts';
import type { DossierCase, Exchange } from '#lib/flow/dossier/case.ts';
import { recipients } from '#lib/flow/dossier/recipients.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { RegisterKey } from '#lib/i18n/keys.ts';
import type { Gaps } from '#lib/i18n/text-store.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Day } from '#lib/law/source.ts';

/** What a document about a case is made from: the case on one day, in one language. */
export interface CaseDocument {
	readonly case: DossierCase;
	readonly profile: Profile;
	readonly today: Day;
	readonly words: Words;
}

/** A section title; level 2 where it stands within a section. */
export function heading(words: Words, key: RegisterKey, gaps: Gaps = {}, level: 1 | 2 = 1): Block {
	return { kind: 'heading', level, text: words.register(key, gaps) };
}

/** A paragraph of ours. */
export function paragraph(words: Words, key: RegisterKey, gaps: Gaps = {}): Block {
	return { kind: 'paragraph', text: words.register(key, gaps) };
}

/** A row of ours with a value. */
export function row(words: Words, key: RegisterKey, value: string): Row {
	return { label: words.register(key), value };
}

/** What the person wrote, or a sentence that says that nothing was written. */
export function writtenOr(words: Words, text: string, otherwise: RegisterKey): string {
	return text.trim() === '' ? words.register(otherwise) : text.trim();
}

/** Who receives in `exchange`: the function and organisation as noted, else what the sharing path knows of it. */
export function recipientName({ who, recipient }: Exchange, words: Words): string {
	return who.trim() === '' ? recipientKind(recipient, words) : who.trim();
}

/** The kind of recipient `id` as the sharing path names it; said to be unknown where it names none so. */
export function recipientKind(id: string, words: Words): string {
	const known = recipients.find((each) => each === id);
	return words.register(known === undefined ? 'recipient.unknown' : `recipient.${known}`);
}

/** How the documents call the organisation: by its name, else by what it is. */
export function organisationName({ organisation = '', sector }: Profile, words: Words): string {
	if (organisation.trim() !== '') return organisation.trim();
	return words.register(sector === 'onderwijs' ? 'organisation.school' : 'organisation.other');
}
