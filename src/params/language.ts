/** Dutch has no prefix; English is the only one. */
export function match(param: string): boolean {
	return param === 'en';
}
