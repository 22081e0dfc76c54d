import { numbers } from '#lib/workshop/meeting/ballot.ts';

/** The codes of one participant that were scanned, by their place in the row. */
interface Row {
	readonly of: number;
	readonly parts: ReadonlyMap<number, string>;
}

/** Rows that are not whole yet, by participant. */
export type Rows = ReadonlyMap<number, Row>;

/** What one scanned text gives: no code of ours, one of another version, a part of a row, or a whole result. */
export type Gathered =
	| { readonly kind: 'refused'; readonly why: 'foreign' | 'version' | 'damaged' }
	| { readonly kind: 'part'; readonly have: number; readonly of: number; readonly rows: Rows }
	| {
			readonly kind: 'whole';
			readonly number: number;
			readonly text: string;
			readonly rows: Rows;
			/** The same with what was scanned last as the begin of a row: a participant may have changed something. */
			readonly anew: Rows;
	  };

const version = 1;
/** How many signs one code carries: one of this size can be read from a phone by the camera of a laptop. */
const signsInCode = 640;
const mostCodes = 3;
/** A result may have no more signs than this. */
export const mostSigns = signsInCode * mostCodes;

/** The packed result `text` of participant `number` as the texts of one to three QR codes. */
export function codesOf(number: number, text: string): readonly string[] {
	const count = Math.max(1, Math.ceil(text.length / signsInCode));
	const size = Math.ceil(text.length / count);
	return Array.from({ length: count }, (_, index) => {
		const part = text.slice(index * size, (index + 1) * size);
		return `SW${String(version)}.${String(index + 1)}${String(count)}.${String(number)}.${part}`;
	});
}

/** What the scanned `text` gives, after the `rows` of before. Pure. */
export function gathered(text: string, rows: Rows): Gathered {
	const ours = /^SW(\d+)\.(.*)$/su.exec(text.trim());
	if (!ours) return { kind: 'refused', why: 'foreign' };
	if (ours[1] !== String(version)) return { kind: 'refused', why: 'version' };
	const found = /^([1-3])([1-3])\.(\d{6})\.([0-9A-Z]+)$/.exec(ours[2] ?? '');
	const [index, of, number] = [Number(found?.[1]), Number(found?.[2]), Number(found?.[3])];
	if (!found || index > of || number < numbers.least) return { kind: 'refused', why: 'damaged' };

	const part = [index, found[4] ?? ''] as const;
	const before = rows.get(number);
	// Another length of the row is another result.
	const parts = new Map([...(before?.of === of ? before.parts : []), part]);
	const others = new Map([...rows].filter(([other]) => other !== number));
	if (parts.size < of) {
		return { kind: 'part', have: parts.size, of, rows: new Map(others).set(number, { of, parts }) };
	}
	return {
		kind: 'whole',
		number,
		text: Array.from({ length: of }, (_, place) => parts.get(place + 1) ?? '').join(''),
		rows: others,
		anew: of === 1 ? others : new Map(others).set(number, { of, parts: new Map([part]) })
	};
}
