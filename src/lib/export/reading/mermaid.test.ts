import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { mermaid, streamMermaid } from '#lib/export/reading/mermaid.ts';
import { type StreamView, streamView } from '#lib/export/reading/stream.ts';
import { type Words, wordsOf } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';

let graphs: ReadonlyMap<PathId, PathGraph>;
let words: Words;
let stream: StreamView;

beforeAll(async () => {
	graphs = await loadAllGraphs();
	words = await wordsOf('nl').load('ui', 'reading', ...pathIds);
	stream = streamView(graphs, words);
});

const text = '"(?:[^"<>`]|<br/>)+"';
const forms = {
	node: new RegExp(
		`^\\t(n_\\w+)(?:\\[|\\[/|\\[\\[|\\{\\{|\\(\\[)${text}(?:\\]|/\\]|\\]\\]|\\}\\}|\\]\\))(?::::(ja|eerst|nee|nu))?$`
	),
	edge: new RegExp(`^\\t(n_\\w+) -\\.?->\\|(${text})\\| (n_\\w+)$`),
	style: /^\tclassDef (ja|eerst|nee|nu) [\w:\-,. ]+$/
};

interface Chart {
	readonly nodes: readonly string[];
	readonly edges: readonly {
		readonly from: string;
		readonly labels: readonly string[];
		readonly to: string;
	}[];
	readonly rest: readonly string[];
}

/** A chart line by line; what has none of the forms above is in `rest`. */
function read(code: string): Chart {
	const lines = code.split('\n');
	const found = (form: RegExp): RegExpExecArray[] =>
		lines.map((line) => form.exec(line)).filter((match) => match !== null);
	return {
		nodes: found(forms.node).map(([, id = '']) => id),
		edges: found(forms.edge).map(([, from = '', labels = '', to = '']) => ({
			from,
			labels: labels.slice(1, -1).split('<br/>'),
			to
		})),
		rest: lines.filter((line) => !Object.values(forms).some((form) => form.test(line)))
	};
}

const nodeId = (id: string): string => `n_${id.replaceAll('-', '_')}`;

describe.each(pathIds)('the chart of %s', (path) => {
	it('has each state and outcome once, each answer once, and nothing else', () => {
		const graph = graphs.get(path) as PathGraph;
		const { nodes, edges, rest } = read(mermaid(graph, words));
		expect(rest).toEqual(['flowchart TD']);
		expect(nodes).toEqual([...graph.asked.keys(), ...graph.outcomes.keys()].map(nodeId));
		expect(new Set(nodes).size).toBe(nodes.length);
		const drawn = edges.flatMap(({ from, labels, to }) => labels.map((answer) => `${from} ${answer} ${to}`));
		const walked = [...graph.asked.values()].flatMap(({ id, edges: answers }) =>
			[...answers].map(([answer, target]) => `${nodeId(id)} ${answer} ${nodeId(target)}`)
		);
		expect(drawn.sort()).toEqual(walked.sort());
	});

	it('names the verdict of each outcome in words', () => {
		const graph = graphs.get(path) as PathGraph;
		const code = mermaid(graph, words);
		for (const { id, meta } of graph.outcomes.values()) {
			expect.soft(code).toContain(`${nodeId(id)}(["${words.ui(`verdict.${meta.verdict}`)} · `);
		}
		expect(graph.outcomes.size).toBeGreaterThan(0);
	});
});

describe('the chart of the flow', () => {
	it('has every outcome of every step once, and the Meldcode as a dotted track', () => {
		const code = streamMermaid(stream, words);
		const { edges, rest } = read(code);
		expect(rest).toEqual(['flowchart TD']);
		const drawn = edges.filter(({ to }) => to !== 'n_meldcode').flatMap(({ labels }) => labels);
		expect(drawn.sort()).toEqual(stream.steps.flatMap(({ outcomes }) => outcomes.map(({ id }) => id)).sort());
		expect(code).toContain(
			'n_veiligheid -.->|"handel-nu<br/>bel-veilig-thuis<br/>meldcode-starten"| n_meldcode'
		);
	});
});

describe('the view of the flow', () => {
	it('opens the Meldcode after exactly the outcomes with that obligation', () => {
		const opening = stream.steps.flatMap(({ path, outcomes }) =>
			outcomes.filter(({ opensMeldcode }) => opensMeldcode).map(({ id }) => `${path}/${id}`)
		);
		expect(opening).toEqual([
			'veiligheid/handel-nu',
			'veiligheid/bel-veilig-thuis',
			'veiligheid/meldcode-starten',
			'wanneer-signaleren/eerst-veiligheid',
			'informeren/eerst-meldcode'
		]);
	});

	it('leads from a wish to signal to the question who may, and from an objection to weighing it', () => {
		const nextOf = (path: string, outcome: string): string | undefined =>
			stream.steps.find((step) => step.path === path)?.outcomes.find(({ id }) => id === outcome)?.next.id;
		expect(nextOf('wanneer-signaleren', 'signaal-gewenst')).toBe('bevoegdheid');
		expect(nextOf('informeren', 'uitgesteld-met-bezwaar')).toBe('bezwaar');
		expect(nextOf('bezwaar', 'signaal-ondanks-bezwaar')).toBe('registratie');
		expect(nextOf('bezwaar', 'eerst-gesprek')).toBe('einde');
	});
});
