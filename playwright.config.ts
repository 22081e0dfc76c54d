import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

// Another port lets a second run go beside this one.
const port = Number(process.env['E2E_PORT'] ?? 4179);
const baseURL = `http://127.0.0.1:${String(port)}/`;

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	workers: 2,
	// Every test has a context of its own; by file, the longest one would leave the second worker idle.
	fullyParallel: true,
	// Whole journeys, also on a slow machine with two cores. A test that must wait long for one thing fails.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	retries: 0,
	forbidOnly: true,
	reporter: 'list',
	use: {
		baseURL,
		launchOptions: launchOptions(),
		locale: 'nl-NL',
		timezoneId: 'Europe/Amsterdam',
		// A trace of every test costs a fifth of the run. Run what failed again with `--trace on`.
		trace: 'off',
		serviceWorkers: 'block'
	},
	projects: [
		{ name: 'desktop', testIgnore: '**/*.phone.e2e.ts', use: { viewport: { width: 1280, height: 900 } } },
		{ name: 'phone', testMatch: '**/*.phone.e2e.ts', use: { viewport: { width: 360, height: 740 } } }
	],
	// The tests meet what visitors meet: the finished build, which `npm run build` makes beforehand.
	webServer: {
		command: 'node scripts/serve.mjs',
		env: { PORT: String(port) },
		url: baseURL,
		reuseExistingServer: false,
		stdout: 'ignore',
		stderr: 'pipe'
	}
});
