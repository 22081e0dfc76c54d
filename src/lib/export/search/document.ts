import type { PathGraph } from '#lib/flow/graph.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { InterpretationId } from '#lib/law/interpretations.ts';
import type { CitationId } from '#lib/law/register.ts';
import type { TermId } from '#lib/law/glossary.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { RuleId } from '#lib/rules/rule.ts';

/** What can be found, the kinds that most people look for first. */
export const searchKinds = [
	'path',
	'page',
	'question',
	'outcome',
	'term',
	'duty',
	'criterion',
	'rule',
	'provision',
	'interpretation'
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** The pages without a path that can be found. */
export type SearchPage =
	| 'stroom'
	| 'eerder-signaal'
	| 'registratie'
	| 'notitie'
	| 'overdracht'
	| 'profiel'
	| 'dossier'
	| 'dossier/kopie'
	| 'dossier/instellingen'
	| 'over'
	| 'lees'
	| 'regels'
	| 'begrippen'
	| 'wat-als'
	| 'kaart';

/** Where a document stands. The screens make an address of it. */
export type SearchPlace =
	| { readonly on: 'path'; readonly path: PathId }
	| { readonly on: 'reading'; readonly path: PathId; readonly anchor: string }
	| { readonly on: 'rulebook'; readonly anchor: CitationId | InterpretationId | `regel-${RuleId}` }
	| { readonly on: 'term'; readonly term: TermId }
	| { readonly on: 'page'; readonly page: SearchPage; readonly anchor?: string };

/** Something that can be found. */
export interface SearchDocument {
	/** Unique over all documents. */
	readonly id: string;
	readonly kind: SearchKind;
	readonly title: string;
	/** What is shown of it and searched: sentences. */
	readonly text: string;
	/** Further words by which it is found: answers, other names, what people say. */
	readonly also: string;
	/** The path that it belongs to, where it is about one. */
	readonly path: PathId | null;
	readonly place: SearchPlace;
}

/** What documents are made from. */
export interface SearchMaterial {
	readonly graphs: ReadonlyMap<PathId, PathGraph>;
	/** Holding the text files that the sources read. */
	readonly words: Words;
}
