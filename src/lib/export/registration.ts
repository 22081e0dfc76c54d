import * as v from 'valibot';
import { isDay } from '#lib/law/day.ts';
import type { Day } from '#lib/law/source.ts';
import {
	normalBsn,
	normalPostcode,
	oneLine,
	type ProfessionalIdentity,
	sexes,
	type YouthIdentity
} from '#lib/export/identity.ts';
import { plainText } from '#lib/export/plain-text.ts';
import type { Report } from '#lib/export/report.ts';
import type { RegistrationKey } from '#lib/i18n/keys.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { YouthField } from '#lib/rules/youth-fields.ts';

const line = v.pipe(
	v.string(),
	v.minLength(1),
	v.maxLength(500),
	v.check((text) => oneLine(text) === text)
);
const day = v.pipe(v.string(), v.check(isDay), v.metadata({ format: 'date' }));

/**
 * A registration for the regional index: THAT a professional is involved, never why. Identity is all
 * the text it holds; a field that is not named here cannot travel in it.
 */
export const registrationSchema = v.strictObject({
	format: v.literal(1),
	kind: v.literal('registratie'),
	madeOn: day,
	/** The name of the regional index, from the organisation profile. */
	index: v.exactOptional(line),
	/** Only the fields that the index takes; an address is null where there is none to give. */
	youth: v.strictObject({
		name: v.exactOptional(line),
		sex: v.exactOptional(v.picklist(sexes)),
		birthDate: v.exactOptional(day),
		address: v.exactOptional(
			v.nullable(v.strictObject({ street: line, houseNumber: line, postcode: line, city: line }))
		),
		bsn: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{9}$/)))
	}),
	professional: v.strictObject({ name: line, role: line, organisation: line, email: line, phone: line })
});

export type Registration = v.InferOutput<typeof registrationSchema>;

/** What the registration needs of the words: its own texts and the form of a day, and no others. */
export type RegistrationWords = Pick<Words, 'registration'>;

/** One value of the registration with its label: to print, and to copy into the portal. */
export interface RegistrationLine {
	readonly key: string;
	readonly label: string;
	readonly value: string;
}

/** The lines under one heading. */
export interface RegistrationSection {
	readonly title: string;
	readonly lines: readonly RegistrationLine[];
}

/**
 * The registration of `youth` by `professional` on `day`, with only the `fields` that the index
 * takes. Both must be free of problems; throws where they are not, so that nothing half-typed leaves.
 */
export function registration(
	youth: YouthIdentity,
	professional: ProfessionalIdentity,
	fields: readonly YouthField[],
	indexName: string | undefined,
	madeOn: Day
): Registration {
	const takes = (field: YouthField): boolean => fields.includes(field);
	const index = oneLine(indexName ?? '');
	const address = youth.hasAddress
		? {
				street: oneLine(youth.street),
				houseNumber: oneLine(youth.houseNumber),
				postcode: normalPostcode(youth.postcode),
				city: oneLine(youth.city)
			}
		: null;
	return v.parse(registrationSchema, {
		format: 1,
		kind: 'registratie',
		madeOn,
		...(index !== '' && { index }),
		youth: {
			...(takes('name') && { name: oneLine(youth.name) }),
			...(takes('sex') && { sex: youth.sex }),
			...(takes('birthDate') && { birthDate: youth.birthDate }),
			...(takes('address') && { address }),
			...(takes('bsn') && { bsn: normalBsn(youth.bsn) })
		},
		professional: {
			name: oneLine(professional.name),
			role: oneLine(professional.role),
			organisation: oneLine(professional.organisation),
			email: oneLine(professional.email),
			phone: oneLine(professional.phone)
		}
	});
}

/** A day as the portals take it: "01-03-2015". */
const typed = (date: Day): string => date.split('-').reverse().join('-');

/** The registration line by line, in the order in which portals ask. */
export function registrationLines(
	{ madeOn, index, youth, professional }: Registration,
	words: RegistrationWords
): readonly RegistrationSection[] {
	const line = (key: RegistrationKey, value: string | undefined): readonly RegistrationLine[] =>
		value === undefined ? [] : [{ key, label: words.registration(key), value }];
	const { address } = youth;
	return [
		{
			title: words.registration('section.youth'),
			lines: [
				...line('field.name', youth.name),
				...line('field.sex', youth.sex && words.registration(`sex.${youth.sex}`)),
				...line('field.birthDate', youth.birthDate && typed(youth.birthDate)),
				...(address === null ? line('field.address', words.registration('address.none')) : []),
				...line('field.street', address?.street),
				...line('field.houseNumber', address?.houseNumber),
				...line('field.postcode', address?.postcode),
				...line('field.city', address?.city),
				...line('field.bsn', youth.bsn)
			]
		},
		{
			title: words.registration('section.professional'),
			lines: [
				...line('own.name', professional.name),
				...line('own.role', professional.role),
				...line('own.organisation', professional.organisation),
				...line('own.email', professional.email),
				...line('own.phone', professional.phone)
			]
		},
		{
			title: words.registration('section.about'),
			lines: [...line('field.index', index), ...line('field.madeOn', typed(madeOn))]
		}
	];
}

/** The registration as one plain text, to print or to copy as a whole. */
export function registrationText(made: Registration, words: RegistrationWords): string {
	const report: Report = {
		title: words.registration('document.title'),
		blocks: [
			{ kind: 'paragraph', text: words.registration('document.thatNotWhat') },
			...registrationLines(made, words).flatMap(({ title, lines }) => [
				{ kind: 'heading', level: 1, text: title } as const,
				{ kind: 'rows', rows: lines } as const
			])
		]
	};
	return plainText(report);
}

/** The registration as a JSON file by its published schema. */
export function registrationJson(made: Registration): string {
	return `${JSON.stringify(made, null, '\t')}\n`;
}
