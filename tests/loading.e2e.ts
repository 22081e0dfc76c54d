import type { Page } from '@playwright/test';
import { pathIds } from '#lib/machines/registry.ts';
import { answer, answers, expect, heading, open, test } from './journey.ts';
import { type Language, languages } from './texts.ts';
import { outcome, question, uiWords, wording } from './wording.ts';

/** What the browser fetched: the address and the text of each answer. */
interface Fetched {
	readonly path: string;
	readonly text: string;
}

/** Opens `address` and returns all that the browser fetched for it until it came to rest. */
async function fetchedBy(page: Page, address: string): Promise<readonly Fetched[]> {
	const coming: Promise<Fetched>[] = [];
	page.on('response', (response) => {
		const { pathname: path } = new URL(response.url());
		coming.push(response.text().then((text) => ({ path, text })));
	});
	await open(page, address);
	await page.waitForLoadState('networkidle');
	return Promise.all(coming);
}

/** Words that stand in the texts of a path and nowhere else: the longest plain stretch of its introduction. */
function mark(path: string, language: Language): string {
	const stretches = wording(`machines/${path}/texts`, 'intro', language).match(/[A-Za-z ,]+/g) ?? [];
	return stretches.reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest), '');
}

/** The paths, with their language, whose texts stand in a script that was fetched. */
const pathsIn = (fetched: readonly Fetched[]): readonly string[] =>
	languages.flatMap((language) =>
		pathIds
			.filter((path) => fetched.some(({ path: file, text }) => file.endsWith('.js') && text.includes(mark(path, language))))
			.map((path) => `${path} ${language}`)
	);

/** Whether XState, or a machine that it runs, was fetched. */
const hasMachine = (fetched: readonly Fetched[]): boolean =>
	fetched.some(({ path, text }) => path.endsWith('.js') && /xstate\.|answer\.(ja|nee)/.test(text));

test('the words that tell the paths apart are found in their texts only', () => {
	const marks = languages.flatMap((language) => pathIds.map((path) => mark(path, language)));
	expect(new Set(marks).size).toBe(marks.length);
	for (const words of marks) expect(words.length).toBeGreaterThan(15);
});

test('the start page fetches no machine and no text of a path', async ({ page }) => {
	const fetched = await fetchedBy(page, '/');
	expect(fetched.length).toBeGreaterThan(3);
	expect(pathsIn(fetched)).toEqual([]);
	expect(hasMachine(fetched)).toBe(false);
});
