import type { SearchDocument, SearchMaterial, SearchPage } from '#lib/export/search/document.ts';
import { placeWords } from '#lib/export/search/place-words.ts';
import type { AboutKey } from '#lib/i18n/keys.ts';

/** The pages that are no path. */
export function pageDocuments({ words }: SearchMaterial): readonly SearchDocument[] {
	const { pages } = placeWords(words.language);
	return (Object.keys(pages) as SearchPage[]).map((page) => ({
		id: `pagina-${page}`,
		kind: 'page',
		...pages[page],
		path: null,
		place: { on: 'page', page }
	}));
}

/** The parts of the page about the app that answer a question of their own, with their sentences. */
const helpParts = {
	is: ['is.asks', 'is.noScore', 'is.notFile', 'is.notReport', 'is.notAdvice'],
	data: [
		'data.device',
		'data.tab',
		'data.identity',
		'data.profile',
		'data.dossier',
		'data.traces',
		'data.wipe'
	],
	law: ['law.index', 'law.right', 'law.gist', 'law.differ'],
	remark: ['remark.text', 'remark.what'],
	licence: ['licence.text']
} as const satisfies Readonly<Record<string, readonly AboutKey[]>>;

/** The parts of the page about the app. */
export function helpDocuments({ words }: SearchMaterial): readonly SearchDocument[] {
	return Object.entries(helpParts).map(([part, sentences]) => ({
		id: `over-${part}`,
		kind: 'page',
		title: words.about(`${part as keyof typeof helpParts}.title`),
		text: sentences.map((key) => words.about(key)).join(' '),
		also: '',
		path: null,
		place: { on: 'page', page: 'over', anchor: part }
	}));
}
