import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as plain } from '@playwright/test';
import { expect, heading, open, test } from './journey.ts';
import type { Language } from './texts.ts';
import { question, uiWords, wording } from './wording.ts';

const frame = (key: string, language: Language = 'nl'): string => wording('i18n/frame', key, language);

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the start page reads, and leads to all that the questions can say', async ({ page }) => {
		await page.goto('/');
		await expect(heading(page)).toHaveText(frame('start.title'));
		await expect(page.getByRole('link', { name: frame('doors.flow.title') })).toBeVisible();
		await expect(page.getByRole('link', { name: frame('safety.emergencyLabel') })).toHaveAttribute(
			'href',
			'tel:112'
		);
		await expect(page.locator('main noscript p')).toContainText(frame('frame.noScript'));
		await page
			.getByRole('main')
			.getByRole('link', { name: frame('frame.noScriptLink') })
			.click();
		await expect(heading(page)).toHaveText(wording('i18n/reading', 'index.title'));
		await page
			.getByRole('link', { name: uiWords('paths.meldcode') })
			.first()
			.click();
		await expect(heading(page)).toHaveText(uiWords('paths.meldcode'));
		await expect(
			page.getByText(wording('machines/meldcode/texts', 'states.stap1Signalen.help')).first()
		).toBeVisible();
	});

	test('a path shows its first question, and says where the others can be read', async ({ page }) => {
		await page.goto('/en/pad/match/');
		await expect(heading(page)).toHaveText(question('match', 'contactGehad', 'en'));
		await page
			.getByRole('main')
			.getByRole('link', { name: frame('frame.noScriptLink', 'en'), exact: true })
			.click();
		await expect(page).toHaveURL('/en/lees/');
	});

	test('nothing is offered that does nothing: no button to press, no field to fill in', async ({ page }) => {
		const path = 'toestemming';
		for (const address of [
			...['', 'stroom', `pad/${path}`, 'pad/match', 'kaart', `kaart/${path}`, 'lees', `lees/${path}`],
			...[
				'regels',
				'regels/wijzigingen',
				'begrippen',
				'zoeken',
				'wat-als',
				'profiel',
				'notitie',
				'registratie'
			],
			...['overdracht', 'eerder-signaal', 'over'],
			...['', '/casus', '/quiz', '/meedoen', '/leiden', '/scherm', '/maken', '/oefenindex'].map(
				(room) => `workshop${room}`
			)
		]) {
			await page.goto(`/${address}`);
			await expect(page.locator('main noscript p').first()).toBeVisible();
			await expect(
				page.locator('button, input, select, textarea').filter({ visible: true }),
				address
			).toHaveCount(0);
		}
	});

	test('an address that leads nowhere says so in both languages, and leads back', async ({ page, watch }) => {
		watch.provoked.push(/404/);
		const response = await page.goto('/nergens/');
		expect(response?.status()).toBe(404);
		await expect(page).toHaveTitle(frame('error.notFoundTitle'));
		await expect(page.getByRole('heading', { name: frame('error.notFoundTitle', 'en') })).toBeVisible();
		await page.getByRole('link', { name: frame('error.home') }).click();
		await expect(heading(page)).toHaveText(frame('start.title'));
	});
});

test('an address that leads nowhere says so in its own language', async ({ page, watch }) => {
	watch.provoked.push(/404|Not found/);
	await open(page, '/en/nergens/');
	await expect(heading(page)).toHaveText(frame('error.notFoundTitle', 'en'));
	await expect(page).toHaveTitle(frame('error.notFoundTitle', 'en'));
	await page.getByRole('link', { name: frame('error.home', 'en') }).click();
	await expect(page).toHaveURL('/en/');
});

const build = join(import.meta.dirname, '..', 'build');
const pages = readdirSync(build, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.html'))
	.map((file) => ({ file, html: readFileSync(join(build, file), 'utf8') }));

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy that a page brings along, by directive. Throws when it brings none, or more than one. */
function policyOf(html: string): ReadonlyMap<string, readonly string[]> {
	const [policy, second] = [
		...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)">/gi)
	];
	if (policy?.[1] === undefined || second) throw new Error('A page brings exactly one policy');
	return new Map(
		policy[1].split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources];
		})
	);
}

/** The scripts that stand in the page itself. */
const inlineScripts = (html: string): readonly string[] =>
	[...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
		.map(([, script = '']) => script)
		.filter((script) => script !== '');

plain('every page lets through its own scripts by their hash, its own files, and nothing else', () => {
	expect(pages.length).toBeGreaterThan(60);
	for (const { file, html } of pages) {
		const policy = Object.fromEntries(policyOf(html));
		const [, , announcer] = policy['style-src'] ?? [];
		expect(policy, file).toEqual({
			'default-src': ["'none'"],
			'script-src': ["'self'", "'wasm-unsafe-eval'", ...inlineScripts(html).map(hash)],
			'worker-src': ["'self'"],
			'style-src': ["'self'", "'unsafe-hashes'", announcer],
			'img-src': ["'self'"],
			'font-src': ["'self'"],
			'connect-src': ["'self'"],
			'manifest-src': ["'self'"],
			'base-uri': ["'none'"],
			'form-action': ["'none'"]
		});
		expect(announcer, file).toMatch(/^'sha256-[\w+/]+=*'$/);
	}
});

plain('no page has a style or a handler in its markup, or names a file of another host', () => {
	for (const { file, html } of pages) {
		const markup = html.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '');
		expect(markup, file).not.toMatch(/<style|<[^>]+\sstyle=|<[^>]+\son\w+=|<iframe|<object|<embed/i);
		for (const [, address = ''] of markup.matchAll(
			/<(?:script|link|img|source)[^>]*\s(?:src|href)="([^"]*)"/g
		)) {
			expect(address, file).toMatch(/^\/(?!\/)/);
		}
	}
});

test('the one style that the policy lets through is that of the announcer', async ({ page }) => {
	await open(page, '/');
	const style = await page.locator('#svelte-announcer').getAttribute('style');
	const policy = policyOf(await page.content());
	expect(policy.get('style-src')).toEqual(["'self'", "'unsafe-hashes'", hash(style ?? '')]);
});
