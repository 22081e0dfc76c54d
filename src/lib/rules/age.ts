import { type Rule, type Ruling, ruled, unknown } from '#lib/rules/rule.ts';

/** The age groups that the sources tell apart. */
export type AgeGroup = 'tot-12' | '12-15' | '16-17' | '18-22' | '23-plus';

/** The group of someone of `age` whole years (0–120). The border is the birthday itself. Source: augeo18:tips.leeftijd, jw:7.1.1.1. */
export function leeftijdsgroep(age: number): AgeGroup {
	if (age < 12) return 'tot-12';
	if (age < 16) return '12-15';
	if (age < 18) return '16-17';
	return age < 23 ? '18-22' : '23-plus';
}

/** Whether the youth is under 23 on the reference date: `onder-23` or `23-plus`. Source: augeo18:vir.zo-werkt, jw:7.1.1.1. */
export const leeftijdsgrens: Rule = ({ facts: { leeftijd } }) => {
	if (leeftijd === undefined) return unknown('leeftijd');
	const answer = leeftijdsgroep(leeftijd) === '23-plus' ? '23-plus' : 'onder-23';
	return ruled(answer, answer, { leeftijd });
};

/** Whether the youth decides about access: `tot-16` or `vanaf-16`. Source: augeo18:tips.inzage, augeo18:tips.leeftijd. */
export const inzageLeeftijd: Rule = ({ facts: { leeftijd } }) => {
	if (leeftijd === undefined) return unknown('leeftijd');
	const answer = leeftijd < 16 ? 'tot-16' : 'vanaf-16';
	return ruled(answer, answer, { leeftijd });
};

/** Who can speak for a youth: those with authority, both, or the youth alone. */
export const voices = ['gezag', 'gezag-en-jeugdige', 'jeugdige'] as const;
export type Voice = (typeof voices)[number];

/** The voice that counts at `age`: under 12 those with authority, 12–15 both, from 16 the youth. Source: augeo18:tips.leeftijd. */
export function voiceAt(age: number): Voice {
	if (age < 12) return 'gezag';
	return age < 16 ? 'gezag-en-jeugdige' : 'jeugdige';
}

/** Who must be told of a signal. From 18 parents have no position. Source: jw:7.1.5.1, groeiling:5, augeo18:vir.zo-werkt. */
export const wieInformeren: Rule = ({ facts: { leeftijd, gezag } }): Ruling<Voice> => {
	if (leeftijd === undefined) return unknown('leeftijd');
	const voice = voiceAt(leeftijd);
	return ruled(voice, leeftijd >= 18 ? 'jeugdige_18' : voice, {
		leeftijd,
		groep: gezag === undefined ? 'gezag' : `gezag_${gezag}`
	});
};
