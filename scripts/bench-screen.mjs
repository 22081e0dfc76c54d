// How fast the next question stands on the screen: part of `npm run bench`. It prints figures; it judges nothing.
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { startServer } from './serve.mjs';

const slowDown = 6;
/** A long way through the largest path, with a reason at each weighing. */
const way = ['andere-professional', 'nee', 'ja', 'ja', 'ja', 'ja', 'ja', 'toestemming', 'nee'];

/**
 * Presses "go on" and returns the milliseconds until the next heading was painted.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<number>}
 */
function pressAndPaint(page) {
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				const asked = document.querySelector('main h1')?.textContent;
				const button = document.querySelector('main .nl-button--primary');
				if (!(button instanceof HTMLElement)) throw new Error('There is no button to go on');
				const start = performance.now();
				button.click();
				// Called in each frame before it is painted; a task that is posted there runs right after the paint.
				const look = () => {
					if (document.querySelector('main h1')?.textContent === asked) {
						requestAnimationFrame(look);
						return;
					}
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => {
						resolve(performance.now() - start);
					};
					port2.postMessage(null);
				};
				requestAnimationFrame(look);
			})
	);
}

const server = await startServer({ port: 0 });
const browser = await chromium.launch(launchOptions());
try {
	const page = await browser.newPage();
	const devtools = await page.context().newCDPSession(page);
	/** @type {number[]} */
	const times = [];
	for (let round = 0; round < 5; round += 1) {
		await page.goto(`${server.url}pad/informatie-delen/`, { waitUntil: 'networkidle' });
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
		for (const answer of way) {
			await page.locator(`main input[type="radio"][value="${answer}"]`).check({ force: true });
			const reason = page.locator('main textarea');
			if (await reason.count()) await reason.first().fill('Dat zag ik zelf, op 3 maart.');
			times.push(await pressAndPaint(page));
		}
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await page.evaluate(() => {
			sessionStorage.clear();
		});
	}
	times.sort((a, b) => a - b);
	const middle = times[Math.floor(times.length / 2)] ?? Number.NaN;
	const most = times.at(-1) ?? Number.NaN;
	console.log(
		`From answer to next question painted, at ${String(slowDown)}x CPU slow-down, ${String(times.length)} answers: ` +
			`median ${middle.toFixed(0)} ms, slowest ${most.toFixed(0)} ms (to reach: 50 ms)`
	);
} finally {
	await browser.close();
	await server.close();
}
