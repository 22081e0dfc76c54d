import type { Ask, Methods, Reply } from '#lib/storage/vault/backup/messages.ts';
import { hasWorkers, makeWorker } from '#lib/storage/worker.ts';

/** What of the arguments crosses the line: all but the listener to progress. */
type Told<All extends readonly unknown[]> = All extends readonly [...infer Data, (...heard: never[]) => void]
	? Data
	: All;

type OnProgress = (done: number, total: number) => void;

/** What a worker offers, or another port with the work at its end. */
export interface Port {
	postMessage: (ask: Ask) => void;
	onmessage: ((event: MessageEvent<Reply>) => void) | null;
	onerror: ((event: ErrorEvent) => void) | null;
	terminate: () => void;
}

/** The work stopped: its worker did not load, or broke off. */
export class WorkStopped extends Error {
	override readonly name = 'WorkStopped';
}

/** A line to one piece of work. One question at a time; whoever opened it ends it. */
export class BackupLine {
	readonly #port: Port;

	constructor(port: Port) {
		this.#port = port;
	}

	/** Asks `method` and waits for the answer. Throws `WorkStopped` where none comes. */
	ask<Method extends keyof Methods>(
		method: Method,
		args: Told<Parameters<Methods[Method]>>,
		onprogress?: OnProgress
	): Promise<Awaited<ReturnType<Methods[Method]>>> {
		return new Promise((resolve, reject) => {
			this.#port.onmessage = ({ data }: MessageEvent<Reply>) => {
				if (data.kind === 'piece') onprogress?.(data.done, data.total);
				else if (data.kind === 'error') reject(new WorkStopped(data.message));
				// The answer comes from the method that was asked.
				else resolve(data.value as Awaited<ReturnType<Methods[Method]>>);
			};
			this.#port.onerror = ({ message }) => {
				reject(new WorkStopped(message));
			};
			this.#port.postMessage({ method, args } satisfies Ask);
		});
	}

	/** Ends the work and all that it holds. */
	end(): void {
		this.#port.terminate();
	}
}

/** A line to a new worker; outside a browser the work is done on the thread itself. */
export async function openLine(): Promise<BackupLine> {
	if (hasWorkers) return new BackupLine(makeWorker('backup'));
	const { answering } = await import('#lib/storage/vault/backup/answering.ts');
	const { port1, port2 } = new MessageChannel();
	const answer = answering((reply) => {
		port2.postMessage(reply);
	});
	port2.onmessage = ({ data }: MessageEvent<Ask>) => void answer(data);
	return new BackupLine(
		Object.assign(port1, {
			onerror: null,
			terminate: () => {
				port1.close();
			}
		})
	);
}
