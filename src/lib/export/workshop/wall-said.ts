import type { Words } from '#lib/i18n/words.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { Tally } from '#lib/workshop/meeting/tally.ts';

/**
 * What the map of a path says to who does not see it: at each question that anyone came by how many gave
 * which answer, for persons of `age`. The words must hold the texts of the path and `room`. Pure.
 */
export function wallSaid({ places }: Tally, path: PathId, age: number | undefined, words: Words): string {
	const lines = places
		.filter((place) => place.path === path)
		.map(({ state, counts }) => {
			const texts = words.state(path, state, age);
			const chosen = [...counts].map(([answer, people]) => `${String(people)} × ${texts.answer(answer)}`);
			return `${texts.short}: ${chosen.join('; ')}.`;
		});
	return [words.room('screen.mapLabel'), ...lines].join(' ');
}
