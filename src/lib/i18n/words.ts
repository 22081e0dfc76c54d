import { createInstance, type i18n } from 'i18next';
import type { Day } from '#lib/law/source.ts';
import type { CitationId, SourceId } from '#lib/law/register.ts';
import type { Language } from '#lib/i18n/language.ts';
import { type Bundle, resources } from '#lib/i18n/resources.ts';
import type {
	CriteriaTexts,
	DutyTexts,
	LawTexts,
	OutcomeTexts,
	PathTexts,
	RiskTexts
} from '#lib/i18n/texts.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { addressee } from '#lib/rules/addressee.ts';
import type { Reason, RuleId } from '#lib/rules/rule.ts';
import type about from '#lib/i18n/about.nl.json';
import type forms from '#lib/i18n/forms.nl.json';
import type note from '#lib/i18n/note.nl.json';
import type reading from '#lib/i18n/reading.nl.json';
import type registration from '#lib/i18n/registration.nl.json';
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
}
export type UiKey = Interface['ui'];
export type FormKey = Interface['forms'];
export type NoteKey = Interface['note'];
export type RegistrationKey = Interface['registration'];
export type ReadingKey = Interface['reading'];
export type AboutKey = Interface['about'];

/** What fills the gaps of a text. */
export type Gaps = Readonly<Record<string, string | number>>;

/** A state's words with every gap filled, in the variant for the persons who count. */
export interface StateWords {
	readonly short: string;
	readonly question: string;
	readonly help: string;
	readonly why: string;
	readonly weigh: readonly string[];
	readonly points: { readonly title: string; readonly items: readonly string[] } | null;
	answer(id: string): string;
}

/**
 * The words of one language. Text files come in one by one with `load`; asking for a text whose file
 * was not loaded throws, since a half-translated screen must not pass a test.
 */
export class Words {
	readonly language: Language;
	readonly #i18n: i18n;
	readonly #loading = new Map<Bundle, Promise<void>>();

