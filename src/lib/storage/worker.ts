const makers = {
	argon2: () =>
		new Worker(new URL('./vault/crypto/argon2-worker.ts', import.meta.url), {
			type: 'module',
			name: 'argon2'
		}),
	backup: () =>
		new Worker(new URL('./vault/backup/backup-worker.ts', import.meta.url), {
			type: 'module',
			name: 'backup'
		}),
	summaries: () =>
		new Worker(new URL('./vault/summaries/summary-worker.ts', import.meta.url), {
			type: 'module',
			name: 'summaries'
		}),
	scan: () =>
		new Worker(new URL('./scan/scan-worker.ts', import.meta.url), {
			type: 'module',
			name: 'scan'
		})
};

/** The workers of the app. */
export type WorkerName = keyof typeof makers;

/**
 * A new worker. This is the one place where workers are made, so that a build for another place (one
 * file without a server) changes how in one place. Who asks for it ends it.
 */
export const makeWorker = (name: WorkerName): Worker => makers[name]();

/** Whether workers can be made here; outside a browser the work is done on the thread itself. */
export const hasWorkers: boolean = typeof Worker === 'function';
