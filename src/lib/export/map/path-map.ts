import type { AskedNode, PathGraph } from '#lib/flow/graph.ts';
import { type Arrow, layOut, type Shape } from '#lib/export/map/layout.ts';
import { wrapShort, wrapWithin } from '#lib/export/map/text-width.ts';
import { letters, type MapLabelLine, type MapView } from '#lib/export/map/view.ts';
import type { Words } from '#lib/i18n/words.ts';

const nodeWidths = [170, 200, 230, 270, 320];

/** A label for a node: at most three lines. */
export const nodeLines = (text: string): readonly string[] =>
	wrapWithin(text, letters.node.size, 3, nodeWidths);

/** A label at an arrow: each text in at most two lines; several stand there as a list. */
export function arrowLabel(texts: ReadonlyMap<string, string>, width = 150): readonly MapLabelLine[] {
	const isList = texts.size > 1;
	return [...texts].flatMap(([answer, text]) =>
		wrapShort(isList ? `– ${text}` : text, width, letters.label.size, 2).map((line) => ({
			answer,
			text: line
		}))
	);
}

/** The answers of a state by where they lead, in the order of the machine. */
export function byTarget({ edges }: AskedNode): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const [answer, target] of edges) found.set(target, [...(found.get(target) ?? []), answer]);
	return found;
}

/** How an answer begins: what stands before its first comma, colon or bracket. */
const headOf = (text: string): string => text.split(/[,:(;]/)[0]?.trim() ?? text;

/**
 * The answers of a state as short as an arrow wants them: their beginning where that tells them
 * apart from the others, else the whole text.
 */
export function shortAnswers(
	node: AskedNode,
	label: (answer: string) => string
): ReadonlyMap<string, string> {
	const all = [...node.edges.keys()].map((answer) => ({ answer, text: label(answer) }));
	return new Map(
		all.map(({ answer, text }) => {
			const head = headOf(text);
			const isShared = all.some((other) => other.answer !== answer && headOf(other.text) === head);
			return [answer, isShared ? text : head];
		})
	);
}

function arrowsOf(graph: PathGraph, node: AskedNode, words: Words): readonly Arrow[] {
	const texts = words.state(graph.path, node.id, undefined);
	const short = shortAnswers(node, (answer) => texts.answer(answer));
	return [...byTarget(node)].map(([to, answers]) => {
		const said = new Map(answers.map((answer) => [answer, short.get(answer) ?? answer]));
		return { from: node.id, to, answers, isTrack: false, label: arrowLabel(said) };
	});
}

/**
 * The path behind `graph` as a map: each state and outcome once, and an arrow for every place that
 * its answers lead to. Pure; the words must hold the texts of the path and `ui`.
 */
export function mapView(graph: PathGraph, words: Words): MapView {
	const { path, initial, asked, outcomes } = graph;
	const states = [...asked.values()].map(({ id, meta: { kind } }): Shape => ({
		id,
		kind,
		verdict: null,
		lines: nodeLines(words.state(path, id, undefined).short)
	}));
	const ends = [...outcomes.values()].map(({ id, meta: { kind, verdict } }): Shape => ({
		id,
		kind,
		verdict,
		lines: [words.ui(`verdict.${verdict}`), ...nodeLines(words.outcome(path, id, undefined).title)]
	}));
	const arrows = [...asked.values()].flatMap((node) => arrowsOf(graph, node, words));
	return layOut(initial, [...states, ...ends], arrows);
}
