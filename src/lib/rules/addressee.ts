import { type Voice, voiceAt } from '#lib/rules/age.ts';

/** Whom the texts of a path mean by "the family": a voice, or unknown while the age is. */
export type Addressee = Voice | 'onbekend';

/** Paths in which the parents stand beside the youth until 18. */
const untilEighteen: ReadonlySet<string> = new Set(['meldcode', 'ots']);

/**
 * The persons a path speaks of as "the family": under 12 those with authority, 12–15 both, from 16
 * the youth; in the Meldcode and the OTS the youth alone only from 18.
 * Source: augeo18:tips.leeftijd, jw:7.1.5.1.
 */
export function addressee(path: string, age: number | undefined): Addressee {
	if (age === undefined) return 'onbekend';
	if (untilEighteen.has(path)) {
		if (age < 12) return 'gezag';
		return age < 18 ? 'gezag-en-jeugdige' : 'jeugdige';
	}
	return voiceAt(age);
}
