import { type CaseSummary, summaryOf } from '#lib/flow/dossier/summary/summary.ts';
import { eachCase, type Stretch } from '#lib/storage/vault/cases.ts';
import type { Around } from '#lib/storage/vault/summaries/messages.ts';
import type { VaultDatabase } from '#lib/storage/vault/vault-database.ts';

/**
 * Reads every case (of `stretch`) on this thread and gives each in short, in batches, with how many were read; returns
 * the ids of those that cannot be read.
 */
export async function summarised(
	db: VaultDatabase,
	key: CryptoKey,
	{ today, profile }: Around,
	onbatch: (summaries: readonly CaseSummary[], done: number) => void,
	stretch?: Stretch
): Promise<readonly string[]> {
	let summaries: readonly CaseSummary[] = [];
	return eachCase(
		db,
		key,
		({ value }) => summaryOf(value, today, profile),
		(batch) => {
			summaries = batch;
		},
		(done) => {
			onbatch(summaries, done);
		},
		stretch
	);
}
