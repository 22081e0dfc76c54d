import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { Manifest } from 'vite';
import { expect, heading, open, test, watchOver } from './journey.ts';
import { press, said, walkCase } from './room.ts';
import { question } from './wording.ts';

const address = '/workshop/meedoen/#m=K7P2QX4M&c=gezinsvoogd-belt';

/** What the app kept for a room without a network: the addresses, of every cache. */
const keptFiles = (page: Page): Promise<readonly string[]> =>
	page.evaluate(async () => {
		const names = await caches.keys();
		const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return all.flat().map(({ url }) => url);
	});

const cacheNames = (page: Page): Promise<readonly string[]> => page.evaluate(() => caches.keys());

/** Has the worker of a newer build come in; the state in which its installation ends. */
const comeIn = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const { installing } = await navigator.serviceWorker.register('/newer-worker.js');
		return new Promise<string>((resolve) => {
			installing?.addEventListener('statechange', () => {
				resolve(installing.state);
			});
		});
	});

/** The files of the build that hold sources whose path matches. */
function builtFrom(source: RegExp): readonly string[] {
	const text = readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8');
	const chunks = Object.entries(JSON.parse(text) as Manifest);
	return chunks.filter(([key]) => source.test(key)).map(([, { file }]) => `/${file}`);
}

/** Puts words of no page in the place of the kept page, so that one sees where a page came from. */
const markKept = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			const kept = await cache.match('/workshop/meedoen/');
			const html = (await kept?.text()) ?? '';
			const marked = html.replace('<html', '<html data-kept="yes"');
			await cache.put(
				'/workshop/meedoen/',
				new Response(marked, { headers: { 'content-type': 'text/html' } })
			);
		}
	});

