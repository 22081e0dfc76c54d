import type { CaseSummary } from '#lib/flow/dossier/summary/summary.ts';
import type { Stretch } from '#lib/storage/vault/cases.ts';
import { VaultFailure } from '#lib/storage/vault/failure.ts';
import type { Around, SummaryAsk, SummaryReply } from '#lib/storage/vault/summaries/messages.ts';
import { summarised } from '#lib/storage/vault/summaries/summarised.ts';
import type { VaultDatabase } from '#lib/storage/vault/vault-database.ts';
import { hasWorkers, makeWorker } from '#lib/storage/worker.ts';

/** So many cases are read sooner than a worker is made for them. */
const few = 500;
/** So many at least are taken at a time by who is free: two batches. With more, all wait at the end for the one that is slowest. */
const leastTaken = 200;
/** The most workers beside the page's own thread: each holds a part of the program, and the disk is one. */
const mostWorkers = 3;

type OnBatch = (summaries: readonly CaseSummary[], done: number) => void;

/** Hears of cases in short, how many were read so far, and how many there are. */
export type OnSummaries = (summaries: readonly CaseSummary[], done: number, total: number) => void;

/** Reads one stretch, and gives the ids of cases that cannot be read. */
type Reader = (stretch: Stretch, onbatch: OnBatch) => Promise<readonly string[]>;

/**
 * `ids`, which are in order, cut into stretches for so many readers: long ones first, since each begins with a wait for the
 * disk, and `least` cases at the end, so that all are done at about the same time. Whatever comes between or after the ids
 * lies in one too.
 */
export function stretches(ids: readonly string[], readers: number, least: number): readonly Stretch[] {
	const found: Stretch[] = [];
	let after = '';
	for (let from = 0; ;) {
		from += Math.max(least, Math.floor((ids.length - from) / (3 * readers)));
		const last = from < ids.length ? (ids[from - 1] ?? null) : null;
		found.push({ after, upTo: last });
		if (last === null) return found;
		after = last;
	}
}

/** Lets `worker` read one stretch. Rejects where it cannot, and once `ended`. */
function inWorker(worker: Worker, ask: SummaryAsk, onbatch: OnBatch, ended: AbortSignal): ReturnType<Reader> {
	return new Promise((resolve, reject) => {
		ended.addEventListener('abort', () => {
			reject(new VaultFailure('closed'));
		});
		worker.onmessage = ({ data }: MessageEvent<SummaryReply>) => {
			if (data.kind === 'batch') onbatch(data.summaries, data.done);
			else if (data.kind === 'end') resolve(data.unread);
			else reject(new VaultFailure(data.reason));
		};
		worker.onerror = ({ message }) => {
			reject(new DOMException(`the cases could not be read: ${message}`, 'UnknownError'));
		};
		worker.postMessage(ask);
	});
}

/**
 * Every case in short, in batches and in no order; returns the ids of those that cannot be read. Thousands are read by
 * this thread and by workers, as many as the device has threads for: who is free takes the next stretch. `onlock` adds a
 * listener to the lock, and gives what takes it away: then it ends. Throws as reading does.
 */
export async function readSummaries(
	db: VaultDatabase,
	key: CryptoKey,
	around: Around,
	onbatch: OnSummaries,
	onlock: (listen: () => void) => () => void
): Promise<readonly string[]> {
	// A worker takes a while to begin: it is made before all the ids are there.
	const first = await db.cases.limit(few + 1).primaryKeys();
	const isMany = hasWorkers && first.length > few;
	const helpers = isMany ? Math.min(mostWorkers, navigator.hardwareConcurrency - 1) : 0;
	const workers = Array.from({ length: helpers }, () => makeWorker('summaries'));
	const ended = new AbortController();
	const deafen = onlock(() => {
		ended.abort();
	});
	const here: Reader = (stretch, tell) =>
		summarised(
			db,
			key,
			around,
			(summaries, done) => {
				if (ended.signal.aborted) throw new VaultFailure('closed');
				tell(summaries, done);
			},
			stretch
		);
	const readers = [
		here,
		...workers.map(
			(worker): Reader =>
				(stretch, tell) =>
					inWorker(worker, { key, stretch, ...around }, tell, ended.signal)
		)
	];
	const unread: string[] = [];
	let read = 0;
	try {
		const ids = first.length > few ? await db.cases.toCollection().primaryKeys() : first;
		if (ended.signal.aborted) throw new VaultFailure('closed');
		// One row of stretches for all of them: each takes the next when it is done with one.
		const waiting = stretches(ids, readers.length, leastTaken).values();
		await Promise.all(
			readers.map(async (reader) => {
				for (const stretch of waiting) {
					let before = 0;
					const damaged = await reader(stretch, (summaries, done) => {
						read += done - before;
						before = done;
						onbatch(summaries, read, ids.length);
					});
					unread.push(...damaged);
				}
			})
		);
		return unread;
	} finally {
		deafen();
		// Where one failed, the others have nothing to do any more.
		ended.abort();
		for (const worker of workers) worker.terminate();
	}
}
