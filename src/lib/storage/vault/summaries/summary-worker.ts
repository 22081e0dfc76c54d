import { failureOf, VaultFailure } from '#lib/storage/vault/failure.ts';
import type { SummaryAsk, SummaryReply } from '#lib/storage/vault/summaries/messages.ts';
import { summarised } from '#lib/storage/vault/summaries/summarised.ts';
import { VaultDatabase } from '#lib/storage/vault/vault-database.ts';

// The page opened it before, so that it is of this version. Opened once: what takes it over since closes it here too,
// and opened again it would be that newer one.
const db = new VaultDatabase();
const opened = db.open();
// Who asks hears of a failure; until then it is nobody's yet.
opened.catch(() => undefined);

const tell = (reply: SummaryReply): void => {
	postMessage(reply);
};

async function read({ key, stretch, ...around }: SummaryAsk): Promise<SummaryReply> {
	try {
		await opened;
		const unread = await summarised(
			db,
			key,
			around,
			(summaries, done) => {
				tell({ kind: 'batch', summaries, done });
			},
			stretch
		);
		return { kind: 'end', unread };
	} catch (error) {
		return { kind: 'failed', reason: error instanceof VaultFailure ? error.reason : failureOf(error) };
	}
}

addEventListener('message', ({ data }: MessageEvent<SummaryAsk>) => {
	// Reported, a mistake of ours reaches who made the worker.
	read(data).then(tell, reportError);
});
