import type { Moment } from '#lib/flow/dossier/entry.ts';
import { backupFormat, type BackupTable, backupTables } from '#lib/storage/vault/backup/backup-format.ts';

/** Writes the document of a backup piece by piece: rows come in as they are read, in the order of the tables. */
export class BackupText {
	/** The table that is being written; the first is opened by `start`. */
	#at = 0;
	#isFirst = true;

	/** The document up to the first row. */
	start(madeOn: Moment): string {
		const head = JSON.stringify({
			app: 'signaalwijzer',
			kind: 'dossier-backup',
			format: backupFormat,
			madeOn
		});
		return `${head.slice(0, -1)},"tables":{\n"${backupTables[0]}":[`;
	}

	/** More rows of `table`, a line for each. Throws where an earlier table comes back. */
	rows(table: BackupTable, rows: readonly unknown[]): string {
		const next = this.#upTo(backupTables.indexOf(table));
		return next + rows.map((row) => `${this.#separator()}${JSON.stringify(row)}`).join('');
	}

	/** The rest of the document: tables without rows, and all that is open closed. */
	end(): string {
		return `${this.#upTo(backupTables.length - 1)}\n]}}\n`;
	}

	#separator(): string {
		const separator = this.#isFirst ? '\n' : ',\n';
		this.#isFirst = false;
		return separator;
	}

	#upTo(table: number): string {
		if (table < this.#at) throw new Error(`the rows of ${backupTables[table] ?? ''} come too late`);
		const passed = backupTables.slice(this.#at + 1, table + 1);
		if (passed.length > 0) this.#isFirst = true;
		this.#at = table;
		return passed.map((name) => `\n],\n"${name}":[`).join('');
	}
}
