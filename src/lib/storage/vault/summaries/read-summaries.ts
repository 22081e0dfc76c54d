import type { CaseSummary } from '#lib/flow/dossier/summary.ts';
import type { Stretch } from '#lib/storage/vault/cases.ts';
import { VaultFailure } from '#lib/storage/vault/failure.ts';
import type { Around, SummaryAsk, SummaryReply } from '#lib/storage/vault/summaries/messages.ts';
import { summarised } from '#lib/storage/vault/summaries/summarised.ts';
import type { VaultDatabase } from '#lib/storage/vault/vault-database.ts';
import { hasWorkers, makeWorker } from '#lib/storage/worker.ts';

/** So many cases are read sooner than workers are made for them. */
const few = 500;
/** The most workers: each holds a part of the program, and the disk is one. */
const mostWorkers = 4;

/** Hears of cases in short, how many were read so far, and how many there are. */
export type OnSummaries = (summaries: readonly CaseSummary[], done: number, total: number) => void;

/** `ids`, which are in order, cut into up to `count` stretches of about as many cases each. Whatever comes between or after them lies in one too. */
export function stretches(ids: readonly string[], count: number): readonly Stretch[] {
	const size = Math.max(1, Math.ceil(ids.length / count));
	const ends = ids.filter((_id, at) => at % size === size - 1 && at < ids.length - 1);
	return [...ends, null].map((upTo, at) => ({ after: ends[at - 1] ?? '', upTo }));
}

/** Lets a worker read some cases. Rejects where it cannot, and once `ended`; the worker ends with it. */
async function inWorker(
	ask: SummaryAsk,
	onbatch: (summaries: readonly CaseSummary[], done: number) => void,
	ended: AbortSignal
): Promise<readonly string[]> {
	const worker = makeWorker('summaries');
	try {
		return await new Promise((resolve, reject) => {
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
	} finally {
		worker.terminate();
	}
}

/**
 * Every case in short, in batches and in no order; returns the ids of those that cannot be read. Thousands are read by
 * as many workers as the device has threads for, so that the page goes on, and what was in clear goes with the workers.
 * `onlock` adds a listener to the lock, and gives what takes it away: then it ends. Throws as reading does.
 */
export async function readSummaries(
	db: VaultDatabase,
	key: CryptoKey,
	around: Around,
	onbatch: OnSummaries,
	onlock: (listen: () => void) => () => void
): Promise<readonly string[]> {
	const ids = await db.cases.toCollection().primaryKeys();
	const total = ids.length;
	const ended = new AbortController();
	const deafen = onlock(() => {
		ended.abort();
	});
	try {
		if (!hasWorkers || total <= few) {
			return await summarised(db, key, around, (summaries, done) => {
				if (ended.signal.aborted) throw new VaultFailure('closed');
				onbatch(summaries, done, total);
			});
		}
		const parts = stretches(ids, Math.min(mostWorkers, navigator.hardwareConcurrency));
		const read = parts.map(() => 0);
		const unread = parts.map((stretch, part) =>
			inWorker(
				{ key, stretch, ...around },
				(summaries, done) => {
					read[part] = done;
					const all = read.reduce((sum, one) => sum + one, 0);
					onbatch(summaries, all, total);
				},
				ended.signal
			)
		);
		return (await Promise.all(unread)).flat();
	} finally {
		deafen();
		// Where one failed, the others have nothing to do any more.
		ended.abort();
	}
}
