import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../scripts/browser.mjs';

/** A browser of its own with a profile on disk, which can be killed as a power cut would. */
export interface KillableBrowser {
	readonly page: Page;
	/** Ends every process of the browser at once, without a word to it. */
	kill(): Promise<void>;
	/** Closes the browser as a person would. */
	close(): Promise<void>;
}

/** A new folder for a browser profile; `remove` takes it away again. */
export function profileFolder(): { readonly path: string; remove: () => void } {
	const path = mkdtempSync(join(tmpdir(), 'browser-profile-'));
	return {
		path,
		remove: () => {
			rmSync(path, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}

async function connected(profile: string): Promise<Browser> {
	const portFile = join(profile, 'DevToolsActivePort');
	for (let tries = 0; tries < 300; tries += 1) {
		if (existsSync(portFile)) {
			const [port, path] = readFileSync(portFile, 'utf8').trim().split('\n');
			if (path) return chromium.connectOverCDP(`ws://127.0.0.1:${port ?? ''}${path}`);
		}
		await pause(50);
	}
	throw new Error('The browser did not come up');
}

/** Starts a browser over the profile in `profile`, which may have been left in any state. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
	rmSync(join(profile, 'DevToolsActivePort'), { force: true });
	const { executablePath, args } = launchOptions();
	const child = spawn(
		executablePath ?? chromium.executablePath(),
		[
			...args,
			'--headless=new',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'--no-first-run',
			'--lang=nl-NL',
			'about:blank'
		],
		{ stdio: 'ignore', detached: true, env: { ...process.env, TZ: 'Europe/Amsterdam' } }
	);
	const gone = once(child, 'exit');
	const browser = await connected(profile);
	const context = browser.contexts()[0];
	if (!context) throw new Error('The browser has no window');
	const page = context.pages()[0] ?? (await context.newPage());
	const end = async (): Promise<void> => {
		// The whole group: the processes of the pages too.
		if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
		await gone;
	};
	return {
		page,
		kill: end,
		close: async () => {
			await (await browser.newBrowserCDPSession()).send('Browser.close');
			await gone;
		}
	};
}
