import type { Locator } from '@playwright/test';
import decode from 'qr/decode.js';

/** What the QR code in a picture of `code` says, read from what stands on the screen. Throws where it cannot be read. */
export async function readQr(code: Locator): Promise<string> {
	await code.scrollIntoViewIfNeeded();
	const picture = [...(await code.screenshot())];
	const { width, height, pixels } = await code.page().evaluate(async (bytes) => {
		const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
		const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
		if (!drawing) throw new Error('There is no canvas');
		drawing.drawImage(bitmap, 0, 0);
		const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
		return { width: bitmap.width, height: bitmap.height, pixels: [...data] };
	}, picture);
	// The limit of the reader is that of one frame of a camera; a test may take its time.
	return decode({ width, height, data: Uint8Array.from(pixels) }, { timeLimit: 10_000 });
}
