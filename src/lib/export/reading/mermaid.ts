import type { PathGraph } from '#lib/flow/graph.ts';
import type { StreamView } from '#lib/export/reading/stream.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Verdict } from '#lib/machines/decision.ts';

// A verdict is told apart by its word and by its line; the colours of the page are left to the reader.
const outlines: Readonly<Record<Verdict, string>> = {
	ja: 'stroke-width:2px',
	eerst: 'stroke-width:2px,stroke-dasharray:6 3',
	nee: 'stroke-width:1px,stroke-dasharray:2 2',
	nu: 'stroke-width:4px'
};
const classes: readonly string[] = Object.entries(outlines).map(
	([verdict, line]) => `classDef ${verdict} ${line}`
);

/** `id` as Mermaid takes it: a prefix keeps it apart from Mermaid's own words, such as `end`. */
const nodeId = (id: string): string => `n_${id.replaceAll(/[^A-Za-z0-9]/g, '_')}`;

/** `lines` between quotes, with what Mermaid would read as its own written as a code. */
const label = (...lines: readonly string[]): string =>
	`"${lines.map((line) => line.replaceAll(/[#"<>&`]/g, (sign) => `#${String(sign.charCodeAt(0))};`)).join('<br/>')}"`;

/** One arrow per target, since several answers can lead to the same state. */
function arrows(from: string, edges: Iterable<readonly [string, string]>): string[] {
	const byTarget = new Map<string, string[]>();
	for (const [answer, target] of edges) byTarget.set(target, [...(byTarget.get(target) ?? []), answer]);
	return [...byTarget].map(
		([target, answers]) => `${nodeId(from)} -->|${label(...answers)}| ${nodeId(target)}`
	);
}

const chart = (parts: readonly string[]): string =>
	['flowchart TD', ...parts.map((line) => `\t${line}`)].join('\n');

/** The path as a Mermaid flow chart: questions, weighings and rules differ in shape, outcomes name their verdict. */
export function mermaid(graph: PathGraph, words: Words): string {
	const { path, asked, outcomes } = graph;
	const shape = { question: ['[', ']'], weighing: ['{{', '}}'], derived: ['[/', '/]'] } as const;
	const states = [...asked.values()].map(({ id, meta }) => {
		const [open, close] = shape[meta.kind];
		return `${nodeId(id)}${open}${label(words.state(path, id, undefined).short)}${close}`;
	});
	const ends = [...outcomes.values()].map(({ id, meta: { verdict } }) => {
		const { title } = words.outcome(path, id, undefined);
		return `${nodeId(id)}([${label(`${words.ui(`verdict.${verdict}`)} · ${title}`)}]):::${verdict}`;
	});
	const edges = [...asked.values()].flatMap((node) => arrows(node.id, node.edges));
	return chart([...states, ...ends, ...edges, ...classes]);
}

/** The flow over the paths as a Mermaid flow chart, with the Meldcode as a dotted track beside it. */
export function streamMermaid(view: StreamView, words: Words): string {
	const steps = view.steps.map(({ path, title }) => `${nodeId(path)}[${label(title)}]`);
	const ends = (['registratie', 'einde'] as const).map(
		(id) => `${nodeId(id)}([${label(words.reading(`flow.ends.${id}`))}])`
	);
	const track = `${nodeId('meldcode')}[[${label(words.pathTitle('meldcode'))}]]`;
	const edges = view.steps.flatMap(({ path, outcomes }) =>
		arrows(
			path,
			outcomes.map(({ id, next }) => [id, next.id] as const)
		)
	);
	const opening = view.steps.flatMap(({ path, outcomes }) => {
		const ids = outcomes.filter(({ opensMeldcode }) => opensMeldcode).map(({ id }) => id);
		return ids.length > 0 ? [`${nodeId(path)} -.->|${label(...ids)}| ${nodeId('meldcode')}`] : [];
	});
	return chart([...steps, ...ends, track, ...edges, ...opening]);
}
