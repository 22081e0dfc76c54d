import Dexie, { type EntityTable, liveQuery, type Observable } from 'dexie';

/** What is kept for workshops: a row that its reader checks before anything is done with it. */
export interface Kept {
	readonly id: string;
	readonly value: unknown;
}

/** The database of the workshops. It knows nothing of the profile and the dossier, and they nothing of it. */
export const workshopDatabaseName = 'signaalwijzer-workshop';

/** Cases that a trainer made, and meetings that were led: invented pupils and choices without names. */
export class WorkshopDatabase extends Dexie {
	declare cases: EntityTable<Kept, 'id'>;
	declare meetings: EntityTable<Kept, 'id'>;

	constructor() {
		super(workshopDatabaseName);
		// Append only: a released version is never changed.
		this.version(1).stores({ cases: 'id', meetings: 'id' });
	}

	/** The row of the own case `id`, now and after each change of it, in this window or another. */
	liveCase(id: string): Observable<Kept | undefined> {
		return liveQuery(() => this.cases.get(id));
	}
}

/** The database of the workshops, opened when it is first used. */
export const workshopDatabase: WorkshopDatabase = new WorkshopDatabase();
