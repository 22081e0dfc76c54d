import type { CaseFilter, CaseSummary } from '#lib/flow/dossier/summary/summary.ts';
import type { CasesKey } from '#lib/i18n/keys.ts';

/** One thing by which the list of cases can be narrowed: its choices, and how they stand in the filter. */
export interface FilterChoice {
	readonly name: string;
	readonly label: CasesKey;
	readonly options: readonly { readonly value: string; readonly label: CasesKey }[];
	/** What is chosen; empty where nothing is. */
	readonly value: (filter: CaseFilter) => string;
	/** The filter with `value` chosen; `now` are the marks of the rules of now. */
	readonly chosen: (filter: CaseFilter, value: string, now: ReadonlySet<string>) => CaseFilter;
}

const signals: readonly CaseSummary['signal'][] = ['none', 'told', 'given', 'withdrawn', 'ended'];

const flags = ['vlag', 'toestemming', 'regels'] as const;

/** `filter` without `name`, or with it where `value` says something. */
function having<Name extends keyof CaseFilter>(
	filter: CaseFilter,
	name: Name,
	value: CaseFilter[Name] | undefined
): CaseFilter {
	const { [name]: _before, ...rest } = filter;
	return value === undefined ? rest : { ...rest, [name]: value };
}

function flagged(filter: CaseFilter, value: string, now: ReadonlySet<string>): CaseFilter {
	const { isFlagged: _flagged, lacksConsent: _lacks, otherThan: _other, ...rest } = filter;
	if (value === 'vlag') return { ...rest, isFlagged: true };
	if (value === 'toestemming') return { ...rest, lacksConsent: true };
	return value === 'regels' ? { ...rest, otherThan: now } : rest;
}

/** The things by which the list of cases can be narrowed. */
export const filterChoices: readonly FilterChoice[] = [
	{
		name: 'doing',
		label: 'filter.doing',
		options: [{ value: 'nu', label: 'filter.doings.nu' }],
		value: ({ isDue }) => (isDue ? 'nu' : ''),
		chosen: (filter, value) => having(filter, 'isDue', value === 'nu' ? true : undefined)
	},
	{
		name: 'signal',
		label: 'filter.signal',
		options: signals.map((value) => ({ value, label: `signal.state.${value}` })),
		value: ({ signal }) => signal ?? '',
		chosen: (filter, value) =>
			having(
				filter,
				'signal',
				signals.find((signal) => signal === value)
			)
	},
	{
		name: 'open',
		label: 'filter.open',
		options: [
			{ value: 'open', label: 'filter.opens.open' },
			{ value: 'gesloten', label: 'filter.opens.gesloten' }
		],
		value: ({ closed }) => (closed === undefined ? '' : closed ? 'gesloten' : 'open'),
		chosen: (filter, value) => having(filter, 'closed', value === '' ? undefined : value === 'gesloten')
	},
	{
		name: 'flag',
		label: 'filter.flag',
		options: flags.map((value) => ({ value, label: `filter.flags.${value}` })),
		value: ({ isFlagged, lacksConsent, otherThan }) =>
			isFlagged ? 'vlag' : lacksConsent ? 'toestemming' : otherThan ? 'regels' : '',
		chosen: flagged
	}
];
