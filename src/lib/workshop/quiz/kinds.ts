/** What a round can be about. */
export const quizThemes = ['vertellen', 'leeftijd', 'grond', 'ots', 'meldcode', 'anoniem', 'index'] as const;
export type QuizTheme = (typeof quizThemes)[number];

/** Questions that a rule answers. */
export const ruleKinds = [
	'informeren',
	'toestemming',
	'wilsonbekwaam',
	'stand',
	'inzage',
	'leeftijdsgrens',
	'sector',
	'indexStatus',
	'criteria',
	'onveiligheid'
] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** Situations of which a path says how they end. */
export const walkKinds = [
	'vertellen',
	'bezwaar',
	'geldig',
	'grond',
	'instantie',
	'verzoek',
	'ots',
	'stappen',
	'veilig',
	'match',
	'herkend'
] as const;
export type WalkKind = (typeof walkKinds)[number];
