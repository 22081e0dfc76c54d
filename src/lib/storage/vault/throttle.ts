import { type Header, changedHeader } from '#lib/storage/vault/header.ts';
import type { VaultDatabase } from '#lib/storage/vault/vault-database.ts';

type Failed = Header['failed'];

/** How many wrong passphrases in a row cost no time. */
const freeTries = 3;
const longest = 300;

/** How long (s) the next try waits after `count` wrong ones in a row: 5 s after the third, then twice as long, at most five minutes. */
export const waitAfter = (count: number): number =>
	count < freeTries ? 0 : Math.min(longest, 5 * 2 ** (count - freeTries));

/** How long (s) the next try has to wait still, at `now` (ms). A clock that was set back starts the wait anew. */
export function waitLeft({ count, last }: Failed, now: number): number {
	const wait = waitAfter(count);
	return now < last ? wait : Math.max(0, Math.ceil(wait - (now - last) / 1000));
}

/**
 * How long (s) the next try has to wait. Where the clock was set back, the wait counts from now, so that it ends:
 * else the dossier would stay shut until the clock is where it was.
 */
export async function waitNow(db: VaultDatabase, { failed }: Header, now: number): Promise<number> {
	const left = waitLeft(failed, now);
	if (left > 0 && now < failed.last) {
		await changedHeader(db, (header) => ({ ...header, failed: { ...header.failed, last: now } }));
	}
	return left;
}

/** Notes a wrong passphrase and returns how many there are in a row. It is kept, so that a reload takes nothing away. */
export async function noteWrong(db: VaultDatabase, now: number): Promise<number> {
	const header = await changedHeader(db, (before) => ({
		...before,
		failed: { count: before.failed.count + 1, last: now }
	}));
	return header?.failed.count ?? 0;
}
