import { diffWordsWithSpace } from 'diff';

/** A run of words that stayed, went or came. */
export interface Mark {
	readonly change: 'same' | 'removed' | 'added';
	readonly text: string;
}

/** What went and what came between two texts, word by word; joined, they give both texts back. Pure. */
export function wordMarks(before: string, after: string): readonly Mark[] {
	return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
		change: added ? 'added' : removed ? 'removed' : 'same',
		text: value
	}));
}
