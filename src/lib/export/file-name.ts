import type { Day } from '#lib/law/source.ts';

/** What a file was saved as: the work itself, or with a note or a hand-over to read beside it. */
export const workFileKinds = ['werk', 'notitie', 'overdracht'] as const;
export type WorkFileKind = (typeof workFileKinds)[number];

/** What a file with cases for a workshop says that it is. */
export const workshopFileKind = 'workshopcasussen';

/** What a file with one case of a dossier says that it is. */
export const caseFileKind = 'zaak';

/** The name of the file with cases for a workshop. */
export function workshopFileName(day: Day): string {
	return `signaalwijzer-${workshopFileKind}-${day}.json`;
}

/** The name of a file by its kind and day; it says nothing of whom the file is about. */
export function fileName(kind: WorkFileKind | 'registratie', day: Day): string {
	return `signaalwijzer-${kind}-${day}.json`;
}

/** The name of the file with one case that the dossier could not keep; it says nothing of the case. */
export function caseFileName(day: Day): string {
	return `signaalwijzer-${caseFileKind}-${day}.json`;
}

/** The name of the file with words that the dossier could not keep; it says nothing of the case. */
export function draftsFileName(day: Day): string {
	return `signaalwijzer-tekst-${day}.txt`;
}

/** The name of the file with a backup of the dossier. */
export function backupFileName(day: Day): string {
	return `signaalwijzer-dossier-${day}.age`;
}

/** What a map can be saved as: a picture, or a chart in Mermaid's own language. */
export type MapFileEnd = 'svg' | 'mmd';

/** The name of the file with the map of a path, or of the flow. */
export function mapFileName(of: string, day: Day, end: MapFileEnd): string {
	return `signaalwijzer-kaart-${of}-${day}.${end}`;
}

/** The name of the file with reminders. */
export function calendarFileName(day: Day): string {
	return `signaalwijzer-agenda-${day}.ics`;
}

/** The name of a file with what came of a meeting, with `end` where it has one; it names nobody. */
export function meetingFileName(day: Day, end?: 'csv'): string {
	return `signaalwijzer-workshop-${day}${end ? `.${end}` : ''}`;
}
