import { describe, expect, it } from 'vitest';
import { findBrowser } from './browser.mjs';

type Machine = NonNullable<Parameters<typeof findBrowser>[0]>;

const bundled = '/home/me/.cache/ms-playwright/chromium/chrome';

/** The browser found on a Linux machine, or the given one, that holds exactly `files`. */
const found = (files: readonly string[], machine: Machine = {}): string | null =>
	findBrowser({
		env: {},
		platform: 'linux',
		bundled: () => bundled,
		exists: (path) => files.includes(path),
		...machine
	});

describe('findBrowser', () => {
	it('finds nothing on a machine without a browser', () => {
		expect(found([])).toBeNull();
	});

	it('takes Chromium before Chrome', () => {
		expect(found(['/usr/bin/google-chrome', '/usr/bin/chromium'])).toBe('/usr/bin/chromium');
	});

	it.each(['chromium-browser', 'google-chrome', 'google-chrome-stable'])('knows %s', (name) => {
		expect(found([`/usr/bin/${name}`])).toBe(`/usr/bin/${name}`);
	});

	it("takes an installed browser before Playwright's own", () => {
		expect(found([bundled, '/usr/bin/google-chrome'])).toBe('/usr/bin/google-chrome');
		expect(found([bundled])).toBe(bundled);
	});

	it('finds an installed browser where Playwright has none for the system', () => {
		const none = (): string => {
			throw new Error('Chromium is not supported here');
		};
		expect(found(['/usr/bin/chromium'], { bundled: none })).toBe('/usr/bin/chromium');
		expect(found([], { bundled: none })).toBeNull();
	});

	it('takes the browser that CHROMIUM_PATH names', () => {
		const env = { CHROMIUM_PATH: '/opt/chromium' };
		expect(found(['/opt/chromium', '/usr/bin/chromium'], { env })).toBe('/opt/chromium');
	});

	it('takes no other browser when the one that CHROMIUM_PATH names is missing', () => {
		expect(found(['/usr/bin/chromium', bundled], { env: { CHROMIUM_PATH: '/opt/chromium' } })).toBeNull();
	});

	it('reads an empty CHROMIUM_PATH as none', () => {
		expect(found(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '' } })).toBe('/usr/bin/chromium');
	});

	it('looks among the applications of macOS', () => {
		const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
		expect(found([chrome, '/usr/bin/chromium'], { platform: 'darwin' })).toBe(chrome);
	});

	it('looks in the program folders that Windows names', () => {
		const chrome = 'D:\\Programs\\Google\\Chrome\\Application\\chrome.exe';
		const edge = 'D:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
		const env = { PROGRAMFILES: 'D:\\Programs', 'PROGRAMFILES(X86)': 'D:\\Programs (x86)' };
		expect(found([edge, chrome], { platform: 'win32', env })).toBe(chrome);
		expect(found([edge], { platform: 'win32', env })).toBe(edge);
		expect(found([edge], { platform: 'win32' })).toBeNull();
	});
});
