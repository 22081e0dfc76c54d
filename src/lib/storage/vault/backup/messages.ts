import type { RestoreWork } from '#lib/storage/vault/backup/restore-work.ts';

/** What can be asked of the work. */
export type Methods = Pick<
	RestoreWork,
	| 'make'
	| 'dossier'
	| 'rows'
	| 'finish'
	| 'open'
	| 'cases'
	| 'next'
	| 'compare'
	| 'found'
	| 'begin'
	| 'lines'
	| 'keep'
>;

/** A question to the worker. */
export interface Ask {
	readonly method: keyof Methods;
	readonly args: readonly unknown[];
}

/** What comes back: how far it is, any number of times, then once the answer or what went wrong. */
export type Reply =
	| { readonly kind: 'piece'; readonly done: number; readonly total: number }
	| { readonly kind: 'answer'; readonly value: unknown }
	| { readonly kind: 'error'; readonly message: string };
