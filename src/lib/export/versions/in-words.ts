import { isDay } from '#lib/law/day.ts';
import type { Difference, DifferenceKind } from '#lib/export/versions/difference.ts';
import { Names } from '#lib/export/versions/names.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import type { ChangesKey } from '#lib/i18n/keys.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Verdict } from '#lib/machines/decision.ts';

/** A text before and after, to be shown with what changed marked in it. */
export interface ChangedText {
	readonly language: Language;
	readonly before: string;
	readonly after: string;
}

/** A difference as a person reads it. */
export interface ReadableDifference {
	readonly kind: DifferenceKind;
	readonly sentence: string;
	/** Of a text only. */
	readonly text: ChangedText | null;
}

// What has a word of its own. A file can hold anything else; that is shown as it stands there.
const verdicts = ['ja', 'eerst', 'nee', 'nu'] as const satisfies readonly Verdict[];
const values = [
	...(['question', 'weighing', 'derived', 'document', 'statute', 'practice', 'editors', 'jurist'] as const),
	...(['whole-document', 'consolidated-2017', 'secondary', 'own-knowledge'] as const)
] as const;
const fields = [
	...(['kind', 'url', 'checkedOn', 'checkedBy', 'checkedAgainst', 'juristOn', 'juristBy'] as const),
	...(['juristAgainst', 'validFrom', 'validUntil', 'reviewBy'] as const)
] as const;
const texts = [
	...(['title', 'intro', 'question', 'short', 'help', 'why', 'weigh', 'points', 'rule', 'reasons'] as const),
	...(['means', 'do', 'next', 'label', 'how', 'record', 'source', 'passage', 'gist'] as const),
	...(['criteria', 'answers', 'says', 'bring', 'cases'] as const)
] as const;

const has = <Id extends string>(ids: readonly Id[], id: string): id is Id =>
	(ids as readonly string[]).includes(id);

/** Puts differences between two versions into words. Names come from the versions themselves. */
class Telling {
	readonly #before: Names;
	readonly #after: Names;
	readonly #words: Words;

	constructor(before: PathSnapshot, after: PathSnapshot, words: Words) {
		this.#before = new Names(before, words.language);
		this.#after = new Names(after, words.language);
		this.#words = words;
	}

	/** The names of the version that has what is told of: the new one, unless it went. */
	#side({ change }: Difference): Names {
		return change === 'removed' ? this.#before : this.#after;
	}

	#place({ at }: Difference): string {
		const names = this.#after;
		switch (at.part) {
			case 'path':
				return names.title();
			case 'state':
			case 'outcome':
				return names.target(at.id);
			case 'duty':
				return names.duty(at.id);
			case 'provision':
				return names.provision(at.id);
		}
	}

	/** A value of a field as words: a day, a word that we know, or what stands there. */
	#value(kind: DifferenceKind, value: string | null): string {
		if (value === null) return '';
		if (kind === 'verdicts') {
			return has(verdicts, value) ? this.#words.ui(`verdict.${value}`) : value;
		}
		if (isDay(value)) return this.#words.day(value);
		return has(values, value) ? this.#words.changes(`values.${value}`) : value;
	}

	/** What a text is for: "de vraag", "het antwoord “ja”". */
	#textName(key: string): string {
		if (key.endsWith('_youth')) {
			return this.#words.changes('texts.youth', { text: this.#textName(key.slice(0, -'_youth'.length)) });
		}
		const [first = '', ...rest] = key.split('.');
		return has(texts, first) ? this.#words.changes(`texts.${first}`, { id: rest.join('.') }) : key;
	}

	/** What the difference names, in words. */
	#name(difference: Difference): string {
		const { kind, at, what } = difference;
		const names = this.#side(difference);
		const id = what ?? '';
		switch (kind) {
			case 'states':
			case 'outcomes':
				return names.target(id);
			case 'answers':
			case 'routes':
				return names.answer(at.id, id);
			case 'cases':
			case 'reasons':
				return names.given(at.id, id);
			case 'duties':
				return names.duty(id);
			case 'cites':
				return names.provision(id);
			case 'provisions':
				if (at.part === 'path') return names.provision(id);
				return has(fields, id) ? this.#words.changes(`fields.${id}`) : id;
			case 'texts':
				return this.#textName(id);
			case 'kinds':
			case 'rules':
			case 'verdicts':
				return id;
		}
	}

	#key({ kind, change, at, what }: Difference): ChangesKey {
		const place = at.part === 'path' ? 'path' : 'part';
		const table: Readonly<Record<string, string>> = {
			'duties.part': 'outcomeDuties',
			'provisions.part': 'fields'
		};
		if (kind === 'routes')
			return what === 'initial' && place === 'path' ? 'say.routes.initial' : 'say.routes.changed';
		return `say.${table[`${kind}.${place}`] ?? kind}.${change}` as ChangesKey;
	}

	/** What the rule behind a state says, by the words of the answer. */
	#ruling(names: Names, state: string, answer: string | null): string {
		return answer === null ? this.#words.changes('noRuling') : names.answer(state, answer);
	}

	/** What an answer leads to, or what the rule says in a case that came or went. */
	#target(difference: Difference): string {
		const { kind, at, what } = difference;
		const names = this.#side(difference);
		if (kind === 'answers') return names.leadsTo(at.id, what ?? '');
		return kind === 'cases' ? this.#ruling(names, at.id, names.decided(at.id, what ?? '')) : '';
	}

	/** One side of what changed, in the words of its own version. */
	#worded(names: Names, { kind, at }: Difference, value: string | null): string {
		if (kind === 'routes') return names.target(value ?? '');
		return kind === 'cases' ? this.#ruling(names, at.id, value) : this.#value(kind, value);
	}

	/** The difference as one sentence. */
	sentence(difference: Difference): string {
		const { language, before, after } = difference;
		return this.#words.changes(this.#key(difference), {
			place: this.#place(difference),
			name: this.#name(difference),
			target: this.#target(difference),
			before: this.#worded(this.#before, difference, before),
			after: this.#worded(this.#after, difference, after),
			language: language === null ? '' : this.#words.changes(`languages.${language}`)
		});
	}
}

/**
 * `differences` between `before` and `after` as sentences, in the same order; of a text the words
 * before and after come along. Pure; the words must hold `changes`.
 */
export function differencesInWords(
	differences: readonly Difference[],
	before: PathSnapshot,
	after: PathSnapshot,
	words: Words
): readonly ReadableDifference[] {
	const telling = new Telling(before, after, words);
	return differences.map((difference) => ({
		kind: difference.kind,
		sentence: telling.sentence(difference),
		text:
			difference.language === null
				? null
				: {
						language: difference.language,
						before: difference.before ?? '',
						after: difference.after ?? ''
					}
	}));
}
