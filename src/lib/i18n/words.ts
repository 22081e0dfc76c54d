import type { Day } from '#lib/law/source.ts';
import type { InterpretationId } from '#lib/law/interpretations.ts';
import type { CitationId, SourceId } from '#lib/law/register.ts';
import type { Language } from '#lib/i18n/language.ts';
import { Formats } from '#lib/i18n/formats.ts';
import { InterfaceWords } from '#lib/i18n/interface-words.ts';
import type { ClauseBundle } from '#lib/i18n/resources.ts';
import type { Gaps } from '#lib/i18n/text-store.ts';
import type {
	Clause,
	CriteriaTexts,
	DutyTexts,
	GlossaryTexts,
	InterpretationTexts,
	InterpretationsTexts,
	LawTexts,
	OutcomeTexts,
	PathTexts,
	RiskTexts
} from '#lib/i18n/texts.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { addressee, dutyAddressee } from '#lib/rules/addressee.ts';
import type { Facts } from '#lib/rules/facts.ts';
import type { Reason, RuleId } from '#lib/rules/rule.ts';

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

/** The words of one language: those of the screens, and what the law, the rules and the paths say. */
export class Words extends InterfaceWords {
	readonly #formats: Formats;

	constructor(language: Language) {
		super(language);
		this.#formats = new Formats(language);
	}

	/** The terms that are explained. */
	glossary(): GlossaryTexts {
		return this.texts.bundle('glossary') as GlossaryTexts;
	}

	/** What `answer` to `state` says, as a clause that follows "because" and "if" alike. */
	clause(path: PathId, state: string, answer: string, age: number | undefined): Clause {
		const { gaps, context } = this.#persons(path, age);
		const key = `${state}.${answer}`;
		const bundle = `clauses/${path}` as const;
		return {
			says: this.texts.text(bundle, `${key}.says`, gaps, context),
			how: this.texts.holds(bundle, `${key}.how`)
				? this.texts.text(bundle, `${key}.how`, gaps, context)
				: null
		};
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
	hasYouthVariant(bundle: PathId | 'duties' | ClauseBundle, key: string): boolean {
		return this.texts.holds(bundle, `${key}_youth`);
	}

	/** The title of a path; it stands with the interface, so that it can be named before the path is loaded. */
	pathTitle(path: PathId): string {
		return this.ui(`paths.${path}`);
	}

	/** The one sentence that says what a path helps decide. */
	pathIntro(path: PathId): string {
		return this.texts.text(path, 'intro');
	}

	/** The words of `state` for a youth of `age`. */
	state(path: PathId, state: string, age: number | undefined): StateWords {
		const { gaps, context } = this.#persons(path, age);
		const raw = (this.texts.bundle(path) as PathTexts).states[state];
		if (!raw) throw new Error(`No texts for state "${path}/${state}" in ${this.language}`);
		const text = (key: string): string => this.texts.text(path, `states.${state}.${key}`, gaps, context);
		return {
			short: text('short'),
			question: text('question'),
			help: text('help'),
			why: text('why'),
			weigh: raw.weigh ? this.texts.list(path, `states.${state}.weigh`, gaps, context) : [],
			points: raw.points
				? {
						title: text('points.title'),
						items: this.texts.list(path, `states.${state}.points.items`, gaps, context)
					}
				: null,
			answer: (id) => text(`answers.${id}`)
		};
	}

	/** The words of `outcome` for a youth of `age`. */
	outcome(path: PathId, outcome: string, age: number | undefined): OutcomeTexts {
		const { gaps, context } = this.#persons(path, age);
		const text = (key: string): string => this.texts.text(path, `outcomes.${outcome}.${key}`, gaps, context);
		return {
			title: text('title'),
			means: text('means'),
			do: this.texts.list(path, `outcomes.${outcome}.do`, gaps, context),
			next: text('next')
		};
	}

	/** Whether there are words for `outcome`: a later version of a path may no longer know it. */
	hasOutcome(path: PathId, outcome: string): boolean {
		return this.texts.holds(path, `outcomes.${outcome}.title`);
	}

	/** The words of an obligation, for the path it comes with and what is known of the youth. */
	duty(duty: DutyId, path: PathId, facts: Pick<Facts, 'leeftijd' | 'wilsbekwaam'>): DutyTexts[DutyId] {
		const whom = dutyAddressee(duty, path, facts);
		const gaps = { ...this.persons(path, facts.leeftijd), family: this.ui(`family.${whom}`) };
		const context = whom === 'jeugdige' ? 'youth' : undefined;
		const text = (key: string): string => this.texts.text('duties', `${duty}.${key}`, gaps, context);
		return { label: text('label'), how: text('how'), record: text('record') };
	}

	/** Passage and gist of a provision, with the title of its source. */
	provision(id: CitationId): { readonly source: string; readonly passage: string; readonly gist: string } {
		const { sources, provisions } = this.texts.bundle('law') as LawTexts;
		const source = id.slice(0, id.indexOf(':')) as SourceId;
		return { source: sources[source].title, ...provisions[id] };
	}

	/** The title of a source and what it is. */
	source(id: SourceId): LawTexts['sources'][SourceId] {
		return (this.texts.bundle('law') as LawTexts).sources[id];
	}

	/** The words of a place where the sources differ. */
	interpretation(id: InterpretationId): InterpretationTexts {
		return (this.texts.bundle('interpretations') as InterpretationsTexts)[id];
	}

	/** The words of the signalling criteria. */
	criteria(): CriteriaTexts {
		return this.texts.bundle('criteria') as CriteriaTexts;
	}

	/** The statutory risks, restated. */
	risks(): RiskTexts {
		return this.texts.bundle('risks') as RiskTexts;
	}

	/** The sentence for the reason a rule gives; ids in its gaps become words. */
	reason(rule: RuleId, reason: Reason): string {
		const gaps: Record<string, string | number> = {};
		for (const [name, value] of Object.entries(reason.with)) gaps[name] = this.#gap(name, value);
		return this.texts.text('reasons', `${rule}.${reason.key}`, gaps);
	}

	/** Every sentence that `rule` can give as its reason, with `gaps` in the place of the values. */
	reasonForms(rule: RuleId, gaps: Gaps): readonly string[] {
		const reasons = this.texts.bundle('reasons') as Readonly<
			Record<RuleId, Readonly<Record<string, string>>>
		>;
		return Object.keys(reasons[rule]).map((key) => this.texts.text('reasons', `${rule}.${key}`, gaps));
	}

	#gap(name: string, value: Reason['with'][string]): string | number {
		if (typeof value === 'object') {
			const items =
				name === 'criteria' ? value : value.map((person) => this.texts.text('reasons', `persons.${person}`));
			return this.and(items);
		}
		if (name === 'sector') return this.texts.text('reasons', `sectors.${String(value)}`);
		if (name === 'groep') return this.texts.text('reasons', `groups.${String(value)}`);
		return name === 'datum' ? this.day(String(value)) : value;
	}

	/** The word for a sector, person, consent event, index status or group of persons. */
	term(kind: 'sectors' | 'persons' | 'events' | 'statuses' | 'groups', id: string): string {
		return this.texts.text('reasons', `${kind}.${id}`);
	}

	/** `items` as one enumeration: "a, b en c". */
	and(items: readonly string[]): string {
		return this.#formats.and(items);
	}

	/** `items` of which one is meant: "a, b of c". */
	or(items: readonly string[]): string {
		return this.#formats.or(items);
	}

	/** A day in words: "3 maart 2026". */
	day(day: Day): string {
		return this.#formats.day(day);
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
