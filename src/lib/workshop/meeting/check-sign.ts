import { signOf, valueOf } from '#lib/workshop/meeting/crockford.ts';

/** Twice `value` in the field of 32 elements (modulo x⁵ + x² + 1): its powers of 2 run through all but zero. */
const doubled = (value: number): number => {
	const twice = value << 1;
	return twice > 31 ? twice ^ 0b100101 : twice;
};

/**
 * The sum of `text` over the field of 32 elements, each sign times a power of 2 by its place; `shift`
 * places stand behind it. Because no two neighbours have the same power, and none is zero, a wrong
 * sign or two neighbours that changed places always give another sum.
 */
function sumOf(text: string, shift: number): number {
	// Horner: what stands further to the left is doubled once more.
	let sum = 0;
	for (const sign of text) sum = doubled(sum) ^ valueOf(sign);
	for (let place = 0; place < shift; place += 1) sum = doubled(sum);
	return sum;
}

/** `text` with its check sign behind it. All of it must be signs. */
export const withCheck = (text: string): string => text + signOf(sumOf(text, 1));

/** Whether the check sign at the end of `text` is right. One wrong sign, or one swap of neighbours, is always seen. */
export const isChecked = (text: string): boolean => sumOf(text, 0) === 0;
