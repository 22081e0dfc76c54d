import { type Page, test as plain } from '@playwright/test';
import { pathIds } from '#lib/machines/registry.ts';
import { answer, answers, expect, heading, open, test } from './journey.ts';
import { type Language, languages } from './texts.ts';
import { changeAnswer, outcome, question, uiWords, wording } from './wording.ts';

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
			.filter((path) =>
				fetched.some(({ path: file, text }) => file.endsWith('.js') && text.includes(mark(path, language)))
			)
			.map((path) => `${path} ${language}`)
	);

/** Whether XState, or a machine that it runs, was fetched. */
const hasMachine = (fetched: readonly Fetched[]): boolean =>
	fetched.some(({ path, text }) => path.endsWith('.js') && /xstate\.|answer\.(ja|nee)/.test(text));

plain('the words that tell the paths apart stand in the texts of one path each', () => {
	const marks = languages.flatMap((language) => pathIds.map((path) => mark(path, language)));
	for (const words of marks) {
		expect(words.length).toBeGreaterThan(15);
		expect(marks.filter((other) => other.includes(words))).toEqual([words]);
	}
});

test('the start page fetches no machine and no text of a path', async ({ page }) => {
	const fetched = await fetchedBy(page, '/');
	expect(fetched.length).toBeGreaterThan(3);
	expect(pathsIn(fetched)).toEqual([]);
	expect(hasMachine(fetched)).toBe(false);
});

test('a path fetches its own texts in the language of the screen, no others, and no machine', async ({
	page
}) => {
	const fetched = await fetchedBy(page, '/en/pad/ots/');
	expect(pathsIn(fetched)).toEqual(['ots en']);
	expect(hasMachine(fetched)).toBe(false);
});

test('the flow fetches its machine, and of the paths only the texts of its first step', async ({ page }) => {
	const fetched = await fetchedBy(page, '/stroom/');
	expect(pathsIn(fetched)).toEqual(['veiligheid nl']);
	expect(hasMachine(fetched)).toBe(true);
});

/** The requests from now on. */
function requestsOf(page: Page): readonly URL[] {
	const requests: URL[] = [];
	page.on('request', (request) => requests.push(new URL(request.url())));
	return requests;
}

test('answering asks nothing of the server; what an outcome needs comes in as files of the app', async ({
	page
}) => {
	await open(page, '/pad/ots/');
	await page.waitForLoadState('networkidle');
	// The first sign of life fetches the terms that are explained; answering fetches nothing.
	await page.mouse.move(200, 200);
	await expect(page.locator('[data-term]').first()).toBeAttached();
	await page.waitForLoadState('networkidle');
	const requests = requestsOf(page);
	await answers(page, ['ja', 'ja', ['ja', 'Nodig voor het plan.'], 'ja']);
	expect(requests).toEqual([]);
	await answer(page, 'ja');
	await expect(heading(page)).toHaveText(outcome('ots', 'delen-moet-ots'));
	await page.waitForLoadState('networkidle');
	expect(requests.length).toBeGreaterThan(0);
	for (const { pathname, search } of requests) {
		expect(pathname).toMatch(/^\/_app\/immutable\/[\w./-]+\.(js|css)$/);
		expect(search).toBe('');
	}
	// Once they are in, nothing more is fetched: another outcome needs no server.
	const before = requests.length;
	await page
		.getByRole('button', { name: changeAnswer('ots', 'voorafVertellen') })
		.first()
		.click();
	await expect(heading(page)).toHaveText(question('ots', 'voorafVertellen'));
	await page.locator('main input[value="nee"]').check({ force: true });
	await page.getByRole('button', { name: uiWords('change.apply') }).click();
	await expect(heading(page)).toHaveText(outcome('ots', 'delen-moet-ots-achteraf'));
	expect(requests.length).toBe(before);
});

test('an outcome that cannot be fetched says so, and shows once there is a connection', async ({
	page,
	context,
	watch
}) => {
	watch.provoked.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load/);
	await open(page, '/pad/ots/');
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await page.locator('main input[value="nee"]').check({ force: true });
	await page.getByRole('button', { name: uiWords('path.next') }).click();
	await expect(page.getByText(uiWords('frame.loadFailed'))).toBeVisible();
	await context.setOffline(false);
	await page.getByRole('button', { name: uiWords('frame.again') }).click();
	await expect(heading(page)).toHaveText(outcome('ots', 'gewone-route'));
});
