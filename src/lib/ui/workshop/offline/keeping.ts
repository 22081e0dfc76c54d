/** How much the browser could not keep: pages with their data, and parts of the app. */
export interface Missing {
	readonly pages: number;
	readonly parts: number;
}

/** So many milliseconds the worker has to say what is missing; one of an older build may never answer. */
const patience = 60_000;

/** The worker that keeps the files of the app, of the newest build there is; null where the browser has none. */
async function keeper(): Promise<ServiceWorker | null> {
	// Absent outside a secure context, whatever the type says.
	const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
	if (!container) return null;
	try {
		// Its address carries no hash: the browser compares it with the one it has at each visit.
		const registration = (await container.register('/service-worker.js')) as
			ServiceWorkerRegistration | undefined;
		if (!registration) return null;
		return registration.waiting ?? (await container.ready).active;
	} catch {
		// Without a network the one that was registered before still serves.
		return container.controller;
	}
}

/** What `worker` says is missing, once it has tried to keep that. */
function answerOf(worker: ServiceWorker): Promise<Missing> {
	const { port1, port2 } = new MessageChannel();
	const answer = new Promise<Missing>((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<Missing>) => {
			port1.close();
			resolve(data);
		};
	});
	worker.postMessage('keep', [port2]);
	return answer;
}

/**
 * Lets the browser keep what a workshop needs and is not kept yet. Returns how much is still missing,
 * 'unknown' where that was not said within a minute, or null where this browser keeps nothing.
 */
export async function keepForOffline(): Promise<Missing | 'unknown' | null> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<'unknown'>((resolve) => {
		timer = setTimeout(resolve, patience, 'unknown');
	});
	const answer = keeper().then((worker) => worker && answerOf(worker));
	try {
		return await Promise.race([answer, silence]);
	} finally {
		clearTimeout(timer);
	}
}
