import { readingRule } from '#lib/export/reading/rule.ts';
import type { SearchDocument, SearchMaterial } from '#lib/export/search/document.ts';
import { interpretationIds } from '#lib/law/interpretations.ts';
import { citationIds } from '#lib/law/register.ts';
import { ruleIds } from '#lib/rules/rule.ts';

/** Every provision, in our own words. */
export function provisionDocuments({ words }: SearchMaterial): readonly SearchDocument[] {
	return citationIds.map((id) => {
		const { source, passage, gist } = words.provision(id);
		return {
			id,
			kind: 'provision',
			title: `${source}, ${passage}`,
			text: gist,
			also: '',
			path: null,
			place: { on: 'rulebook', anchor: id }
		};
	});
}

/** The rules behind the answers that are worked out. */
export function ruleDocuments({ words }: SearchMaterial): readonly SearchDocument[] {
	return ruleIds.map((id) => ({
		id: `regel-${id}`,
		kind: 'rule',
		title: words.rulebook(`rules.names.${id}`),
		text: readingRule(id, words).says,
		also: '',
		path: null,
		place: { on: 'rulebook', anchor: `regel-${id}` }
	}));
}

/** The places where documents and law differ, and the reading that is followed. */
export function interpretationDocuments({ words }: SearchMaterial): readonly SearchDocument[] {
	return interpretationIds.map((id) => {
		const { title, reading, documents, law } = words.interpretation(id);
		return {
			id,
			kind: 'interpretation',
			title,
			text: [reading, documents, law].join(' '),
			also: id,
			path: null,
			place: { on: 'rulebook', anchor: id }
		};
	});
}
