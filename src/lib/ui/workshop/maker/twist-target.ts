import type { CaseTwist, Place } from '#lib/workshop/case/workshop-case.ts';

/** The facts that a twist can change by their own form. */
export const twistFacts = ['leeftijd', 'gezag', 'sector', 'criteria', 'toestemmingen'] as const;
export type TwistFact = (typeof twistFacts)[number];
/** The entries of the profile that a twist can change. */
export const twistProfile = ['indexStatus', 'organisatieAangesloten'] as const;
export type TwistProfile = (typeof twistProfile)[number];

/** The one thing that a twist changes. */
export type TwistTarget =
	| { readonly of: 'fact'; readonly fact: TwistFact }
	| { readonly of: 'profile'; readonly entry: TwistProfile }
	| { readonly of: 'answer'; readonly place: Place };

/** What `twist` changes; 'several' where that is more than one thing, null where it is nothing yet. Pure. */
export function targetOf({
	facts = {},
	profile = {},
	answers = {}
}: CaseTwist): TwistTarget | 'several' | null {
	const found: readonly TwistTarget[] = [
		...twistFacts.filter((fact) => facts[fact] !== undefined).map((fact) => ({ of: 'fact' as const, fact })),
		...twistProfile
			.filter((entry) => profile[entry] !== undefined)
			.map((entry) => ({ of: 'profile' as const, entry })),
		...Object.entries(answers).flatMap(([path, changed]) =>
			Object.keys(changed).map((state) => ({ of: 'answer' as const, place: `${path}/${state}` as Place }))
		)
	];
	// The form of consent notes with it whether the youth can weigh, and who has authority.
	const isConsent = facts.toestemmingen !== undefined;
	const one = isConsent ? found.filter((target) => target.of !== 'fact' || target.fact !== 'gezag') : found;
	if (one.length > 1) return 'several';
	return one[0] ?? (Object.keys({ ...facts, ...profile }).length > 0 ? 'several' : null);
}

/** A target as the value of a field, and back. */
export function targetValue(target: TwistTarget | 'several' | null): string {
	if (target === null || target === 'several') return '';
	switch (target.of) {
		case 'fact':
			return `feit:${target.fact}`;
		case 'profile':
			return `profiel:${target.entry}`;
		case 'answer':
			return `antwoord:${target.place}`;
	}
}

/** The target that the value of a field stands for; null where it stands for none. */
export function targetIn(value: string): TwistTarget | null {
	const cut = value.indexOf(':');
	const rest = value.slice(cut + 1);
	const fact = twistFacts.find((each) => value === `feit:${each}`);
	const entry = twistProfile.find((each) => value === `profiel:${each}`);
	if (fact) return { of: 'fact', fact };
	if (entry) return { of: 'profile', entry };
	return value.startsWith('antwoord:') ? { of: 'answer', place: rest as Place } : null;
}
