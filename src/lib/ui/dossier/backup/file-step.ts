import type { CaseFileRefusal } from '#lib/export/case-file.ts';
import type { RestoreFailure } from '#lib/storage/vault/backup/compare.ts';

/** How far the work on a file is, and what it is. */
export interface FileStep {
	readonly label: string;
	readonly done: number;
	readonly total: number;
}

/** Why a file was refused; `place` is where it is damaged. */
export interface FileRefusal {
	readonly reason: RestoreFailure | CaseFileRefusal;
	readonly place?: string;
}
