// The speed of the search per keystroke: part of `npm run bench`. It prints figures; it judges nothing.
import { loadSearchLanguage } from '#lib/export/search/language.ts';
import { excerpt, marked } from '#lib/export/search/marks.ts';
import { SearchIndex } from '#lib/export/search/search-index.ts';
import { searchBundles, searchDocuments } from '#lib/export/search/sources.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { languages } from '#lib/i18n/language.ts';
import { wordsOf } from '#lib/i18n/words.ts';

/** What is typed, letter by letter: words, sentences, synonyms, typos and what stands nowhere. */
const typed = {
	nl: [
		'mag ik de huisarts bellen over dit kind',
		'ouders gescheiden wie geeft toestemming',
		'gezinsvoogt wil informtie over een leerling',
		"ib'er verwijsindx meldkode",
		'xyzzy qwertyuiop'
	],
	en: [
		'may I call the doctor about this child',
		'parents divorced whose consent is needed',
		'superviser wants informtion about a pupil',
		'care coordinator refferal index',
		'xyzzy qwertyuiop'
	]
} as const;

/** How many results a screen shows at once. */
const portion = 10;
const graphs = await loadAllGraphs();

const at = (sorted: readonly number[], part: number): number =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

for (const language of languages) {
	const words = await wordsOf(language).load(...searchBundles);
	const documents = searchDocuments({ graphs, words });
	const rules = await loadSearchLanguage(language);
	const cpuStart = process.cpuUsage();
	const index = await SearchIndex.over(documents, rules);
	const built = process.cpuUsage(cpuStart);

	/** Finds `query` and marks what a screen would show of it. */
	const ask = (query: string): void => {
		for (const { document, terms } of index.find(query).slice(0, portion)) {
			marked(document.title, terms, index.scan);
			marked(excerpt(document.text, terms, index.scan), terms, index.scan);
		}
	};
	const keystrokes = typed[language].flatMap((text) =>
		Array.from(text, (_letter, end) => text.slice(0, end + 1))
	);
	// Each keystroke five times, the first round cold as it is for a person. By processor time: what else
	// the machine does is no matter of the search.
	const times = Array.from({ length: 5 }, () =>
		keystrokes.map((query) => {
			const start = process.cpuUsage();
			ask(query);
			const { user, system } = process.cpuUsage(start);
			return (user + system) / 1000;
		})
	).flat();
	const sorted = times.toSorted((a, b) => a - b);
	process.stdout.write(
		`search (${language}), ${String(documents.length)} documents, ${String(times.length)} keystrokes: ` +
			`median ${at(sorted, 0.5).toFixed(1)} ms, 95th ${at(sorted, 0.95).toFixed(1)} ms (20 ms or less); ` +
			`index in ${((built.user + built.system) / 1000).toFixed(0)} ms of processor time\n`
	);
}
