/** Hands `content` to the browser as a file to save. Nothing leaves the device. */
export function download(content: string | Blob, name: string, type: string): void {
	const address = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers begin to read after the click returns; none needs longer than this.
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 10_000);
}

/**
 * Puts `text` on the clipboard and says whether that worked. Where the browser refuses, `shown`, the
 * element that shows the text, is selected instead, so that the person can copy it by hand.
 */
export async function copyText(text: string, shown: Node | null): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		if (shown) window.getSelection()?.selectAllChildren(shown);
		return false;
	}
}
