// The headless form: `npm run --silent decide -- FILE` (or `-` for standard input).
import { readFileSync } from 'node:fs';
import { dayInAmsterdam } from '#lib/law/day.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { decider } from '#lib/flow/headless/decide.ts';
import type { Problem } from '#lib/flow/headless/problem.ts';
import type { Result } from '#lib/flow/headless/result-schema.ts';

/** Why the input could not even be read, in one line each. */
type Reading = { ok: true; value: unknown } | { ok: false; problem: string };

function readInput(args: readonly string[]): Reading {
	const [file, ...more] = args;
	if (file === undefined || more.length > 0) {
		return { ok: false, problem: 'expected one argument: a file, or - for standard input' };
	}
	let text: string;
	try {
		text = readFileSync(file === '-' ? 0 : file, 'utf8');
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
		const why =
			{ ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'it may not be read' }[code] ??
			code;
		return { ok: false, problem: `cannot read "${file}": ${why}` };
	}
	if (text.trim() === '')
		return { ok: false, problem: 'the input is empty; expected a case or a list of cases in JSON' };
	try {
		return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
	} catch (error) {
		const why = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : 'unknown error';
		return { ok: false, problem: `the input is not valid JSON: ${why}` };
	}
}

function refuse(lines: readonly string[]): void {
	process.stderr.write(`${lines.join('\n')}\n`);
	process.exitCode = 2;
}

// Whatever was read into it, a problem stays on its line and does not steer a terminal.
const line = (index: number, { field, problem }: Problem): string =>
	`case ${String(index)}: ${field === '' ? '' : `${field}: `}${problem}`.replaceAll(
		/[\p{Cc}\u2028\u2029]+/gu,
		' '
	);

async function main(): Promise<void> {
	const reading = readInput(process.argv.slice(2));
	if (!reading.ok) {
		refuse([line(0, { field: '', problem: reading.problem })]);
		return;
	}
	const decide = decider(await loadAllGraphs(), dayInAmsterdam(new Date()));
	const cases: unknown[] = Array.isArray(reading.value) ? (reading.value as unknown[]) : [reading.value];
	const results: Result[] = [];
	const problems: string[] = [];
	for (const [index, input] of cases.entries()) {
		const decision = decide(input);
		if (decision.ok) results.push(decision.result);
		else for (const problem of decision.problems) problems.push(line(index, problem));
	}
	if (problems.length > 0) {
		refuse(problems);
		return;
	}
	const output = Array.isArray(reading.value) ? results : results[0];
	// A reader that stops early (`| head`) closes the pipe; that is not an error of ours.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
	process.stdout.write(`${JSON.stringify(output, null, '\t')}\n`);
}

await main();
