import type { PathGraph } from '#lib/flow/graph.ts';
import { type Fault, repeated } from './fault.ts';

/** What exists, to be used somewhere. */
export interface Stock {
	readonly provisions: readonly string[];
	readonly duties: readonly string[];
	readonly rules: readonly string[];
}

/** Provisions that nothing cites, duties that come with no outcome, and rules behind no state; and those that are unknown. */
export function useFaults(graphs: Iterable<PathGraph>, stock: Stock): readonly Fault[] {
	const used = { provisions: new Set<string>(), duties: new Set<string>(), rules: new Set<string>() };
	const doubled: Fault[] = [];
	for (const { path, asked, outcomes } of graphs) {
		for (const { id, meta } of [...asked.values(), ...outcomes.values()]) {
			for (const cited of meta.cites) used.provisions.add(cited);
			if (meta.kind === 'derived') used.rules.add(meta.rule);
			const duties = meta.kind === 'outcome' ? meta.duties : [];
			for (const duty of duties) used.duties.add(duty);
			for (const twice of [...repeated(meta.cites), ...repeated(duties)]) {
				doubled.push({ kind: 'overlap', where: `${path}/${id}`, problem: `it names "${twice}" twice` });
			}
		}
	}
	const kinds = ['provisions', 'duties', 'rules'] as const;
	return [
		...doubled,
		...kinds.flatMap((kind) => {
			const idle = stock[kind].filter((id) => !used[kind].has(id));
			const strange = [...used[kind]].filter((id) => !stock[kind].includes(id));
			return [
				...idle.map((id): Fault => ({ kind: 'unused', where: kind, problem: `nothing uses "${id}"` })),
				...strange.map((id): Fault => ({ kind: 'gap', where: kind, problem: `there is no "${id}"` }))
			];
		})
	];
}