test.describe('a phone that opened the workshop once', () => {
	let context: BrowserContext;
	let phone: Page;
	let check: () => void;

	test.beforeEach(async ({ page, browser, watch, baseURL }) => {
		// The page of the watch has nothing to do here but to have been somewhere.
		await open(page, '/workshop/');
		context = await browser.newContext({
			baseURL: baseURL ?? '',
			locale: 'nl-NL',
			viewport: { width: 360, height: 740 },
			serviceWorkers: 'allow'
		});
		check = watchOver(context, watch, baseURL);
		phone = await context.newPage();
		await open(phone, address);
		await expect(phone.locator('[data-offline="ready"]')).toBeVisible();
	});
	test.afterEach(async () => {
		check();
		await context.close();
	});

	test('goes on without a network: also after a reload, to the code', async ({ watch }) => {
		watch.provoked.push(/ERR_INTERNET_DISCONNECTED/);
		await context.setOffline(true);
		await phone.reload();
		await expect(press(phone, 'join.begin')).toBeVisible();
		await walkCase(phone, ['ja', 'weet-niet']);
		await phone.reload();
		await expect(heading(phone)).toHaveText(said('result.title'));
		await expect(phone.locator('main svg[role="img"]').first()).toBeVisible();
		// The way to safety is there too, and the other language.
		await phone.goto('/pad/veiligheid/');
		await expect(heading(phone)).toHaveText(question('veiligheid', 'acuutGevaar'));
		await phone.goto('/en/workshop/meedoen/');
		await expect(phone.locator('html')).toHaveAttribute('lang', 'en');
	});

	test('gets its pages from the network while there is one, and the kept one only where there is none', async ({
		watch
	}) => {
		watch.provoked.push(/ERR_INTERNET_DISCONNECTED/, /Content Security Policy/);
		await markKept(phone);
		await phone.reload();
		await expect(press(phone, 'join.begin')).toBeVisible();
		await expect(phone.locator('html[data-kept]')).toHaveCount(0);
		await context.setOffline(true);
		await phone.reload();
		await expect(phone.locator('html[data-kept]')).toHaveCount(1);
	});

	test('does not wait for a network that is there and leads nowhere', async ({ watch }) => {
		watch.provoked.push(/Content Security Policy/);
		await markKept(phone);
		// Whoever asks for the page gets no answer, as on a network that has no way out.
		await context.route('**/workshop/meedoen/', () => undefined);
		await phone.reload();
		await expect(phone.locator('html[data-kept]')).toHaveCount(1);
		await context.unroute('**/workshop/meedoen/');
	});

	test('keeps the whole earlier version while a newer one lacks a file', async ({ watch }) => {
		watch.provoked.push(/ERR_FAILED/, /ERR_INTERNET_DISCONNECTED/);
		const before = await cacheNames(phone);
		const whole = before.find((name) => name.endsWith('-whole')) ?? '';
		const version = whole.slice('signaalwijzer-'.length, -'-whole'.length);
		const built = readFileSync('build/service-worker.js', 'utf8');
		expect(built.split(version).length).toBeGreaterThan(1);
		const newer = built.replaceAll(version, 'newer');
		await context.route('**/newer-worker.js', (route) =>
			route.fulfill({ contentType: 'text/javascript', body: newer })
		);
		await context.route('**/en/workshop/quiz/', (route) => route.abort());
		expect(await comeIn(phone)).toBe('redundant');
		expect(await cacheNames(phone)).toEqual([...before, 'signaalwijzer-newer']);
		// With routes of the test the browser's own cache is off: all comes from what was kept.
		await context.setOffline(true);
		await phone.goto('/en/workshop/meedoen/');
		await expect(phone.locator('html[lang="en"] h1')).toBeVisible();
		await phone.goto(address);
		await expect(press(phone, 'join.begin')).toBeVisible();
	});

	test('keeps files of the app and nothing else, whatever is opened and typed', async ({
		watch,
		baseURL
	}) => {
		watch.typed.push('alleen wat nodig is');
		const before = await keptFiles(phone);
		await walkCase(phone, ['ja', 'ja', ['nee', 'alleen wat nodig is']]);
		await open(phone, '/regels/');
		expect(await keptFiles(phone)).toEqual(before);
		expect(before.length).toBeGreaterThan(50);
		for (const url of before) expect(url.startsWith(baseURL ?? ''), url).toBe(true);
		expect(before.filter((url) => /\/(dossier|registratie|notitie)\//.test(url))).toEqual([]);
		// Nothing of the dossier comes along, and the reader of codes does.
		const dossier = builtFrom(/^src\/lib\/(ui\/dossier|storage\/vault|export\/dossier|i18n\/dossier)/);
		expect(dossier.length).toBeGreaterThan(5);
		const paths = before.map((url) => new URL(url).pathname);
		expect(paths.filter((path) => dossier.includes(path))).toEqual([]);
		expect(paths.filter((path) => path.includes('/workers/'))).toEqual([
			expect.stringContaining('/scan-worker-')
		]);
	});
});

test('a phone keeps the rest when a file fails, says what is missing and gets it when asked again', async ({
	browser,
	baseURL,
	page,
	watch
}) => {
	watch.provoked.push(/ERR_FAILED/);
	await open(page, '/');
	const context = await browser.newContext({
		baseURL: baseURL ?? '',
		locale: 'nl-NL',
		serviceWorkers: 'allow'
	});
	const failing = [builtFrom(/cases\/weigering\/case\.ts$/)[0] ?? '', '/en/workshop/quiz/'];
	for (const path of failing) await context.route(`**${path}`, (route) => route.abort());
	const phone = await context.newPage();
	await open(phone, address);
	const state = phone.locator('[data-offline]');
	await expect(state).toHaveAttribute('data-offline', 'part');
	await expect(state).toContainText(said('offline.page'));
	await expect(state).toContainText(said('offline.onePart'));
	const some = await keptFiles(phone);
	expect(some.length).toBeGreaterThan(50);
	for (const path of failing) await context.unroute(`**${path}`);
	await press(phone, 'offline.again').press('Enter');
	await expect(state).toHaveAttribute('data-offline', 'ready');
	await expect(state.getByRole('status')).toBeFocused();
	const all = await keptFiles(phone);
	expect(
		all
			.filter((url) => !some.includes(url))
			.map((url) => new URL(url).pathname)
			.sort()
	).toEqual([...failing].sort());
	await context.close();
});

test('a visitor who opens no page of a meeting keeps nothing', async ({ browser, baseURL, page }) => {
	await open(page, '/');
	const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers: 'allow' });
	const visitor = await context.newPage();
	await open(visitor, '/');
	await open(visitor, '/pad/ots/');
	expect(await visitor.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
		0
	);
	expect(await keptFiles(visitor)).toEqual([]);
	await context.close();
});
