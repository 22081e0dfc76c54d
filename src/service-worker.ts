/// <reference types="@sveltejs/kit" />
import { files, prerendered, version } from '$service-worker';
import {
	filesName,
	hasOtherWhole,
	otherVersions,
	wholeName
} from '#lib/ui/workshop/offline/kept-versions.ts';

// Keeps what a workshop needs for a room without a network: files of this build, and nothing else. A page
// comes from the network whenever there is one, since rules of law must not get stale.

/** The files with a hash in their name that the pages below need; the build writes them in (`scripts/workshop-files.mjs`). */
declare const WORKSHOP_FILES: readonly string[];

/** What of the worker's own scope is used; the types of workers and of pages cannot stand side by side. */
interface Scope {
	readonly clients: { claim(): Promise<void> };
	readonly location: Location;
	addEventListener(type: 'install' | 'activate', hear: (event: LifeEvent) => void): void;
	addEventListener(type: 'fetch', hear: (event: AskEvent) => void): void;
	addEventListener(type: 'message', hear: (event: PageEvent) => void): void;
}
interface LifeEvent {
	waitUntil(work: Promise<unknown>): void;
}
/** A page asks to keep what is not kept yet, and waits at the port for what is missing then. */
interface PageEvent extends LifeEvent {
	readonly ports: readonly { postMessage(missing: Missing): void }[];
}
/** How much could not be kept: pages with their data, and parts of the app. */
interface Missing {
	readonly pages: number;
	readonly parts: number;
}
interface AskEvent {
	readonly request: Request;
	respondWith(response: Promise<Response>): void;
}

const scope = globalThis as unknown as Scope;
const cacheName = filesName(version);

/**
 * The pages that work without a network, each with the data that is asked for when one goes there within
 * the app: those of the workshop with the maps, the start page, and the way to safety.
 */
const pages = prerendered.filter((path) =>
	/^(\/en)?\/(workshop\/.*|(pad\/veiligheid\/)?(__data\.json)?)$/.test(path)
);
const marks = files.filter((path) => path.endsWith('.svg'));
const hashed: ReadonlySet<string> = new Set(WORKSHOP_FILES);
const kept: ReadonlySet<string> = new Set([...hashed, ...pages, ...marks]);

/** Keeps what is not kept yet and says what is still missing: a file that fails keeps none of the others out. */
async function fill(): Promise<Missing> {
	const cache = await caches.open(cacheName);
	const failed = await Promise.all(
		[...kept].map(async (path) => {
			try {
				// Past the browser's own cache: what is kept must be of this build.
				if (!(await cache.match(path))) await cache.add(new Request(path, { cache: 'reload' }));
				return [];
			} catch {
				return [path];
			}
		})
	);
	const missing = failed.flat();
	if (missing.length === 0) await caches.open(wholeName(version));
	const parts = missing.filter((path) => hashed.has(path)).length;
	return { pages: missing.length - parts, parts };
}

/**
 * Keeps this version. Rejects where something is missing and an earlier version is whole: that one then goes
 * on serving, and the browser tries this one again at a next visit, from what was kept of it.
 */
async function install(): Promise<void> {
	const { pages: missingPages, parts } = await fill();
	if (missingPages + parts > 0 && hasOtherWhole(await caches.keys(), version)) {
		throw new Error('An earlier version is whole and this one is not');
	}
}

/** Old versions go once no page of theirs is open: until then their files are still asked for. */
async function clear(): Promise<void> {
	const names = await caches.keys();
	await Promise.all(otherVersions(names, version).map((name) => caches.delete(name)));
	await scope.clients.claim();
}

async function keptResponse(path: string): Promise<Response | undefined> {
	return (await caches.open(cacheName)).match(path);
}

/** A file whose name changes with its content: the kept one is the right one. */
async function fileFirst(request: Request, path: string): Promise<Response> {
	return (await keptResponse(path)) ?? fetch(request);
}

/** So many milliseconds a room waits for a network that is there but leads nowhere; by itself it fails after minutes. */
const patience = 8000;

/** A page or its data: from the network, and only where that fails or does not answer the one of this build. */
async function networkFirst(request: Request, path: string): Promise<Response> {
	const found = await keptResponse(path);
	if (!found) return fetch(request);
	return Promise.race([
		fetch(request).catch(() => found),
		new Promise<Response>((resolve) => {
			setTimeout(resolve, patience, found);
		})
	]);
}

scope.addEventListener('install', (event) => {
	event.waitUntil(install());
});
scope.addEventListener('activate', (event) => {
	event.waitUntil(clear());
});
scope.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== scope.location.origin || !kept.has(pathname)) return;
	event.respondWith(hashed.has(pathname) ? fileFirst(request, pathname) : networkFirst(request, pathname));
});
scope.addEventListener('message', (event) => {
	event.waitUntil(
		fill().then((missing) => {
			event.ports[0]?.postMessage(missing);
		})
	);
});
