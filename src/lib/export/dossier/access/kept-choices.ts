import { type AccessChoice, type AccessMark, accessChoices } from '#lib/export/dossier/access/marks.ts';
import type { AccessChoices } from '#lib/export/dossier/access/report.ts';
import type { DraftValues } from '#lib/flow/dossier/draft.ts';

/** The passage as it was decided on: with its words, so that other words at the same place are another passage. */
const passage = ({ id, text }: AccessMark): string => `${id}\n${text}`;

/** What was decided of `marks`, as a draft keeps it: the choice under each passage. Pure. */
export function keptChoices(marks: readonly AccessMark[], chosen: AccessChoices): DraftValues {
	return Object.fromEntries(
		marks.flatMap((mark) => {
			const choice = chosen.get(mark.id);
			return choice === undefined ? [] : [[passage(mark), choice]];
		})
	);
}

/**
 * What `kept`, one or more drafts, says of those of `marks` that still say the same. A passage that says something else
 * since is asked again, and so is one of which two drafts say different things. Pure.
 */
export function choicesIn(marks: readonly AccessMark[], kept: readonly DraftValues[]): AccessChoices {
	return new Map(
		marks.flatMap((mark): readonly [string, AccessChoice][] => {
			const said = new Set(kept.map((values) => values[passage(mark)]).filter((each) => each !== undefined));
			const choice = accessChoices.find((each) => said.has(each));
			return said.size === 1 && choice !== undefined ? [[mark.id, choice]] : [];
		})
	);
}
