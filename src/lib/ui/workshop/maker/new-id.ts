/** A random id for an own case: twelve letters and digits, so that a link stays short. */
export function newCaseId(): string {
	const letters = 'abcdefghijklmnopqrstuvwxyz234567';
	return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => letters[byte % 32]).join('');
}
