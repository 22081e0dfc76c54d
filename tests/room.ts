import { writeFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { answer, expect, heading } from './journey.ts';
import { wording } from './wording.ts';

/** A text of the pages of a meeting, in Dutch. */
export const said = (key: string, gaps: Readonly<Record<string, string>> = {}): string =>
	wording('i18n/room', key, 'nl', gaps);

/** The button with a text of the pages of a meeting. */
export const press = (page: Page, key: string): Locator =>
	page.getByRole('button', { name: said(key), exact: true });

/** Presses Tab until `goal` has the focus, and then `key`. */
export async function byKeyboard(page: Page, goal: Locator, key: string): Promise<void> {
	for (let stop = 0; stop < 90; stop += 1) {
		if (await goal.evaluate((element) => element === document.activeElement)) {
			await page.keyboard.press(key);
			return;
		}
		await page.keyboard.press('Tab');
	}
	throw new Error(`No Tab leads to ${goal.toString()}`);
}

/** Walks a case on a phone: `[answer, reason]` where a reason is written, down to the result. */
export async function walkCase(
	page: Page,
	road: readonly (string | readonly [string, string])[]
): Promise<void> {
	await press(page, 'join.begin').click();
	for (const step of road) {
		if (typeof step === 'string') await answer(page, step);
		else await answer(page, step[0], step[1]);
	}
	await expect(heading(page)).toHaveText(said('result.title'));
}

/** A picture of the result code as it stands large on the phone. */
export async function largeCode(page: Page): Promise<Buffer> {
	await press(page, 'result.large').click();
	await expect(page.locator('dialog svg')).toBeVisible();
	const picture = await page.screenshot();
	await press(page, 'result.codeClose').click();
	return picture;
}

/** How large the pictures of the camera are. */
const sight = { width: 1280, height: 720 } as const;

/** Writes `picture` as what a camera sees: in its middle, before a grey wall, as a film that stands still. */
export async function filmOf(page: Page, picture: Buffer, file: string): Promise<void> {
	const light = await page.evaluate(
		async ({ data, width, height }) => {
			const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const canvas = new OffscreenCanvas(width, height);
			const pen = canvas.getContext('2d');
			if (!pen) throw new Error('no canvas');
			pen.fillStyle = '#888';
			pen.fillRect(0, 0, width, height);
			const scale = (height * 0.94) / image.height;
			const wide = image.width * scale;
			pen.drawImage(image, (width - wide) / 2, height * 0.03, wide, image.height * scale);
			const pixels = pen.getImageData(0, 0, width, height).data;
			let text = '';
			for (let at = 0; at < pixels.length; at += 4) text += String.fromCharCode(pixels[at + 1] ?? 0);
			return btoa(text);
		},
		{ data: picture.toString('base64'), ...sight }
	);
	const grey = Buffer.alloc(sight.width * sight.height * 0.5, 128);
	const frame = Buffer.concat([Buffer.from('FRAME\n'), Buffer.from(light, 'base64'), grey]);
	const head = `YUV4MPEG2 W${String(sight.width)} H${String(sight.height)} F10:1 Ip A1:1 C420jpeg\n`;
	writeFileSync(file, Buffer.concat([Buffer.from(head), frame, frame]));
}
