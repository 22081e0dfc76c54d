import { type CitationId, cite, citationIds } from '#lib/law/register.ts';
import type { NoteCase } from '#lib/export/note-case.ts';
import type { Row } from '#lib/export/report.ts';
import { citedBy } from '#lib/flow/cited.ts';
import { flowVersion } from '#lib/flow/stream.ts';

/** The passages that the walked paths rest on, each once, in the order of the register. */
function passagesOf({ replays }: Pick<NoteCase, 'replays'>): readonly CitationId[] {
	const cited = new Set<CitationId>(replays.flatMap(citedBy));
	return citationIds.filter((id) => cited.has(id));
}

/** How far a passage was checked, in words. */
function checkOf(id: CitationId, { words, today }: NoteCase): string {
	const { checked, jurist, reviewBy } = cite(id);
	return [
		words.note('source.checked', { day: words.day(checked.on) }),
		jurist ? words.note('source.jurist', { day: words.day(jurist.on) }) : words.note('source.noJurist'),
		...(reviewBy < today ? [words.note('source.overdue', { day: words.day(reviewBy) })] : [])
	].join(' ');
}

/** The sources with their passages; passages of one source that were checked alike share a row. */
export function sourceRows(note: NoteCase): readonly Row[] {
	const groups = new Map<string, { source: string; check: string; passages: string[] }>();
	for (const id of passagesOf(note)) {
		const { source, passage } = note.words.provision(id);
		const check = checkOf(id, note);
		const key = `${source}\n${check}`;
		const group = groups.get(key) ?? { source, check, passages: [] };
		group.passages.push(passage);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ source, check, passages }) => ({
		label: source,
		value: `${passages.join('; ')}. ${check}`
	}));
}

/** The version of the rules behind each walked path, and of the flow where it was walked. */
export function versionRows({ walk, replays, words }: NoteCase): readonly Row[] {
	return [
		...(walk.main === 'signaleringsstroom'
			? [{ label: words.note('version.flow'), value: flowVersion }]
			: []),
		...replays.map(({ graph }) => ({ label: words.pathTitle(graph.path), value: graph.version }))
	];
}
