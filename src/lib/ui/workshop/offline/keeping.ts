/** How much the browser could not keep: pages with their data, and parts of the app. */
export interface Missing {
	readonly pages: number;
	readonly parts: number;
}

/** The worker that keeps the files of the app; null where the browser has none. */
async function keeper(): Promise<ServiceWorker | null> {
	// Absent outside a secure context, whatever the type says.
	const container = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
	if (!container) return null;
	try {
		// Its address carries no hash: the browser compares it with the one it has at each visit.
		const registration = (await container.register('/service-worker.js')) as
			ServiceWorkerRegistration | undefined;
		return registration ? (await container.ready).active : null;
	} catch {
		// Without a network the one that was registered before still serves.
		return container.controller;
	}
}

/**
 * Lets the browser keep what a workshop needs and is not kept yet. Returns how much is still missing, or
 * null where this browser keeps nothing.
 */
export async function keepForOffline(): Promise<Missing | null> {
	const worker = await keeper();
	if (!worker) return null;
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
