import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';

/** SvelteKit's own question for a page's data: which of the page's files are wanted, the same for every visitor. */
const frameworkQuery = /^\?x-sveltekit-trailing-slash=1&x-sveltekit-invalidated=[01]+$/;

/** What the browser tests themselves say where they keep a page from registering its worker. */
const ofTheTests = 'Service Worker registration blocked by Playwright';

/** What must hold over every journey: nothing leaves, nothing of the user is in a request, no policy is broken. */
interface Watch {
	/** Words typed in this journey; none may be seen in any request. */
	readonly typed: string[];
	/** What the console says because this journey provokes it. */
	readonly provoked: RegExp[];
}

/** What went out from a context, and what went wrong in it. */
interface Observed {
	readonly requests: { url: string; method: string; body: string; headers: string }[];
	readonly problems: string[];
}

/** Observes every request of `context`. Problems are heard on the pages that `hear` is given. */
function observed(context: BrowserContext): Observed & { readonly hear: (page: Page) => void } {
	const requests: Observed['requests'] = [];
	const problems: string[] = [];
	context.on('request', (request) => {
		requests.push({
			url: decodeURIComponent(request.url()),
			method: request.method(),
			body: request.postData() ?? '',
			headers: JSON.stringify(request.headers())
		});
	});
	return {
		requests,
		problems,
		hear: (page) => {
			page.on('pageerror', (error) => problems.push(error.message));
			page.on('console', (message) => {
				if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
			});
		}
	};
}

/** Holds that nothing left, that nothing of the user was in a request, and that nothing went wrong. */
function held({ requests, problems }: Observed, watch: Watch, baseURL: string | undefined): void {
	expect(
		problems.filter(
			(problem) => problem !== ofTheTests && !watch.provoked.some((words) => words.test(problem))
		),
		'errors, warnings and violations of the policy'
	).toEqual([]);
	expect(requests.length).toBeGreaterThan(0);
	for (const { url, method, body, headers } of requests) {
		if (!url.startsWith('blob:')) expect(url.startsWith(baseURL ?? ''), url).toBe(true);
		expect(method).toBe('GET');
		expect(new URL(url).search.replace(frameworkQuery, ''), url).toBe('');
		for (const word of watch.typed) {
			expect(`${url} ${body} ${headers}`, `a request carries “${word}”`).not.toContain(word);
		}
	}
}

/** Observes a context that a test makes itself, with all its pages; what it returns is to be called at the end. */
export function watchOver(context: BrowserContext, watch: Watch, baseURL: string | undefined): () => void {
	const seen = observed(context);
	context.on('page', seen.hear);
	return () => {
		held(seen, watch, baseURL);
	};
}

/** `test` with a watch on requests, policy violations and page errors over the whole journey. */
export const test = base.extend<{ watch: Watch }>({
	watch: [
		async ({ page, context, baseURL }, use) => {
			const watch: Watch = { typed: [], provoked: [] };
			const seen = observed(context);
			seen.hear(page);
			await use(watch);
			held(seen, watch, baseURL);
		},
		{ auto: true }
	]
});

export { expect };

/** The heading that the person stands before. */
export function heading(page: Page): ReturnType<Page['locator']> {
	return page.locator('main h1');
}

/** Waits until the page is alive: a choice made before that would be lost. */
export async function ready(page: Page): Promise<void> {
	// SvelteKit adds its announcer once everything is mounted; from then on only the stored walk can be missing.
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	await expect(page.locator('main [inert]')).toHaveCount(0);
}

/**
 * Waits until the place that the address names is reached. SvelteKit writes the address once more to get there; going
 * back before that would be undone.
 */
export async function atItsPlace(page: Page): Promise<void> {
	await expect(page.locator(':target')).toHaveCount(1);
}

/** Opens `address` and waits until the page is alive. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await ready(page);
}

/** The answer `id` of the question on the screen. Its own mark stands before it, so press it with `force`. */
export function choice(page: Page, id: string): ReturnType<Page['locator']> {
	return page.locator(`main input[type="radio"][value="${id}"]`);
}

/** Gives `answer` to the open question; with `reason` where it is a weighing. Waits for the next heading. */
export async function answer(page: Page, id: string, reason?: string): Promise<void> {
	const asked = await heading(page).innerText();
	await choice(page, id).check({ force: true });
	if (reason !== undefined) await page.locator('main textarea').first().fill(reason);
	await page.getByRole('button', { name: /^(Verder|Go on)$/ }).click();
	await expect(heading(page)).not.toHaveText(asked);
}

/** Gives a row of answers; `[id, reason]` for a weighing. */
export async function answers(
	page: Page,
	row: readonly (string | readonly [string, string])[]
): Promise<void> {
	for (const item of row) {
		if (typeof item === 'string') await answer(page, item);
		else await answer(page, item[0], item[1]);
	}
}

/** Goes on from a form with facts; waits for the next heading. */
export async function goOn(page: Page): Promise<void> {
	const asked = await heading(page).innerText();
	await page.getByRole('button', { name: /^(Verder|Go on)$/ }).click();
	await expect(heading(page)).not.toHaveText(asked);
}
