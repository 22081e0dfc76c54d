import type { PathGraph } from '#lib/flow/graph.ts';
import { mainLine } from '#lib/machines/flow/machine.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { ruleSources } from '#lib/rules/sources.ts';
import { type Purpose, purposes, type QuizQuestion } from '#lib/workshop/quiz/question.ts';
import { ruleQuestions } from '#lib/workshop/quiz/rule-questions.ts';
import { statements, type StatementId } from '#lib/workshop/quiz/statements.ts';
import { walkQuestions } from '#lib/workshop/quiz/walk-questions.ts';

/** The paths that are walked for each purpose. */
const pathsFor: Readonly<Record<Purpose, readonly PathId[]>> = {
	signaal: mainLine,
	match: ['match'],
	delen: ['informatie-delen']
};

/** The paths that the questions are computed from. */
export const quizPaths: readonly PathId[] = [
	...mainLine,
	'meldcode',
	'informatie-delen',
	'toestemming',
	'ots',
	'match',
	'verzoek',
	'opvragen'
];

/** What a purpose needs of the family: their consent where its paths ask for it, else that they are told where that is asked. */
function needOf(purpose: Purpose, graphs: ReadonlyMap<PathId, PathGraph>): string {
	const asked = pathsFor[purpose].flatMap((path) => [...(graphs.get(path)?.asked.values() ?? [])]);
	const ruled = new Set(asked.flatMap(({ meta }) => (meta.kind === 'derived' ? [meta.rule] : [])));
	if (ruled.has('toestemmingsstand')) return 'toestemming';
	return ruled.has('wieInformeren') ? 'vertellen' : 'niets';
}

const purposeQuestions = (graphs: ReadonlyMap<PathId, PathGraph>): readonly QuizQuestion[] =>
	purposes.map((purpose) => {
		const right = needOf(purpose, graphs);
		return {
			id: `nodig.${purpose}`,
			kind: 'nodig',
			themes: ['vertellen'],
			subject: { of: 'purpose', purpose },
			answers: ['vertellen', 'toestemming', 'niets'],
			right,
			cites: ruleSources[right === 'toestemming' ? 'toestemmingsstand' : 'wieInformeren']
		};
	});

const statementQuestions = (): readonly QuizQuestion[] =>
	(Object.keys(statements) as StatementId[]).map((id) => {
		const { isTrue, themes, cites } = statements[id];
		return {
			id: `stelling.${id}`,
			kind: 'stelling',
			themes,
			subject: { of: 'statement', statement: id },
			answers: ['waar', 'niet-waar'],
			right: isTrue ? 'waar' : 'niet-waar',
			cites
		};
	});

/** Every question there is. All paths of `quizPaths` must be in `graphs`. Pure. */
export function questionBank(graphs: ReadonlyMap<PathId, PathGraph>): readonly QuizQuestion[] {
	return [...purposeQuestions(graphs), ...ruleQuestions(), ...walkQuestions(graphs), ...statementQuestions()];
}
