import { isDay, yearsOn } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import { type Voice, voiceAt } from '#lib/rules/age.ts';
import type { YouthField } from '#lib/rules/youth-fields.ts';

/** How a regional index notes the sex of a youth. */
export const sexes = ['m', 'v', 'x'] as const;
export type Sex = (typeof sexes)[number];

/** Who the youth is, as typed on the registration screen. It is never stored. */
export interface YouthIdentity {
	readonly name: string;
	readonly sex: Sex | null;
	readonly birthDate: Day | null;
	/** Whether there is a Dutch address to give; a youth may have none, or one that nobody knows. */
	readonly hasAddress: boolean;
	readonly street: string;
	readonly houseNumber: string;
	readonly postcode: string;
	readonly city: string;
	readonly bsn: string;
}

/** Who gives the signal, as typed on the registration screen. It is never stored. */
export interface ProfessionalIdentity {
	readonly name: string;
	readonly role: string;
	readonly organisation: string;
	readonly email: string;
	readonly phone: string;
}

/** The age that the decision rests on, and the day on which it was noted. */
export interface AgeNoted {
	readonly years: number;
	readonly notedOn: Day;
}

/** What the decision rests on about the age: the years, or only who counts at it, as answered by hand. */
export type AgeUsed = AgeNoted | { readonly voice: Voice };

/** All that can be wrong with one field. The words say how to mend each. */
export type Problem =
	| 'missing'
	| 'birth-future'
	| 'birth-too-old'
	| 'birth-other-age'
	| 'birth-other-voice'
	| 'house-number'
	| 'postcode'
	| 'postcode-unused'
	| 'bsn-length'
	| 'bsn-eleven'
	| 'email'
	| 'phone';

/** The first problem per field; an empty object means that all is well. */
export type Problems<Field extends string> = Readonly<Partial<Record<Field, Problem>>>;
export type YouthInput = Exclude<keyof YouthIdentity, 'hasAddress'>;
export type ProfessionalInput = keyof ProfessionalIdentity;

/** An identity in which nothing was typed yet. */
export const noYouth: YouthIdentity = {
	name: '',
	sex: null,
	birthDate: null,
	hasAddress: true,
	street: '',
	houseNumber: '',
	postcode: '',
	city: '',
	bsn: ''
};

/** A professional of whom nothing was typed yet. */
export const noProfessional: ProfessionalIdentity = {
	name: '',
	role: '',
	organisation: '',
	email: '',
	phone: ''
};

/** `text` on one line: outer spaces gone, runs of white space made one space. */
export function oneLine(text: string): string {
	return text.trim().replace(/\s+/g, ' ');
}

/** The nine digits of a BSN, without the spaces, dots and dashes that people type. */
export function normalBsn(text: string): string {
	return text.replace(/[\s.-]/g, '');
}

/** What is wrong with `text` as a BSN, or null. Weights 9 to 2 and -1; the sum is a multiple of 11. */
export function bsnProblem(text: string): Problem | null {
	const digits = normalBsn(text);
	if (digits === '') return 'missing';
	if (!/^\d{9}$/.test(digits)) return 'bsn-length';
	const sum = Array.from(digits, Number).reduce(
		(total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index),
		0
	);
	return digits === '000000000' || sum % 11 !== 0 ? 'bsn-eleven' : null;
}

/** A Dutch postcode as it is written: "1234 AB". */
export function normalPostcode(text: string): string {
	const bare = text.replace(/\s/g, '').toUpperCase();
	return bare.length === 6 ? `${bare.slice(0, 4)} ${bare.slice(4)}` : bare;
}

/** What is wrong with `text` as a Dutch postcode, or null. SA, SD and SS were never given out. */
export function postcodeProblem(text: string): Problem | null {
	const postcode = normalPostcode(text);
	if (postcode === '') return 'missing';
	if (!/^[1-9]\d{3} [A-Z]{2}$/.test(postcode)) return 'postcode';
	return /S[ADS]$/.test(postcode) ? 'postcode-unused' : null;
}

