/**
 * The files that the browser would save from now on. jsdom has no addresses for files, so these two
 * functions of the platform are put in; each test file has a window of its own.
 */
export function savedFiles(): readonly Blob[] {
	const saved: Blob[] = [];
	URL.createObjectURL = (file) => {
		if (file instanceof Blob) saved.push(file);
		return '#';
	};
	URL.revokeObjectURL = () => undefined;
	return saved;
}
