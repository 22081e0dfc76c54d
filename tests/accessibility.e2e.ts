import type { Page } from '@playwright/test';
import { barriers, colourBarriers } from './barriers.ts';
import { keepWalk } from './kept-walk.ts';
import { answers, expect, heading, open, test } from './journey.ts';
import { setDay } from './road.ts';
import { screens } from './screens.ts';
import { firstQuestions } from './screens/paths.ts';
import type { Screen } from './screens/screen.ts';
import type { Language } from './texts.ts';

/** Stands before `screen`, with every folded part unfolded. */
async function stand(
	page: Page,
	{ address, walk, act, heading: title }: Screen,
	language: Language
): Promise<void> {
	await setDay(page);
	if (walk) await keepWalk(page, walk);
	const prefix = language === 'en' ? '/en/' : '/';
	// A fragment stands behind the slash of the page.
	await open(page, address === '' ? prefix : `${prefix}${address.replace(/(?=#)|$/, '/')}`);
	await act?.(page, language);
	// What stands over the whole window has a heading of its own, behind that of the page.
	await expect(heading(page).last()).toHaveText(title(language));
	await page.evaluate(() => {
		for (const part of document.querySelectorAll('details')) part.open = true;
	});
}

// Both languages have the same parts, so each screen is stood before once: one in Dutch, the next in English. Its
// colours are looked at in both schemes.
for (const [at, screen] of [...screens, ...firstQuestions].entries()) {
	const language = at % 2 === 0 ? 'nl' : 'en';
	test(`${screen.name} has no barrier (${language})`, async ({ page, watch }) => {
		if (screen.address === 'nergens') watch.provoked.push(/404|Not found/);
		await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		await stand(page, screen, language);
		expect(await barriers(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await colourBarriers(page)).toEqual([]);
	});
}

test('a barrier is found', async ({ page }) => {
	await open(page, '/');
	await page.evaluate(() => {
		document.querySelector('main')?.append(document.createElement('img'), document.createElement('h5'));
	});
	expect(await barriers(page)).toContain('image-alt: img');
});

test('a colour that is too faint in the dark is found', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
	await open(page, '/');
	expect(await colourBarriers(page)).toEqual([]);
	await heading(page).evaluate((element) => {
		element.style.color = '#333';
	});
	expect(await colourBarriers(page)).toContain('color-contrast: h1');
});

/** The parts of the page that move, or would when they change. */
function moving(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('*')]
			.filter((element) => {
				const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
				return animationName !== 'none' || scrollBehavior === 'smooth' || /[1-9]/.test(transitionDuration);
			})
			.map((element) => element.className)
	);
}

test('nothing moves for who asked for less motion', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '/');
	expect(await moving(page)).toEqual([]);
	await open(page, '/pad/match/');
	expect(await moving(page)).toEqual([]);
	await answers(page, ['ja', 'nee']);
	expect(await moving(page)).toEqual([]);
	// The check sees what moves: without the wish, the next question slides in.
	await page.emulateMedia({ reducedMotion: 'no-preference' });
	expect(await moving(page)).not.toEqual([]);
});
