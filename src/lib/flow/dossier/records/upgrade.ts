/** One step of a sealed record, from the format before it. A released step is never changed. */
export interface RecordUpgrade {
	/** The format that it leads to. */
	readonly to: number;
	readonly name: string;
	readonly upgrade: (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** A record in the present format; `newer` where a newer version of the app wrote it; `damaged` where it has none. */
export type Upgraded = { readonly record: object } | 'newer' | 'damaged';

/** `value` as the present version reads it, after the steps that it has not been through. */
export function upgraded(value: unknown, steps: readonly RecordUpgrade[]): Upgraded {
	if (typeof value !== 'object' || value === null || !('format' in value)) return 'damaged';
	const { format } = value;
	if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return 'damaged';
	if (format > formatAfter(steps)) return 'newer';
	const coming = steps.filter(({ to }) => to > format);
	const record = coming.reduce<object>(
		(before, { to, upgrade }) => ({ ...upgrade({ ...before }), format: to }),
		value
	);
	return { record };
}

/** The format that `steps` lead to; records began with format 1. */
export const formatAfter = (steps: readonly RecordUpgrade[]): number => steps.at(-1)?.to ?? 1;