/** What is wrong with `text` as an e-mail address, or null: one @, and a name with a dot behind it. */
export function emailProblem(text: string): Problem | null {
	const address = text.trim();
	if (address === '') return 'missing';
	return address.length <= 254 && /^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$/.test(address)
		? null
		: 'email';
}

/** What is wrong with `text` as a telephone number, or null: a Dutch one, or one with its country. */
export function phoneProblem(text: string): Problem | null {
	const bare = text.replace(/\(0\)|[\s().-]/g, '').replace(/^00/, '+');
	if (bare === '') return 'missing';
	const isDutch = /^0[1-9]\d{8}$|^0(800|90\d)\d{4}(\d{3})?$|^\+31[1-9]\d{8}$/.test(bare);
	return isDutch || /^\+(?!31|0)\d{8,15}$/.test(bare) ? null : 'phone';
}

/**
 * What is wrong with a birth date on `today`, or null. It must fit the age that the decision rests
 * on, on the day on which that age was noted: a birthday since then is no mistake. Where no age was
 * noted, it must fit who counts today, as answered by hand.
 */
export function birthDateProblem(birth: Day | null, ageUsed: AgeUsed | null, today: Day): Problem | null {
	if (birth === null || !isDay(birth)) return 'missing';
	if (birth > today) return 'birth-future';
	if (yearsOn(birth, today) >= 23) return 'birth-too-old';
	if (ageUsed === null) return null;
	if ('voice' in ageUsed)
		return voiceAt(yearsOn(birth, today)) === ageUsed.voice ? null : 'birth-other-voice';
	return yearsOn(birth, ageUsed.notedOn) === ageUsed.years ? null : 'birth-other-age';
}

/**
 * Whether a birthday since the age was noted brought the youth to an age at which others must be
 * told. Not a mistake in the date, but a reason to look at that question again.
 */
export function voiceMoved(birth: Day | null, ageUsed: AgeUsed | null, today: Day): boolean {
	if (ageUsed === null || 'voice' in ageUsed) return false;
	if (birth === null || birthDateProblem(birth, ageUsed, today) !== null) return false;
	return voiceAt(yearsOn(birth, today)) !== voiceAt(ageUsed.years);
}

const filled = (text: string): Problem | null => (oneLine(text) === '' ? 'missing' : null);

const houseNumberProblem = (text: string): Problem | null =>
	filled(text) ?? (/^[1-9]\d{0,4}([\s\-/]?[0-9a-z]{1,6}){0,2}$/i.test(oneLine(text)) ? null : 'house-number');

function collect<Field extends string>(
	found: Readonly<Partial<Record<Field, Problem | null>>>
): Problems<Field> {
	const problems = Object.entries(found).filter(([, problem]) => problem !== null);
	return Object.fromEntries(problems) as Problems<Field>;
}

/** The problems of the youth's identity, among the `fields` that the index takes. */
export function youthProblems(
	youth: YouthIdentity,
	fields: readonly YouthField[],
	ageUsed: AgeUsed | null,
	today: Day
): Problems<YouthInput> {
	const takes = (field: YouthField): boolean => fields.includes(field);
	return collect<YouthInput>({
		...(takes('name') && { name: filled(youth.name) }),
		...(takes('sex') && { sex: youth.sex === null ? 'missing' : null }),
		...(takes('birthDate') && { birthDate: birthDateProblem(youth.birthDate, ageUsed, today) }),
		...(takes('address') &&
			youth.hasAddress && {
				street: filled(youth.street),
				houseNumber: houseNumberProblem(youth.houseNumber),
				postcode: postcodeProblem(youth.postcode),
				city: filled(youth.city)
			}),
		...(takes('bsn') && { bsn: bsnProblem(youth.bsn) })
	});
}

/** The problems of the professional's identity. */
export function professionalProblems(professional: ProfessionalIdentity): Problems<ProfessionalInput> {
	return collect<ProfessionalInput>({
		name: filled(professional.name),
		role: filled(professional.role),
		organisation: filled(professional.organisation),
		email: emailProblem(professional.email),
		phone: phoneProblem(professional.phone)
	});
}
