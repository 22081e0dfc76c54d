import type { Locator, Page } from '@playwright/test';
import { expect } from './journey.ts';
import type { Language } from './texts.ts';
import { uiWords, wording } from './wording.ts';

/** A text of the maps. */
export const map = (
	key: string,
	gaps: Readonly<Record<string, string>> = {},
	language: Language = 'nl'
): string => wording('i18n/map', key, language, gaps);
/** A text of a path. */
export const text = (path: string, key: string, language: Language = 'nl'): string =>
	wording(`machines/${path}/texts`, key, language);
/** The heading of the map of a path. */
export const title = (path: string, language: Language = 'nl'): string =>
	map('page.title', { title: uiWords(`paths.${path}`, language) }, language);

/** The name of a node of the map for who does not see it. */
export const named = (kind: string, name: string): string =>
	map('node.named', { soort: map(`node.${kind}`), naam: name });
/** The same of an outcome. */
export const outcomeName = (verdict: 'ja' | 'eerst' | 'nee' | 'nu', name: string): string =>
	map('node.named', { soort: `${map('node.outcome')}, ${uiWords(`verdict.${verdict}`)}`, naam: name });

/** The picture, a node in it, what opens beside it, the outline, and a button around it. */
export const picture = (page: Page): Locator => page.locator('main svg[role="group"]');
export const node = (page: Page, id: string): Locator => page.locator(`#kaart-${id}`);
export const panel = (page: Page): Locator => page.locator('main section[id$="-panel"]');
export const words = (page: Page): Locator => page.locator('#woorden');
export const tool = (page: Page, key: string): Locator =>
	page.getByRole('button', { name: map(key), exact: true });

/** What part of the map is seen: its place and size in units of the map. */
export async function sight(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
	const box = (await picture(page).getAttribute('viewBox')) ?? '';
	const [x = 0, y = 0, width = 0, height = 0] = box.split(' ').map(Number);
	return { x, y, width, height };
}

/** Holds that a node lies whole within the picture, and that no panel lies over it. */
export async function isSeen(page: Page, id: string): Promise<void> {
	await expect
		.poll(() =>
			node(page, id).evaluate((element) => {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				const frame = element.closest('svg')?.getBoundingClientRect();
				const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
				const isInside =
					frame && left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
				return isInside === true && middle?.closest('a') === element;
			})
		)
		.toBe(true);
}

/** How many of the shapes and of the lines of the map can be seen: those of which a part lies within the picture. */
export function inSight(page: Page): Promise<{ readonly shapes: number; readonly lines: number }> {
	return picture(page).evaluate((svg) => {
		const frame = svg.getBoundingClientRect();
		const shapes = [...svg.querySelectorAll('a .shape')]
			.map((shape) => shape.getBoundingClientRect())
			.filter(
				({ left, right, top, bottom }) =>
					right > frame.left && left < frame.right && bottom > frame.top && top < frame.bottom
			);
		const lines = [...svg.querySelectorAll<SVGPathElement>('path.line')].filter((line) => {
			const place = line.getScreenCTM();
			const length = line.getTotalLength();
			for (let at = 0; at <= length; at += 10) {
				const { x, y } = line.getPointAtLength(at).matrixTransform(place ?? undefined);
				if (x > frame.left && x < frame.right && y > frame.top && y < frame.bottom) return true;
			}
			return false;
		});
		return { shapes: shapes.length, lines: lines.length };
	});
}
