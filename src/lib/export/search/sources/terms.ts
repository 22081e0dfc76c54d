import type { SearchDocument, SearchMaterial } from '#lib/export/search/document.ts';
import { termIds } from '#lib/law/glossary.ts';

/** Every term, by all forms in which it is written. */
export function termDocuments({ words }: SearchMaterial): readonly SearchDocument[] {
	const { terms } = words.glossary();
	return termIds.map((id) => {
		const { term, forms, means, not } = terms[id];
		return {
			id: `begrip-${id}`,
			kind: 'term',
			title: term,
			text: [means, not ?? ''].join(' ').trim(),
			also: forms.join(', '),
			path: null,
			place: { on: 'term', term: id }
		};
	});
}
