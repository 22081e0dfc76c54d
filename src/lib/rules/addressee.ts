import { type Voice, voiceAt } from '#lib/rules/age.ts';
import type { Facts } from '#lib/rules/facts.ts';

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

/**
 * Whom an obligation speaks of as "the family". Asking for consent follows whose consent is needed: for a
 * youth of 12 or older who cannot weigh the own interest those with authority, from 18 the
 * representative. All other obligations follow the path. Source: augeo18:tips.leeftijd.
 */
export function dutyAddressee(
	duty: string,
	path: string,
	{ leeftijd, wilsbekwaam }: Pick<Facts, 'leeftijd' | 'wilsbekwaam'>
): Addressee | 'vertegenwoordiger' {
	const isSpokenFor = leeftijd !== undefined && leeftijd >= 12 && wilsbekwaam === false;
	if (duty !== 'vraag-toestemming' || !isSpokenFor) return addressee(path, leeftijd);
	return leeftijd >= 18 ? 'vertegenwoordiger' : 'gezag';
}
