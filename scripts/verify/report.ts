import type { PathGraph } from '#lib/flow/graph.ts';
import { type Coverage } from './cases.ts';
import { type Fault, type FaultKind, faultKinds } from './fault.ts';
import type { RuleReport } from './rules.ts';

/** Cells in columns of equal width: names to the left, numbers to the right. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => (row[column] ?? '').length))
	);
	return rows.map((row) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
			)
			.join('  ')
			.trimEnd()
	);
}

const counted = (faults: readonly Fault[], kinds: readonly FaultKind[], where: string): string =>
	String(
		faults.filter(
			(fault) => kinds.includes(fault.kind) && (fault.where === where || fault.where.startsWith(`${where}/`))
		).length
	);

/** A path with what its walks cover; without coverage where its shape is too broken to walk. */
export type PathRow = readonly [PathGraph, Coverage | null];

/** The paths as lines of a table. */
export function pathTable(rows: readonly PathRow[], faults: readonly Fault[]): readonly string[] {
	return columns([
		[
			'path',
			'states',
			'outcomes',
			'edges',
			'sequences',
			'ended',
			'known cases',
			'overlaps',
			'gaps',
			'unreachable'
		],
		...rows.map(([{ path, asked, outcomes }, walked]) => [
			path,
			String(asked.size),
			String(outcomes.size),
			walked ? `${String(walked.taken)}/${String(walked.edges)}` : '-',
			...[walked?.sequences, walked?.ended, walked?.cases].map((count) => String(count ?? '-')),
			counted(faults, ['overlap'], path),
			counted(faults, ['gap', 'dead end'], path),
			counted(faults, ['unreachable'], path)
		])
	]);
}

/** The rules as lines of a table. */
export function ruleTable(reports: readonly RuleReport[]): readonly string[] {
	return columns([
		['rule', 'inputs', 'complete', 'ruled', 'answers', 'reasons', 'needs', 'faults'],
		...reports.map(({ rule, tried, complete, ruled, answers, reasons, needs, faults }) => [
			rule,
			...[tried, complete, ruled, answers.length, reasons.length, needs.length, faults.length].map(String)
		])
	]);
}

/** How many faults there are of each kind, and each of them on a line. */
export function faultLines(faults: readonly Fault[]): readonly string[] {
	return [
		faultKinds
			.map((kind) => `${kind}: ${String(faults.filter((fault) => fault.kind === kind).length)}`)
			.join(' · '),
		...faultKinds.flatMap((kind) =>
			faults
				.filter((fault) => fault.kind === kind)
				.map(({ where, problem }) => `  ${kind}: ${where}: ${problem}`)
		),
		faults.length === 0 ? 'No faults.' : `${String(faults.length)} faults.`
	];
}
