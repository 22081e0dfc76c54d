import { actieplan } from '#lib/law/sources/actieplan.ts';
import { augeo18 } from '#lib/law/sources/augeo18.ts';
import { avg } from '#lib/law/sources/avg.ts';
import { bj } from '#lib/law/sources/bj.ts';
import { bvm } from '#lib/law/sources/bvm.ts';
import { bw1 } from '#lib/law/sources/bw1.ts';
import { gesprek } from '#lib/law/sources/gesprek.ts';
import { groeiling } from '#lib/law/sources/groeiling.ts';
import { jw } from '#lib/law/sources/jw.ts';
import { knmg } from '#lib/law/sources/knmg.ts';
import { lpw } from '#lib/law/sources/lpw.ts';
import { onderwijsAfwegingskader } from '#lib/law/sources/onderwijs-afwegingskader.ts';
import { politie } from '#lib/law/sources/politie.ts';
import { profipendi } from '#lib/law/sources/profipendi.ts';
import { wmo } from '#lib/law/sources/wmo.ts';
import { wpo } from '#lib/law/sources/wpo.ts';
import type { Day, Provision, Source, SourceKind } from '#lib/law/source.ts';

/** Every source, in the order in which the rulebook lists them: documents, statutes, practice. */
const sources = [
	gesprek,
	groeiling,
	augeo18,
	actieplan,
	profipendi,
	jw,
	bj,
	bvm,
	wpo,
	wmo,
	bw1,
	lpw,
	avg,
	onderwijsAfwegingskader,
	knmg,
	politie
] as const;

type PassagesOf<S> = S extends Source<infer Id, infer Passage> ? `${Id}:${Passage}` : never;

/** The id of a source. */
export type SourceId = (typeof sources)[number]['id'];

/** `source:passage` of a provision in the register. An unknown one does not compile. */
export type CitationId = PassagesOf<(typeof sources)[number]>;

/** A provision together with the source it stands in. */
export interface CitedProvision extends Provision {
	readonly id: CitationId;
	readonly source: SourceId;
	readonly kind: SourceKind;
}

const register: ReadonlyMap<string, CitedProvision> = new Map(
	sources.flatMap((source) =>
		Object.entries<Provision>(source.provisions).map(([passage, provision]) => {
			const id = `${source.id}:${passage}` as CitationId;
			return [id, { ...provision, id, source: source.id, kind: source.kind }] as const;
		})
	)
);

/** All citation ids, in the order of the register. */
export const citationIds: readonly CitationId[] = [...register.values()].map(({ id }) => id);

/** All source ids, in the order of the register. */
export const sourceIds: readonly SourceId[] = sources.map(({ id }) => id);

/** The address of a whole source, where it stands on the web; else undefined. */
export function sourceUrl(id: SourceId): string | undefined {
	const found: Source | undefined = sources.find((source) => source.id === id);
	return found?.url;
}

/** The provision behind `id`; throws on an unknown id, with the id in the message. */
export function cite(id: CitationId): CitedProvision {
	const provision = register.get(id);
	if (!provision) throw new Error(`Unknown citation "${id}"`);
	return provision;
}

/** Those of `ids` whose review date lies before `day`: what rests on them must be looked at again. */
export function overdue(ids: readonly CitationId[], day: Day): readonly CitationId[] {
	return ids.filter((id) => cite(id).reviewBy < day);
}

/** Those of `ids` that no jurist has checked yet. */
export function uncheckedByJurist(ids: readonly CitationId[]): readonly CitationId[] {
	return ids.filter((id) => cite(id).jurist === undefined);
}

/** Whether `provision` is in force on `day`: its first and its last day count. */
export function isInForce(
	{ validFrom, validUntil }: Pick<Provision, 'validFrom' | 'validUntil'>,
	day: Day
): boolean {
	return (validFrom === undefined || day >= validFrom) && (validUntil === undefined || day <= validUntil);
}

/** Those of `ids` that are not in force on `day`, by their validity dates. */
export function notInForce(ids: readonly CitationId[], day: Day): readonly CitationId[] {
	return ids.filter((id) => !isInForce(cite(id), day));
}
