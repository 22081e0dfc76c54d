import { variationWords } from '#lib/export/explanation/variation-words.ts';
import type { Words } from '#lib/i18n/words.ts';
import { caseInput } from '#lib/workshop/case/case-standing.ts';
import { partsOf, type WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import type { Change } from '#lib/workshop/meeting/change.ts';

/**
 * A change of a case as a question to the room. Throws on texts that were not loaded: `room`, `explain`,
 * `reasons`, `criteria` and the clauses of the paths.
 */
export function changeWords(workshopCase: WorkshopCase, change: Change, words: Words): string {
	const ask = (says: string): string => words.room('turn.if', { says });
	const input = caseInput(workshopCase);
	switch (change.of) {
		case 'twist':
			return workshopCase.words.twists[change.id] ?? '';
		case 'fact': {
			const { main } = workshopCase;
			const path = main === 'signaleringsstroom' ? 'wanneer-signaleren' : main;
			// Only what is different is said, and not how it could be brought about.
			const guard = { isDanger: true, refused: new Set<never>() };
			return ask(
				words.and(variationWords([[change.fact]], { path, input, guard, words }).map(({ says }) => says))
			);
		}
		case 'answer': {
			const { path, state } = partsOf(change.place);
			return ask(words.clause(path, state, change.answer, input.facts.leeftijd).says);
		}
	}
}