	constructor(language: Language) {
		this.language = language;
		this.#i18n = createInstance();
		void this.#i18n.init({
			lng: language,
			fallbackLng: false,
			ns: [],
			resources: {},
			initAsync: false,
			interpolation: { escapeValue: false },
			contextSeparator: '_',
			nsSeparator: false
		});
	}

	/** Fetches the named text files, each once, and returns these words. */
	async load(...bundles: readonly Bundle[]): Promise<this> {
		await Promise.all(
			bundles.map((bundle) => {
				const before = this.#loading.get(bundle);
				if (before) return before;
				const loading = resources[this.language][bundle]().then(
					(file) => {
						this.#i18n.addResourceBundle(this.language, bundle, file.default);
					},
					(error: unknown) => {
						// What failed may succeed when it is asked for again.
						this.#loading.delete(bundle);
						throw error;
					}
				);
				this.#loading.set(bundle, loading);
				return loading;
			})
		);
		return this;
	}

	/** Whether a text file has come in. */
	has(bundle: Bundle): boolean {
		return this.#i18n.hasResourceBundle(this.language, bundle);
	}

	#text(bundle: Bundle, key: string, gaps: Gaps = {}, context?: string): string {
		if (!this.#i18n.exists(key, { ns: bundle }))
			throw new Error(`No text "${bundle}/${key}" in ${this.language}`);
		return this.#i18n.t(key, { ns: bundle, ...gaps, ...(context ? { context } : {}) });
	}

	#list(bundle: Bundle, key: string, gaps: Gaps, context?: string): readonly string[] {
		return this.#i18n.t(key, {
			ns: bundle,
			...gaps,
			...(context ? { context } : {}),
			returnObjects: true
		}) as unknown as readonly string[];
	}

	#bundle(bundle: Bundle): unknown {
		return this.#i18n.getResourceBundle(this.language, bundle);
	}

	/** An interface text of the frame and the path screens. */
	ui(key: UiKey, gaps?: Gaps): string {
		return this.#text('ui', key, gaps);
	}

	/** A text of the fact forms and the profile. */
	form(key: FormKey, gaps?: Gaps): string {
		return this.#text('forms', key, gaps);
	}

	/** A text of the note for the own file and the hand-over. */
	note(key: NoteKey, gaps?: Gaps): string {
		return this.#text('note', key, gaps);
	}

	/** A text of the registration. */
	registration(key: RegistrationKey, gaps?: Gaps): string {
		return this.#text('registration', key, gaps);
	}

	/** A text of the page about the app. */
	about(key: AboutKey, gaps?: Gaps): string {
		return this.#text('about', key, gaps);
	}

	/** A text of the reading view. */
	reading(key: ReadingKey, gaps?: Gaps): string {
		return this.#text('reading', key, gaps);
	}

	/** Whom the texts of a path mean at `age` by "the family" and "the youth", in words. */
	persons(path: PathId, age: number | undefined): { readonly family: string; readonly youth: string } {
		const youth = age === undefined ? 'onbekend' : age < 12 ? 'kind' : 'jongere';
		return { family: this.ui(`family.${addressee(path, age)}`), youth: this.ui(`youth.${youth}`) };
	}

	/** The gaps and the variant that a path's texts take at `age`. */
	#persons(path: PathId, age: number | undefined): { gaps: Gaps; context: string | undefined } {
		return {
			gaps: { ...this.persons(path, age) },
			context: addressee(path, age) === 'jeugdige' ? 'youth' : undefined
		};
	}

	/** Whether the text at `key` reads otherwise once the youth alone is addressed, beyond its gaps. */
	hasYouthVariant(bundle: PathId | 'duties', key: string): boolean {
		return this.#i18n.exists(`${key}_youth`, { ns: bundle });
	}

	/** The title of a path; it stands with the interface, so that it can be named before the path is loaded. */
	pathTitle(path: PathId): string {
		return this.ui(`paths.${path}`);
	}

	/** The one sentence that says what a path helps decide. */
	pathIntro(path: PathId): string {
		return this.#text(path, 'intro');
	}

	/** The words of `state` for a youth of `age`. */
	state(path: PathId, state: string, age: number | undefined): StateWords {
		const { gaps, context } = this.#persons(path, age);
		const raw = (this.#bundle(path) as PathTexts).states[state];
		if (!raw) throw new Error(`No texts for state "${path}/${state}" in ${this.language}`);
		const text = (key: string): string => this.#text(path, `states.${state}.${key}`, gaps, context);
		return {
			short: text('short'),
			question: text('question'),
			help: text('help'),
			why: text('why'),
			weigh: raw.weigh ? this.#list(path, `states.${state}.weigh`, gaps, context) : [],
			points: raw.points
				? {
						title: text('points.title'),
						items: this.#list(path, `states.${state}.points.items`, gaps, context)
					}
				: null,
			answer: (id) => text(`answers.${id}`)
		};
	}

	/** The words of `outcome` for a youth of `age`. */
	outcome(path: PathId, outcome: string, age: number | undefined): OutcomeTexts {
		const { gaps, context } = this.#persons(path, age);
		const text = (key: string): string => this.#text(path, `outcomes.${outcome}.${key}`, gaps, context);
		return {
			title: text('title'),
			means: text('means'),
			do: this.#list(path, `outcomes.${outcome}.do`, gaps, context),
			next: text('next')
		};
	}

	/** The words of an obligation, for the path it comes with. */
	duty(duty: DutyId, path: PathId, age: number | undefined): DutyTexts[DutyId] {
		const { gaps, context } = this.#persons(path, age);
		const text = (key: string): string => this.#text('duties', `${duty}.${key}`, gaps, context);
		return { label: text('label'), how: text('how'), record: text('record') };
	}

	/** Passage and gist of a provision, with the title of its source. */
	provision(id: CitationId): { readonly source: string; readonly passage: string; readonly gist: string } {
		const { sources, provisions } = this.#bundle('law') as LawTexts;
		const source = id.slice(0, id.indexOf(':')) as SourceId;
		return { source: sources[source].title, ...provisions[id] };
	}

	/** The title of a source and what it is. */
	source(id: SourceId): LawTexts['sources'][SourceId] {
		return (this.#bundle('law') as LawTexts).sources[id];
	}

	/** The words of the signalling criteria. */
	criteria(): CriteriaTexts {
		return this.#bundle('criteria') as CriteriaTexts;
	}

	/** The statutory risks, restated. */
	risks(): RiskTexts {
		return this.#bundle('risks') as RiskTexts;
	}

	/** The sentence for the reason a rule gives; ids in its gaps become words. */
	reason(rule: RuleId, reason: Reason): string {
		const gaps: Record<string, string | number> = {};
		for (const [name, value] of Object.entries(reason.with)) gaps[name] = this.#gap(name, value);
		return this.#text('reasons', `${rule}.${reason.key}`, gaps);
	}

	/** Every sentence that `rule` can give as its reason, with `gaps` in the place of the values. */
	reasonForms(rule: RuleId, gaps: Gaps): readonly string[] {
		const reasons = this.#bundle('reasons') as Readonly<Record<RuleId, Readonly<Record<string, string>>>>;
		return Object.keys(reasons[rule]).map((key) => this.#text('reasons', `${rule}.${key}`, gaps));
	}

	#gap(name: string, value: Reason['with'][string]): string | number {
		if (typeof value === 'object') {
			const items =
				name === 'criteria' ? value : value.map((person) => this.#text('reasons', `persons.${person}`));
			return this.and(items);
		}
		if (name === 'sector') return this.#text('reasons', `sectors.${String(value)}`);
		if (name === 'groep') return this.#text('reasons', `groups.${String(value)}`);
		return name === 'datum' ? this.day(String(value)) : value;
	}

	/** The word for a sector, person, consent event, index status or group of persons. */
	term(kind: 'sectors' | 'persons' | 'events' | 'statuses' | 'groups', id: string): string {
		return this.#text('reasons', `${kind}.${id}`);
	}

	/** `items` as one enumeration: "a, b en c". */
	and(items: readonly string[]): string {
		return new Intl.ListFormat(this.language, { type: 'conjunction' }).format(items);
	}

	/** A day in words: "3 maart 2026". */
	day(day: Day): string {
		const [year, month, date] = day.split('-').map(Number);
		return new Intl.DateTimeFormat(this.language === 'nl' ? 'nl-NL' : 'en-GB', {
			dateStyle: 'long',
			timeZone: 'UTC'
		}).format(Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1));
	}
}

const known = new Map<Language, Words>();

/** The words of `language`, one instance per language, so that each file is fetched once. */
export function wordsOf(language: Language): Words {
	const before = known.get(language);
	if (before) return before;
	const words = new Words(language);
	known.set(language, words);
	return words;
}
