import { streamMermaid } from '#lib/export/reading/mermaid.ts';
import type { StreamView } from '#lib/export/reading/stream.ts';
import type { Words } from '#lib/i18n/words.ts';
import { bullets, chart, document, link, plain, table } from './markdown.ts';
import { generatedNote } from './path-page.ts';

/** The page of the flow over the paths: every step with its outcomes, and the track beside it. */
export function streamPage(view: StreamView, words: Words): string {
	const { version, steps } = view;
	const head = [words.reading('flow.outcome'), words.reading('flow.next'), words.reading('flow.opens')];
	const opening = steps.flatMap(({ path, outcomes }) =>
		outcomes
			.filter(({ opensMeldcode }) => opensMeldcode)
			.map(({ id, title }) => `${link(title, `${path}.md#${id}`)} (\`${path}/${id}\`)`)
	);
	return document([
		generatedNote,
		`# ${words.reading('flow.title')}`,
		words.reading('flow.intro'),
		bullets([`${words.reading('flow.version')}: ${version}`]),
		`## ${words.reading('page.map')}`,
		chart(streamMermaid(view, words)),
		...steps.flatMap(({ path, title, outcomes }, index) => [
			`## ${String(index + 1)}. ${link(title, `${path}.md`)}`,
			table(
				head,
				outcomes.map(({ id, verdict, title: outcome, next, opensMeldcode }) => [
					`${plain(words.ui(`verdict.${verdict}`))} · ${link(outcome, `${path}.md#${id}`)} (\`${id}\`)`,
					next.path === null ? plain(next.title) : link(next.title, `${next.path}.md`),
					words.reading(opensMeldcode ? 'flow.yes' : 'flow.no')
				])
			)
		]),
		`## ${words.reading('flow.track.title')}`,
		words.reading('flow.track.about'),
		words.reading('flow.track.first'),
		`${words.reading('flow.track.opening')}:`,
		bullets(opening),
		link(words.reading('flow.track.walk'), 'meldcode.md')
	]);
}
