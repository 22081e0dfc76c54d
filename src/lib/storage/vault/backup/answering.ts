import type { Ask, Reply } from '#lib/storage/vault/backup/messages.ts';
import { RestoreWork } from '#lib/storage/vault/backup/restore-work.ts';

/** Answers the questions of one line with one piece of work. `reply` sends. */
export function answering(reply: (reply: Reply) => void): (ask: Ask) => Promise<void> {
	const work = new RestoreWork();
	const onpiece = (done: number, total: number): void => {
		reply({ kind: 'piece', done, total });
	};
	return async ({ method, args }) => {
		try {
			// The line types what it asks; here it is only passed on.
			const run = work[method].bind(work) as (...all: unknown[]) => Promise<unknown>;
			reply({ kind: 'answer', value: await run(...args, onpiece) });
		} catch (error) {
			reply({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
		}
	};
}
