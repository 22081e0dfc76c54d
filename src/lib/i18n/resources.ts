import type { Language } from '#lib/i18n/language.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** The text files that belong to no single path. */
export type CommonBundle =
	| 'ui'
	| 'law'
	| 'duties'
	| 'criteria'
	| 'risks'
	| 'reasons'
	| 'forms'
	| 'note'
	| 'registration'
	| 'reading'
	| 'about'
	| 'explain'
	| 'map'
	| 'rulebook'
	| 'search'
	| 'changes'
	| 'glossary'
	| 'terms'
	| 'interpretations'
	| 'dossier'
	| 'cases'
	| 'keeping'
	| 'register'
	| 'sharing'
	| 'workshop'
	| 'room'
	| 'maker'
	| 'quiz'
	| 'practice'
	| 'work-file';
/** What each answer of a path says, for explanations; they are not needed to walk it. */
export type ClauseBundle = `clauses/${PathId}`;
/** One text file: loaded when a screen first needs it. */
export type Bundle = CommonBundle | PathId | ClauseBundle;
/** The text files without which no question can be shown; where the others are is known later. */
export type NearBundle = 'ui' | 'law' | 'duties' | 'criteria' | 'risks' | 'reasons' | 'forms' | PathId;

/** Fetches one text file. */
export type Loader = () => Promise<{ readonly default: object }>;

// Each file by name, one line each: a missing file is a compile error, and each becomes its own chunk.
export const resources: Readonly<Record<Language, Readonly<Record<NearBundle, Loader>>>> = {
	nl: {
		ui: () => import('#lib/i18n/ui.nl.json'),
		forms: () => import('#lib/i18n/forms.nl.json'),
		law: () => import('#lib/law/words.nl.json'),
		risks: () => import('#lib/law/risks.nl.json'),
		criteria: () => import('#lib/rules/criteria.nl.json'),
		reasons: () => import('#lib/rules/reasons.nl.json'),
		duties: () => import('#lib/machines/duties.nl.json'),
		veiligheid: () => import('#lib/machines/veiligheid/texts.nl.json'),
		'wanneer-signaleren': () => import('#lib/machines/wanneer-signaleren/texts.nl.json'),
		bevoegdheid: () => import('#lib/machines/bevoegdheid/texts.nl.json'),
		informeren: () => import('#lib/machines/informeren/texts.nl.json'),
		bezwaar: () => import('#lib/machines/bezwaar/texts.nl.json'),
		meldcode: () => import('#lib/machines/meldcode/texts.nl.json'),
		'informatie-delen': () => import('#lib/machines/informatie-delen/texts.nl.json'),
		toestemming: () => import('#lib/machines/toestemming/texts.nl.json'),
		ots: () => import('#lib/machines/ots/texts.nl.json'),
		match: () => import('#lib/machines/match/texts.nl.json'),
		verzoek: () => import('#lib/machines/verzoek/texts.nl.json'),
		opvragen: () => import('#lib/machines/opvragen/texts.nl.json')
	},
	en: {
		ui: () => import('#lib/i18n/ui.en.json'),
		forms: () => import('#lib/i18n/forms.en.json'),
		law: () => import('#lib/law/words.en.json'),
		risks: () => import('#lib/law/risks.en.json'),
		criteria: () => import('#lib/rules/criteria.en.json'),
		reasons: () => import('#lib/rules/reasons.en.json'),
		duties: () => import('#lib/machines/duties.en.json'),
		veiligheid: () => import('#lib/machines/veiligheid/texts.en.json'),
		'wanneer-signaleren': () => import('#lib/machines/wanneer-signaleren/texts.en.json'),
		bevoegdheid: () => import('#lib/machines/bevoegdheid/texts.en.json'),
		informeren: () => import('#lib/machines/informeren/texts.en.json'),
		bezwaar: () => import('#lib/machines/bezwaar/texts.en.json'),
		meldcode: () => import('#lib/machines/meldcode/texts.en.json'),
		'informatie-delen': () => import('#lib/machines/informatie-delen/texts.en.json'),
		toestemming: () => import('#lib/machines/toestemming/texts.en.json'),
		ots: () => import('#lib/machines/ots/texts.en.json'),
		match: () => import('#lib/machines/match/texts.en.json'),
		verzoek: () => import('#lib/machines/verzoek/texts.en.json'),
		opvragen: () => import('#lib/machines/opvragen/texts.en.json')
	}
};
