/** `value` as text in which the order of keys does not matter. */
export function ordered(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const parts = Object.entries(value)
		.filter(([, part]) => part !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, part]) => `${JSON.stringify(key)}:${ordered(part)}`);
	return `{${parts.join(',')}}`;
}
