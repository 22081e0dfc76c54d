import { citationIds, sourceIds } from '#lib/law/register.ts';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { flowEdges } from '#lib/flow/stream.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Bundle } from '#lib/i18n/resources.ts';
import { textFile } from '#lib/i18n/text-file.ts';
import type { PathTexts } from '#lib/i18n/texts.ts';
import { dutyIds } from '#lib/machines/duty.ts';
import { mainLine } from '#lib/machines/flow/machine.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { rules } from '#lib/rules/registry.ts';
import { type RuleId, ruleIds } from '#lib/rules/rule.ts';
import { coverage } from './cases.ts';
import { domains } from './domains.ts';
import type { Fault } from './fault.ts';
import { flowFaults } from './flow.ts';
import type { PathRow } from './report.ts';
import { derivedFaults, type RuleReport, tryRule } from './rules.ts';
import { repeatedQuestions, structureFaults } from './structure.ts';
import { clauseKeys, isPoint, pathTextKeys, type TextFile, textFaults } from './texts.ts';
import { useFaults } from './uses.ts';

/** What is expected from outside the code: the answers of each rule, and the path of each known case. */
export interface Expected {
	readonly answers: Readonly<Record<RuleId, readonly string[]>>;
	readonly cases: readonly string[];
}

/** All that was looked at, and every fault that was found. */
export interface Verified {
	readonly paths: readonly PathRow[];
	readonly rules: readonly RuleReport[];
	readonly faults: readonly Fault[];
}

async function inBoth(bundle: Bundle): Promise<Readonly<Record<Language, object>>> {
	const [nl, en] = await Promise.all([textFile('nl', bundle), textFile('en', bundle)]);
	return { nl, en };
}

/** The text files of one path: those of its screens, and the clauses that explain its answers. */
async function pathFiles(graph: PathGraph): Promise<readonly TextFile[]> {
	const { path } = graph;
	const clauses = clauseKeys(graph);
	const ways = new Set(clauses.map((key) => key.replace(/says$/, 'how')));
	return [
		{ name: `${path}/texts`, texts: await inBoth(path), required: pathTextKeys(graph), allows: isPoint },
		{
			name: `${path}/clauses`,
			texts: await inBoth(`clauses/${path}`),
			required: clauses,
			allows: (key) => ways.has(key)
		}
	];
}

const beside = ['persons', 'sectors', 'groups', 'events', 'statuses'];

/** The text files that belong to no single path. */
async function commonFiles(reports: readonly RuleReport[]): Promise<readonly TextFile[]> {
	return [
		{
			name: 'machines/duties',
			texts: await inBoth('duties'),
			required: dutyIds.flatMap((duty) => ['label', 'how', 'record'].map((key) => `${duty}/${key}`))
		},
		{
			name: 'law/words',
			texts: await inBoth('law'),
			required: [
				...sourceIds.flatMap((id) => [`sources/${id}/title`, `sources/${id}/about`]),
				...citationIds.flatMap((id) => [`provisions/${id}/passage`, `provisions/${id}/gist`])
			]
		},
		{
			name: 'rules/reasons',
			texts: await inBoth('reasons'),
			required: reports.flatMap(({ rule, reasons }) => reasons.map((reason) => `${rule}/${reason}`)),
			allows: (key) => beside.includes(key.slice(0, key.indexOf('/')))
		}
	];
}

async function questionFaults(graph: PathGraph): Promise<readonly Fault[]> {
	const { nl, en } = await inBoth(graph.path);
	return [nl, en].flatMap((texts) => {
		const states = Object.entries((texts as PathTexts).states);
		return repeatedQuestions(graph, Object.fromEntries(states.map(([id, { question }]) => [id, question])));
	});
}

/** Looks at every path, rule and text, and returns what was covered and every fault. */
export async function verifyEverything({ answers, cases }: Expected): Promise<Verified> {
	const graphs: ReadonlyMap<PathId, PathGraph> = await loadAllGraphs();
	const all = [...graphs.values()];
	const reports = ruleIds.map((id) => tryRule(id, rules[id], domains[id], answers[id]));
	const byId = new Map(reports.map((report) => [report.rule, report]));
	const shapes = new Map(all.map((graph) => [graph.path, structureFaults(graph)]));
	const files = [...(await Promise.all(all.map(pathFiles))).flat(), ...(await commonFiles(reports))];
	return {
		// A path whose answers lead in circles or nowhere has no end to walk to.
		paths: all.map((graph) => [graph, shapes.get(graph.path)?.length === 0 ? coverage(graph, cases) : null]),
		rules: reports,
		faults: [
			...[...shapes.values()].flat(),
			...(await Promise.all(all.map(questionFaults))).flat(),
			...all.flatMap((graph) => derivedFaults(graph, byId)),
			...flowFaults(flowEdges, mainLine[0], graphs),
			...reports.flatMap(({ faults }) => faults),
			...useFaults(all, { provisions: citationIds, duties: dutyIds, rules: ruleIds }),
			...files.flatMap(textFaults)
		]
	};
}
