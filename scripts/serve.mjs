// Serves the finished build on this machine only: `npm start`, the browser tests and the measurements.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const defaultPort = 4173;
const lastPort = defaultPort + 50;
const build = join(import.meta.dirname, '..', 'build');

/** Each page brings its own policy in a meta element; what such an element cannot say stands here. */
const pageHeaders = {
	'Referrer-Policy': 'no-referrer',
	'X-Frame-Options': 'DENY',
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
	'Cross-Origin-Opener-Policy': 'same-origin'
};

/**
 * A worker obeys its own response and not the page that made it. It computes: it may fetch nothing, and run
 * WebAssembly (Argon2id).
 */
const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

/** The worker that keeps the app's own files fetches those, and nothing from elsewhere. */
const serviceWorkerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/**
 * A request handler for the files in `folder`.
 *
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function handler(folder) {
	const serve = sirv(folder, {
		// Looked up at each request: a new build under a running server must not meet a list of old files.
		dev: true,
		etag: true,
		brotli: true,
		gzip: true,
		extensions: ['html'],
		setHeaders(response, pathname) {
			if (!pathname.startsWith('/_app/immutable/')) return;
			response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
		}
	});
	const notFoundPage = join(folder, '404.html');

	return (request, response) => {
		response.setHeader('X-Content-Type-Options', 'nosniff');
		// Scripts and styles obey the policy of the page that loads them; on each of them it is only weight.
		if (request.url?.startsWith('/_app/immutable/workers/')) {
			response.setHeader('Content-Security-Policy', workerPolicy);
		} else if (request.url === '/service-worker.js') {
			response.setHeader('Content-Security-Policy', serviceWorkerPolicy);
			// A browser that held an old one would hold old pages with it.
			response.setHeader('Cache-Control', 'no-cache');
		} else if (!request.url?.startsWith('/_app/')) {
			for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
		}
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		// A server may ignore ranges, and must here: sirv throws on one that runs backwards.
		delete request.headers.range;
		serve(request, response, () => {
			const hasPage = existsSync(notFoundPage);
			const type = hasPage ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8';
			response.writeHead(404, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
			response.end(
				hasPage ? readFileSync(notFoundPage) : 'Deze pagina bestaat niet. This page does not exist.\n'
			);
		});
	};
}

/**
 * Serves `folder` on 127.0.0.1 (port 0: any free one) and returns its address and how to stop it.
 * Rejects when there is no build, or with code `EADDRINUSE` when the port is taken.
 *
 * @param {{ port: number, folder?: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function startServer({ port, folder = build }) {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error(
			'Er is nog geen build om te tonen. Maak hem eerst: npm run build\nThere is no build to show yet. Make it first: npm run build'
		);
	}
	const server = createServer(handler(folder));
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			resolve(undefined);
		});
	});
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://127.0.0.1:${String(address.port)}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				// A browser keeps its connections open, and an open connection keeps the server alive.
				server.closeAllConnections();
			})
	};
}

/** @param {unknown} error */
const isTaken = (error) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/**
 * The server on the port that was asked for, and on no other; without a wish the first free one.
 *
 * @param {string} wish
 */
async function startOnPort(wish) {
	if (wish !== '') {
		const port = Number(wish);
		if (!Number.isInteger(port) || port < 0 || port > 65535) {
			throw new Error(
				`PORT="${wish}" is geen poortnummer. Kies een getal van 0 tot en met 65535.\nThat is no port number. Choose one from 0 to 65535.`
			);
		}
		return startServer({ port }).catch((/** @type {unknown} */ error) => {
			if (!isTaken(error)) throw error;
			throw new Error(
				`Poort ${wish} is al in gebruik. Kies een andere, of laat PORT weg.\nPort ${wish} is taken. Choose another, or leave PORT out.`
			);
		});
	}
	for (let port = defaultPort; port <= lastPort; port++) {
		try {
			return await startServer({ port });
		} catch (error) {
			if (!isTaken(error)) throw error;
		}
	}
	const [from, to] = [String(defaultPort), String(lastPort)];
	throw new Error(
		`Alle poorten van ${from} tot en met ${to} zijn in gebruik.\nAll ports from ${from} to ${to} are taken.`
	);
}

async function main() {
	const { url, close } = await startOnPort(process.env['PORT'] ?? '');
	for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
	process.stdout.write(
		`Signaalwijzer draait op ${url}  (stoppen: Ctrl+C)\nSignaalwijzer is running at ${url}en  (stop: Ctrl+C)\n`
	);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
	await main().catch((/** @type {unknown} */ error) => {
		process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 1;
	});
}
