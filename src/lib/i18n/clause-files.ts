import type { Language } from '#lib/i18n/language.ts';
import type { ClauseBundle, Loader } from '#lib/i18n/resources.ts';

/** The clauses of each path, by language. Walking a path needs none of them, so their list comes in at the outcome. */
export const clauseFiles: Readonly<Record<Language, Readonly<Record<ClauseBundle, Loader>>>> = {
	nl: {
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
