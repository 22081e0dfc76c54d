import type { Page } from '@playwright/test';
import { newWalk, type Walk } from '#lib/flow/walk.ts';
import { today } from '../road.ts';
import type { Language } from '../texts.ts';
import { wording } from '../wording.ts';

/** A screen of the app, and how a test comes to stand before it. */
export interface Screen {
	readonly name: string;
	/** Its address without the language; what stands in the tab when it is opened; what is done on it. */
	readonly address: string;
	readonly walk?: Walk;
	readonly act?: (page: Page, language: Language) => Promise<void>;
	/** The heading that must then be there. */
	readonly heading: (language: Language) => string | RegExp;
}

/** A walk over `main` that begins today, with `rest` in it. */
export const walkOf = (main: Walk['main'], rest: Partial<Walk>): Walk => ({
	...newWalk(main, today),
	...rest
});

/** Presses the button that a text of `file` names. */
export async function press(page: Page, language: Language, file: string, key: string): Promise<void> {
	await page.getByRole('button', { name: wording(file, key, language), exact: true }).click();
}
