// Whether paths, rules and texts are complete: `npm run verify:rules`. Exits with 1 when anything is wrong.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleId } from '#lib/rules/rule.ts';
import { verifyEverything } from './verify/everything.ts';
import { faultLines, pathTable, ruleTable } from './verify/report.ts';

const fixtures = join(import.meta.dirname, '..', 'tests', 'fixtures');
const read = (file: string): unknown => JSON.parse(readFileSync(join(fixtures, file), 'utf8'));

const { rules: answers } = read('contract.json') as { rules: Record<RuleId, string[]> };
const cases = readdirSync(fixtures)
	.filter((file) => file.startsWith('case-'))
	.flatMap((file) => read(file) as { case: { path?: string }; expect?: unknown }[])
	.flatMap(({ case: { path }, expect }) => (path !== undefined && expect !== undefined ? [path] : []));

const { paths, rules, faults } = await verifyEverything({ answers, cases });
process.stdout.write(
	[...pathTable(paths, faults), '', ...ruleTable(rules), '', ...faultLines(faults), ''].join('\n')
);
if (faults.length > 0) process.exitCode = 1;
