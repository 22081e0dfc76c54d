/** `whole` with `part` at `key`; without that key where there is no part. */
export function withPart<Whole extends object, Key extends keyof Whole>(
	whole: Whole,
	key: Key,
	part: Whole[Key] | undefined
): Whole {
	const { [key]: _before, ...others } = whole;
	return (part === undefined ? others : { ...others, [key]: part }) as Whole;
}
