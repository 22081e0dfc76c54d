import type { Language } from '#lib/i18n/language.ts';
import type { Bundle, Loader, NearBundle } from '#lib/i18n/resources.ts';

/** The text files that no question needs, by language. Their list comes in when one of them is asked for. */
export const laterFiles: Readonly<Record<Language, Readonly<Record<Exclude<Bundle, NearBundle>, Loader>>>> = {
	nl: {
		note: () => import('#lib/i18n/note.nl.json'),
		registration: () => import('#lib/i18n/registration.nl.json'),
		reading: () => import('#lib/i18n/reading.nl.json'),
		about: () => import('#lib/i18n/about.nl.json'),
		explain: () => import('#lib/i18n/explain.nl.json'),
		map: () => import('#lib/i18n/map.nl.json'),
		rulebook: () => import('#lib/i18n/rulebook.nl.json'),
		search: () => import('#lib/i18n/search.nl.json'),
		changes: () => import('#lib/i18n/changes.nl.json'),
		glossary: () => import('#lib/law/glossary.nl.json'),
		terms: () => import('#lib/i18n/terms.nl.json'),
		interpretations: () => import('#lib/law/interpretations.nl.json'),
		'clauses/veiligheid': () => import('#lib/machines/veiligheid/clauses.nl.json'),
		'clauses/wanneer-signaleren': () => import('#lib/machines/wanneer-signaleren/clauses.nl.json'),
		'clauses/bevoegdheid': () => import('#lib/machines/bevoegdheid/clauses.nl.json'),
		'clauses/informeren': () => import('#lib/machines/informeren/clauses.nl.json'),
		'clauses/bezwaar': () => import('#lib/machines/bezwaar/clauses.nl.json'),
		'clauses/meldcode': () => import('#lib/machines/meldcode/clauses.nl.json'),
		'clauses/informatie-delen': () => import('#lib/machines/informatie-delen/clauses.nl.json'),
		'clauses/toestemming': () => import('#lib/machines/toestemming/clauses.nl.json'),
		'clauses/ots': () => import('#lib/machines/ots/clauses.nl.json'),
		'clauses/match': () => import('#lib/machines/match/clauses.nl.json'),
		'clauses/verzoek': () => import('#lib/machines/verzoek/clauses.nl.json'),
		'clauses/opvragen': () => import('#lib/machines/opvragen/clauses.nl.json')
	},
	en: {
		note: () => import('#lib/i18n/note.en.json'),
		registration: () => import('#lib/i18n/registration.en.json'),
		reading: () => import('#lib/i18n/reading.en.json'),
		about: () => import('#lib/i18n/about.en.json'),
		explain: () => import('#lib/i18n/explain.en.json'),
		map: () => import('#lib/i18n/map.en.json'),
		rulebook: () => import('#lib/i18n/rulebook.en.json'),
		search: () => import('#lib/i18n/search.en.json'),
		changes: () => import('#lib/i18n/changes.en.json'),
		glossary: () => import('#lib/law/glossary.en.json'),
		terms: () => import('#lib/i18n/terms.en.json'),
		interpretations: () => import('#lib/law/interpretations.en.json'),
		'clauses/veiligheid': () => import('#lib/machines/veiligheid/clauses.en.json'),
		'clauses/wanneer-signaleren': () => import('#lib/machines/wanneer-signaleren/clauses.en.json'),
		'clauses/bevoegdheid': () => import('#lib/machines/bevoegdheid/clauses.en.json'),
		'clauses/informeren': () => import('#lib/machines/informeren/clauses.en.json'),
		'clauses/bezwaar': () => import('#lib/machines/bezwaar/clauses.en.json'),
		'clauses/meldcode': () => import('#lib/machines/meldcode/clauses.en.json'),
		'clauses/informatie-delen': () => import('#lib/machines/informatie-delen/clauses.en.json'),
		'clauses/toestemming': () => import('#lib/machines/toestemming/clauses.en.json'),
		'clauses/ots': () => import('#lib/machines/ots/clauses.en.json'),
		'clauses/match': () => import('#lib/machines/match/clauses.en.json'),
		'clauses/verzoek': () => import('#lib/machines/verzoek/clauses.en.json'),
		'clauses/opvragen': () => import('#lib/machines/opvragen/clauses.en.json')
	}
};
