import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from './serve.mjs';

let above: string;
let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;

function put(path: string, text: string): void {
	const file = join(folder, path);
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, text);
	writeFileSync(`${file}.br`, brotliCompressSync(text));
	writeFileSync(`${file}.gz`, gzipSync(text));
}

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(server.url + path, init);

beforeEach(async () => {
	above = mkdtempSync(join(tmpdir(), 'serve-'));
	folder = join(above, 'build');
	put('index.html', 'the start');
	put('pad/ots.html', 'the path');
	put('_app/immutable/start.js', 'export {};');
	put('site.webmanifest', '{}');
	writeFileSync(join(above, 'secret.txt'), 'not for the web');
	server = await startServer({ port: 0, folder });
});

afterEach(async () => {
	await server.close();
	rmSync(above, { recursive: true });
});

describe('the server', () => {
	it.each([
		['', 'the start'],
		['pad/ots', 'the path'],
		['pad/ots.html', 'the path'],
		['pad/ots?stap=2', 'the path']
	])('answers /%s with its page', async (path, text) => {
		const response = await get(path);
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
		expect(await response.text()).toBe(text);
	});

	it.each(['br', 'gzip'])('sends the file that was compressed with %s beforehand', async (encoding) => {
		const response = await get('pad/ots', { headers: { 'accept-encoding': encoding } });
		expect(response.headers.get('content-encoding')).toBe(encoding);
		expect(await response.text()).toBe('the path');
	});

	it('sends the plain file to who reads no compression', async () => {
		const response = await get('pad/ots', { headers: { 'accept-encoding': 'identity' } });
		expect(response.headers.has('content-encoding')).toBe(false);
		expect(await response.text()).toBe('the path');
	});

	it.each([
		['_app/immutable/start.js', 'text/javascript'],
		['site.webmanifest', 'application/manifest+json']
	])('names the type of %s', async (path, type) => {
		expect((await get(path)).headers.get('content-type')).toBe(type);
	});

	it('lets a worker fetch nothing: it obeys its own response and not the page', async () => {
		put('_app/immutable/workers/argon2.js', 'export {};');
		const policy = async (path: string): Promise<string | null> =>
			(await get(path)).headers.get('content-security-policy');
		expect(await policy('_app/immutable/workers/argon2.js')).toBe(
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"
		);
		expect(await policy('_app/immutable/start.js')).toBeNull();
	});

	it('lets only files with a hash in their name be kept for good', async () => {
		const cached = async (path: string): Promise<string | null> =>
			(await get(path)).headers.get('cache-control');
		expect(await cached('_app/immutable/start.js')).toContain('immutable');
		expect(await cached('pad/ots')).toBe('no-cache');
		expect(await cached('_app/immutable/gone.js')).toBe('no-cache');
	});

	it('sends nothing again that the browser has unchanged', async () => {
		const etag = (await get('pad/ots')).headers.get('etag');
		expect((await get('pad/ots', { headers: { 'if-none-match': String(etag) } })).status).toBe(304);
	});

	it('sends the new file after a new build', async () => {
		put('pad/ots.html', 'the path, written again');
		expect(await (await get('pad/ots')).text()).toBe('the path, written again');
	});

	it.each(['pad/gone', 'pad', '..%2fsecret.txt', '%', '%00'])('answers /%s with 404', async (path) => {
		const response = await get(path);
		expect(response.status).toBe(404);
		expect(await response.text()).toBe('Deze pagina bestaat niet. This page does not exist.\n');
	});

	it('shows the page of the build for what is not there', async () => {
		put('404.html', 'nothing here');
		const response = await get('pad/gone');
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
		expect(await response.text()).toBe('nothing here');
	});

	it.each(['', 'pad/gone'])('forbids frames, sniffing and referrers on /%s', async (path) => {
		const { headers } = await get(path);
		expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
		expect(headers.get('x-frame-options')).toBe('DENY');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
		expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
		expect(headers.get('permissions-policy')).toBe('camera=(self), microphone=(), geolocation=()');
	});

	it('takes nothing in', async () => {
		expect((await get('', { method: 'POST', body: 'words' })).status).toBe(405);
	});

	it('answers a backward range with the whole file', async () => {
		const response = await get('pad/ots', { headers: { range: 'bytes=5-2' } });
		expect(response.status).toBe(200);
		expect(await response.text()).toBe('the path');
	});
});

describe('startServer', () => {
	it('refuses a folder without a build', async () => {
		await expect(startServer({ port: 0, folder: above })).rejects.toThrow('npm run build');
	});

	it('refuses a port that is taken', async () => {
		const port = Number(new URL(server.url).port);
		await expect(startServer({ port, folder })).rejects.toThrow('EADDRINUSE');
	});

	it('answers no more once it is closed', async () => {
		const other = await startServer({ port: 0, folder });
		expect((await fetch(other.url)).status).toBe(200);
		await other.close();
		await expect(fetch(other.url)).rejects.toThrow('fetch failed');
	});
});
