/** Modules that travel in one file; `takes` and `leaves` are beginnings of paths within `src/lib`, as patterns. */
interface Room {
	readonly name: string;
	readonly takes: readonly string[];
	/** What would be taken, but is fetched apart: few pages need it. */
	readonly leaves?: readonly string[];
	readonly priority: number;
}

const outcome = ['Outcome', 'Duty', 'Onward', 'Urgent', 'Verdict'].map((part) => `ui/path/${part}`);

/** The parts of the app that are always fetched together. */
export const rooms: readonly Room[] = [
	{
		name: 'frame',
		priority: 2,
		takes: [
			'ui/frame/',
			'ui/start/doors',
			'ui/kit/Button',
			'ui/kit/Notice',
			'ui/kit/Sheet',
			'ui/address',
			'ui/session/tab-',
			'ui/session/main-line',
			'ui/session/save-work',
			'ui/files',
			'law/day',
			'flow/walk\\.ts',
			'flow/exchange',
			'storage/once',
			'storage/tab-store',
			'i18n/language',
			'machines/registry'
		],
		leaves: ['ui/frame/ErrorPage', 'ui/frame/SaveFailure', 'ui/frame/UnreadWork']
	},
	{
		name: 'facts',
		priority: 0,
		takes: [
			'ui/facts/',
			'ui/kit/TextField',
			'ui/kit/SelectField',
			'ui/kit/CheckField',
			'ui/kit/DayField',
			'ui/kit/day-text'
		]
	},
	{ name: 'outcome', priority: 0, takes: outcome },
	{
		name: 'case',
		priority: 1,
		takes: [
			'ui/path/',
			'ui/glossary/LateExplained',
			'ui/glossary/first-sign',
			'ui/kit/Choice',
			'ui/kit/Field',
			'ui/kit/TextArea',
			'ui/session/',
			'ui/words',
			'ui/frame/SaveFailure',
			'flow/',
			'rules/[a-z-]+\\.ts',
			'law/[a-z/-]+\\.ts',
			'machines/[a-z-]+\\.ts',
			'storage/profile',
			'storage/database-name'
		],
		leaves: [
			...outcome,
			'ui/session/case-',
			'ui/session/Case',
			'ui/session/read-work-file',
			'flow/cited',
			'flow/dossier/',
			'flow/person-concerns',
			'flow/headless',
			'flow/explain',
			'flow/walk-schema',
			'flow/profile-schema',
			'flow/rule-versions',
			'flow/stream',
			'flow/reached',
			'flow/graph',
			'machines/decision',
			'law/interpretations',
			'law/glossary',
			'rules/examples',
			'rules/sources'
		]
	}
];

/** The pattern of the modules that `room` holds. */
export function modulesOf({ takes, leaves = [] }: Room): RegExp {
	const none = leaves.length === 0 ? '' : `(?!${leaves.join('|')})`;
	return new RegExp(`src/lib/${none}(?:${takes.join('|')})`);
}
