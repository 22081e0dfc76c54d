// Which files of a build a room without a network needs: those of the pages of the workshop, as the module graph
// has them. The service worker keeps these; who joins a meeting does not fetch the dossier.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name in the built service worker in whose place the list comes. */
const place = /\bWORKSHOP_FILES\b/;

/** The routes that are kept, as beginnings of paths within `src/routes`: the workshop, the start page and the way to safety. */
const routes = [
	'+error.svelte',
	'[[lang=language]]/+',
	'[[lang=language]]/(workshop)/',
	'[[lang=language]]/(case)/+layout',
	'[[lang=language]]/(case)/pad/'
];

/** SvelteKit's own layout around ours: no page starts without it, and it names no route. */
const frame = '/runtime/components/';

/** What is fetched only for the dossier or for pages that are not kept, as patterns of sources. */
const leaves = [
	/^src\/lib\/ui\/dossier\//,
	/^src\/lib\/storage\/vault\//,
	/^src\/lib\/export\/dossier\//,
	/^src\/lib\/i18n\/(about|cases|changes|dossier|reading|register|registration|rulebook|search)\./
];

/** One module makes all workers; a workshop needs the one that reads codes. */
const otherWorkers = /\/workers\/(?!scan-)/;

/**
 * The chunks of `manifest` that the kept pages need, now or later, by their sources.
 *
 * @param {import('vite').Manifest} manifest of the client
 * @param {(source: string) => string} read the text of a source: of the file per page that SvelteKit generates
 * @returns {import('vite').ManifestChunk[]}
 */
export function workshopChunks(manifest, read) {
	const open = Object.keys(manifest).filter(
		(source) =>
			manifest[source]?.isEntry === true &&
			(!/\/nodes\/\d+\.js$/.test(source) ||
				read(source).includes(frame) ||
				routes.some((route) => read(source).includes(`/src/routes/${route}`)))
	);
	/** @type {Set<string>} */
	const found = new Set();
	for (let source = open.pop(); source !== undefined; source = open.pop()) {
		const chunk = manifest[source];
		if (!chunk || found.has(source)) continue;
		found.add(source);
		// The entry names every page; which of them are kept was chosen above.
		const later = (chunk.dynamicImports ?? []).filter(
			(one) => manifest[one]?.isEntry !== true && !leaves.some((pattern) => pattern.test(one))
		);
		open.push(...(chunk.imports ?? []), ...later);
	}
	return [...found].flatMap((source) => manifest[source] ?? []);
}

/**
 * The addresses of those chunks and of what they bring along.
 *
 * @param {string} client the folder of the client's build
 */
function workshopFiles(client) {
	/** @type {import('vite').Manifest} */
	const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
	const chunks = workshopChunks(manifest, (source) =>
		existsSync(source) ? readFileSync(source, 'utf8') : ''
	);
	const files = chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
	return [...new Set(files)]
		.filter((file) => !otherWorkers.test(file))
		.sort()
		.map((file) => `/${file}`);
}

/**
 * The adapter `inner`, which first writes the list into the built service worker; throws where its place is gone.
 *
 * @param {import('@sveltejs/kit').Adapter} inner
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withWorkshopFiles(inner) {
	return {
		...inner,
		async adapt(builder) {
			const client = builder.getBuildDirectory('output/client');
			const worker = join(client, 'service-worker.js');
			const text = readFileSync(worker, 'utf8');
			if (!place.test(text)) throw new Error('The service worker has no place for the files of the workshop');
			writeFileSync(
				worker,
				text.replace(place, () => JSON.stringify(workshopFiles(client)))
			);
			await inner.adapt(builder);
		}
	};
}
