/** `value` with the keys of its objects in order, as JSON: alike for values that say the same. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
			: part
	);
}

/** Whether two values that can be kept as JSON say the same, whatever the order of their keys. */
export function isAlike(one: unknown, other: unknown): boolean {
	return one === other || canonical(one) === canonical(other);
}
