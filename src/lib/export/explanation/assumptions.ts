import type { Assumption } from '#lib/flow/explain/rests.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** An assumption as a sentence, with the state where it can be looked at again. */
export interface AssumptionLine {
	readonly key: string;
	readonly text: string;
	/** Null where no single question holds it. */
	readonly state: string | null;
}

/** What an outcome of `path` takes for granted, in `words`, for a youth of `age`. */
export function assumptionLines(
	path: PathId,
	assumptions: readonly Assumption[],
	age: number | undefined,
	words: Words
): readonly AssumptionLine[] {
	return assumptions.map((assumption): AssumptionLine => {
		switch (assumption.of) {
			case 'onzeker':
			case 'afweging':
			case 'met-de-hand': {
				const { id } = assumption.step.node;
				const key = assumption.of === 'met-de-hand' ? 'metDeHand' : assumption.of;
				const { short } = words.state(path, id, age);
				return { key: `${assumption.of} ${id}`, text: words.explain(`rests.${key}`, { short }), state: id };
			}
			case 'wilsbekwaam':
			case 'standaarddrempel':
				return { key: assumption.of, text: words.explain(`rests.${assumption.of}`), state: null };
			case 'index-ongecontroleerd':
				return { key: assumption.of, text: words.explain('rests.indexOngecontroleerd'), state: null };
			case 'leeftijd-van':
				return {
					key: assumption.of,
					text: words.explain('rests.leeftijdVan', { day: words.day(assumption.on) }),
					state: null
				};
		}
	});
}
