import { untrack } from 'svelte';
import type { Day } from '#lib/law/source.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Facts } from '#lib/rules/facts.ts';

/** What every fact form takes. */
export interface FactFormProps {
	/** What is known when the form opens. */
	facts: Facts;
	/** The reference date. */
	today: Day;
	/** The sector and the threshold of the organisation. */
	profile?: Profile;
	/** Where the questions about safety are. */
	safetyHref?: string;
	/** Takes the new facts as soon as they are complete and valid; null once they no longer are. */
	onchange: (facts: Partial<Facts> | null) => void;
}

/**
 * Hands what `complete` gives to `onchange`, at once and after each change. A form that opens
 * incomplete says nothing, so that merely opening it changes nothing; and what was told is not told
 * again, so that the facts may come back to the form. Call it while a form is set up.
 */
export function report(
	complete: () => Partial<Facts> | null,
	onchange: (facts: Partial<Facts> | null) => void
): void {
	let told = JSON.stringify(null);
	$effect(() => {
		const facts = complete();
		const telling = JSON.stringify(facts);
		if (telling === told) return;
		told = telling;
		untrack(() => {
			onchange(facts);
		});
	});
}
