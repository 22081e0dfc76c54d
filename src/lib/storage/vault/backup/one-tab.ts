/** Runs `work`, unless another tab does the same at this moment; says whether it was run. */
export async function alone(name: string, work: () => Promise<void>): Promise<boolean> {
	// Absent outside a secure context, whatever the type says.
	const locks =
		typeof navigator === 'undefined' ? undefined : (navigator as { readonly locks?: LockManager }).locks;
	if (locks === undefined) {
		await work();
		return true;
	}
	return locks.request(name, { ifAvailable: true }, async (lock) => {
		if (lock === null) return false;
		await work();
		return true;
	});
}
