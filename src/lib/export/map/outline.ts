import type { PathGraph } from '#lib/flow/graph.ts';
import { byTarget } from '#lib/export/map/path-map.ts';
import type { MapKind } from '#lib/export/map/view.ts';
import type { StreamView } from '#lib/export/reading/stream.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Verdict } from '#lib/machines/decision.ts';

/** An answer as it stands in the outline. */
export interface OutlineAnswer {
	readonly id: string;
	readonly text: string;
}

/** Answers that lead to the same place, and what is there. */
export interface OutlineBranch {
	readonly answers: readonly OutlineAnswer[];
	readonly isTrack: boolean;
	readonly entry: OutlineEntry;
}

/** A node of the map in words. */
export interface OutlineEntry {
	readonly id: string;
	readonly kind: MapKind;
	readonly verdict: Verdict | null;
	/** Its name on the map. */
	readonly name: string;
	/** The whole question, or the title of the outcome. */
	readonly text: string;
	/** False where it only refers to the place where the node stands in full. */
	readonly isFull: boolean;
	readonly branches: readonly OutlineBranch[];
}

type Line = Omit<OutlineEntry, 'isFull' | 'branches'> & {
	readonly leads: readonly (Omit<OutlineBranch, 'entry'> & { readonly to: string })[];
};

/**
 * Nests `lines` from `initial` on. Each node stands in full once, under the shortest way that leads to
 * it, so that the outline stays as shallow as it can be; elsewhere there is a reference.
 */
function nest(initial: string, lines: ReadonlyMap<string, Line>): OutlineEntry {
	const parents = new Map<string, string>();
	const queue = [initial];
	for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
		for (const { to } of lines.get(from)?.leads ?? []) {
			if (to === initial || parents.has(to)) continue;
			parents.set(to, from);
			queue.push(to);
		}
	}
	const entry = (id: string, from: string | undefined): OutlineEntry => {
		const line = lines.get(id);
		if (!line) throw new Error(`The map has no node "${id}"`);
		const { leads, ...rest } = line;
		const isFull = parents.get(id) === from;
		const branches = leads.map(({ to, ...lead }) => ({ ...lead, entry: entryOf(to, id) }));
		return { ...rest, isFull, branches };
	};
	const entryOf = (id: string, from: string): OutlineEntry => {
		if (parents.get(id) === from) return entry(id, from);
		const { leads: _elsewhere, ...rest } = lines.get(id) as Line;
		return { ...rest, isFull: false, branches: [] };
	};
	return entry(initial, undefined);
}

/** The path behind `graph` as an indented outline: the same as its map, in words. Pure. */
export function pathOutline({ path, initial, asked, outcomes }: PathGraph, words: Words): OutlineEntry {
	const lines = new Map<string, Line>();
	for (const node of asked.values()) {
		const text = words.state(path, node.id, undefined);
		lines.set(node.id, {
			id: node.id,
			kind: node.meta.kind,
			verdict: null,
			name: text.short,
			text: text.question,
			leads: [...byTarget(node)].map(([to, answers]) => ({
				to,
				isTrack: false,
				answers: answers.map((id) => ({ id, text: text.answer(id) }))
			}))
		});
	}
	for (const { id, meta } of outcomes.values()) {
		const { title } = words.outcome(path, id, undefined);
		lines.set(id, { id, kind: 'outcome', verdict: meta.verdict, name: title, text: title, leads: [] });
	}
	return nest(initial, lines);
}

/** The flow over the paths as an indented outline: the same as its map, in words. Pure. */
export function flowOutline({ steps }: StreamView, words: Words): OutlineEntry {
	const lines = new Map<string, Line>();
	const plain = (id: string, kind: MapKind, name: string): Line => ({
		id,
		kind,
		verdict: null,
		name,
		text: name,
		leads: []
	});
	lines.set('meldcode', plain('meldcode', 'track', words.pathTitle('meldcode')));
	for (const { path, title, outcomes } of steps) {
		const targets = [...new Set(outcomes.map(({ next }) => next.id))];
		const leads = targets.map((to) => ({
			to,
			isTrack: false,
			answers: outcomes
				.filter(({ next }) => next.id === to)
				.map((known) => ({ id: known.id, text: known.title }))
		}));
		const opening = outcomes.filter(({ opensMeldcode }) => opensMeldcode);
		const track = {
			to: 'meldcode',
			isTrack: true,
			answers: opening.map((known) => ({ id: known.id, text: known.title }))
		};
		lines.set(path, { ...plain(path, 'step', title), leads: opening.length > 0 ? [...leads, track] : leads });
		for (const { next } of outcomes) {
			if (next.path === null) lines.set(next.id, plain(next.id, 'end', next.title));
		}
	}
	return nest(steps[0]?.path ?? '', lines);
}
