import type about from '#lib/i18n/about.nl.json';
import type cases from '#lib/i18n/cases.nl.json';
import type changes from '#lib/i18n/changes.nl.json';
import type dossier from '#lib/i18n/dossier.nl.json';
import type explain from '#lib/i18n/explain.nl.json';
import type forms from '#lib/i18n/forms.nl.json';
import type map from '#lib/i18n/map.nl.json';
import type note from '#lib/i18n/note.nl.json';
import type reading from '#lib/i18n/reading.nl.json';
import type register from '#lib/i18n/register.nl.json';
import type registration from '#lib/i18n/registration.nl.json';
import type rulebook from '#lib/i18n/rulebook.nl.json';
import type workshop from '#lib/i18n/workshop.nl.json';
import type room from '#lib/i18n/room.nl.json';
import type maker from '#lib/i18n/maker.nl.json';
import type quiz from '#lib/i18n/quiz.nl.json';
import type practice from '#lib/i18n/practice.nl.json';
import type search from '#lib/i18n/search.nl.json';
import type terms from '#lib/i18n/terms.nl.json';
import type ui from '#lib/i18n/ui.nl.json';

type Leaves<T> = {
	[Key in keyof T & string]: T[Key] extends string ? Key : `${Key}.${Leaves<T[Key]>}`;
}[keyof T & string];

/** The interface texts that are asked for by key. An unknown key does not compile. */
interface Interface {
	ui: Leaves<typeof ui>;
	forms: Leaves<typeof forms>;
	note: Leaves<typeof note>;
	registration: Leaves<typeof registration>;
	reading: Leaves<typeof reading>;
	about: Leaves<typeof about>;
	explain: Leaves<typeof explain>;
	map: Leaves<typeof map>;
	rulebook: Leaves<typeof rulebook>;
	search: Leaves<typeof search>;
	terms: Leaves<typeof terms>;
	changes: Leaves<typeof changes>;
	dossier: Leaves<typeof dossier>;
	cases: Leaves<typeof cases>;
	register: Leaves<typeof register>;
	quiz: Leaves<typeof quiz>;
	maker: Leaves<typeof maker>;
	room: Leaves<typeof room>;
	workshop: Leaves<typeof workshop>;
	practice: Leaves<typeof practice>;
}
export type UiKey = Interface['ui'];
export type FormKey = Interface['forms'];
export type NoteKey = Interface['note'];
export type RegistrationKey = Interface['registration'];
export type ReadingKey = Interface['reading'];
export type AboutKey = Interface['about'];
export type ExplainKey = Interface['explain'];
export type MapKey = Interface['map'];
export type RulebookKey = Interface['rulebook'];
export type SearchKey = Interface['search'];
export type TermsKey = Interface['terms'];
export type ChangesKey = Interface['changes'];
export type DossierKey = Interface['dossier'];
export type CasesKey = Interface['cases'];
export type RegisterKey = Interface['register'];
export type WorkshopKey = Interface['workshop'];
export type RoomKey = Interface['room'];
export type MakerKey = Interface['maker'];
export type QuizKey = Interface['quiz'];
export type PracticeKey = Interface['practice'];
