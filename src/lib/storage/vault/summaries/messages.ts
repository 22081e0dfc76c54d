import type { CaseSummary } from '#lib/flow/dossier/summary/summary.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import type { Day } from '#lib/law/source.ts';
import type { Stretch } from '#lib/storage/vault/cases.ts';
import type { VaultFailure } from '#lib/storage/vault/failure.ts';

/** What a summary depends on besides its case. */
export interface Around {
	readonly today: Day;
	readonly profile: Profile;
}

/** What is asked of a worker: to read some cases, once. */
export interface SummaryAsk extends Around {
	readonly key: CryptoKey;
	readonly stretch: Stretch;
}

/** What comes back: batches with how many of its cases were read so far, then once an end. */
export type SummaryReply =
	| { readonly kind: 'batch'; readonly summaries: readonly CaseSummary[]; readonly done: number }
	| { readonly kind: 'end'; readonly unread: readonly string[] }
	| { readonly kind: 'failed'; readonly reason: VaultFailure['reason'] };
