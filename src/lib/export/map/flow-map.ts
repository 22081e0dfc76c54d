import type { StreamStep, StreamView } from '#lib/export/reading/stream.ts';
import { type Arrow, layOut, type Shape } from '#lib/export/map/layout.ts';
import { arrowLabel, nodeLines } from '#lib/export/map/path-map.ts';
import type { MapView } from '#lib/export/map/view.ts';
import type { Words } from '#lib/i18n/words.ts';

const ends = ['registratie', 'einde'] as const;

function arrowsOf({ path, outcomes }: StreamStep): readonly Arrow[] {
	const label = (ids: readonly string[]): Arrow['label'] =>
		arrowLabel(
			new Map(outcomes.filter(({ id }) => ids.includes(id)).map(({ id, title }) => [id, title])),
			250
		);
	const targets = [...new Set(outcomes.map(({ next }) => next.id))];
	const main = targets.map((to): Arrow => {
		const answers = outcomes.filter(({ next }) => next.id === to).map(({ id }) => id);
		return { from: path, to, answers, isTrack: false, label: label(answers) };
	});
	const opening = outcomes.filter(({ opensMeldcode }) => opensMeldcode).map(({ id }) => id);
	if (opening.length === 0) return main;
	return [...main, { from: path, to: 'meldcode', answers: opening, isTrack: true, label: label(opening) }];
}

/**
 * The flow over the paths as a map: its steps, an arrow for every place that their outcomes lead to,
 * and the Meldcode as a track beside them. Pure; the words must hold `ui` and `reading`.
 */
export function flowMap(stream: StreamView, words: Words): MapView {
	const shape = (id: string, kind: Shape['kind'], text: string): Shape => ({
		id,
		kind,
		verdict: null,
		lines: nodeLines(text)
	});
	const shapes = [
		...stream.steps.map(({ path, title }) => shape(path, 'step', title)),
		shape('meldcode', 'track', words.pathTitle('meldcode')),
		...ends.map((id) => shape(id, 'end', words.reading(`flow.ends.${id}`)))
	];
	return layOut(stream.steps[0]?.path ?? '', shapes, stream.steps.flatMap(arrowsOf));
}
