import type { SearchDocument, SearchMaterial, SearchPlace } from '#lib/export/search/document.ts';
import { placeWords } from '#lib/export/search/place-words.ts';
import type { PathId } from '#lib/machines/registry.ts';

const read = (path: PathId, anchor: string): SearchPlace => ({ on: 'reading', path, anchor });

/** The paths themselves, by their titles and by what people say when they need them. */
export function pathDocuments({ graphs, words }: SearchMaterial): readonly SearchDocument[] {
	const { keywords } = placeWords(words.language);
	return [...graphs.keys()].map((path) => ({
		id: path,
		kind: 'path',
		title: words.pathTitle(path),
		text: words.pathIntro(path),
		also: keywords[path],
		path,
		place: { on: 'path', path }
	}));
}

/** Every question of every path, with its explanation and its answers. */
export function questionDocuments({ graphs, words }: SearchMaterial): readonly SearchDocument[] {
	return [...graphs.values()].flatMap(({ path, asked }) =>
		[...asked.values()].map(({ id, edges }): SearchDocument => {
			const state = words.state(path, id, undefined);
			const answers = [...edges.keys()].map((answer) => state.answer(answer));
			return {
				id: `${path}/${id}`,
				kind: 'question',
				title: state.question,
				text: [state.help, state.why].join(' '),
				also: [state.short, ...answers, ...state.weigh].join(' · '),
				path,
				place: read(path, id)
			};
		})
	);
}

/** Every outcome of every path, with what it means and asks. */
export function outcomeDocuments({ graphs, words }: SearchMaterial): readonly SearchDocument[] {
	return [...graphs.values()].flatMap(({ path, outcomes }) =>
		[...outcomes.keys()].map((id): SearchDocument => {
			const { title, means, do: steps, next } = words.outcome(path, id, undefined);
			return {
				id: `${path}/${id}`,
				kind: 'outcome',
				title,
				text: [means, ...steps].join(' '),
				also: next,
				path,
				place: read(path, id)
			};
		})
	);
}

/** Every task, once, at the first path whose outcomes bring it. */
export function dutyDocuments({ graphs, words }: SearchMaterial): readonly SearchDocument[] {
	const documents = new Map<string, SearchDocument>();
	for (const { path, outcomes } of graphs.values()) {
		for (const duty of new Set([...outcomes.values()].flatMap(({ meta }) => meta.duties))) {
			if (documents.has(duty)) continue;
			const { label, how, record } = words.duty(duty, path, {});
			documents.set(duty, {
				id: `taak-${duty}`,
				kind: 'duty',
				title: label,
				text: how,
				also: record,
				path,
				place: read(path, `taak-${duty}`)
			});
		}
	}
	return [...documents.values()];
}

/** The concerns of the signalling criteria. */
export function criterionDocuments({ words }: SearchMaterial): readonly SearchDocument[] {
	const { criteria } = words.criteria();
	const path = 'wanneer-signaleren';
	return Object.entries(criteria).map(([id, { label, hint }]) => ({
		id: `criterium-${id}`,
		kind: 'criterion',
		title: label,
		text: hint ?? '',
		also: id,
		path,
		place: read(path, `criterium-${id}`)
	}));
}
