import { describe, expect, it } from 'vitest';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { replay } from '#lib/flow/replay.ts';
import { loadMachine } from '#lib/machines/registry.ts';
import { exampleDay } from '#lib/rules/examples.ts';
import { rules } from '#lib/rules/registry.ts';
import { questionBank, quizPaths } from '#lib/workshop/quiz/bank.ts';
import { quizThemes, ruleKinds, walkKinds } from '#lib/workshop/quiz/kinds.ts';
import { situations, type SituationId } from '#lib/workshop/quiz/situations/all.ts';
import { statements, type StatementId } from '#lib/workshop/quiz/statements.ts';
import { situationReplay } from '#lib/workshop/quiz/walk-questions.ts';

const graphs = await loadAllGraphs();
const bank = questionBank(graphs);
const rightOf = (id: string): string | undefined => bank.find((question) => question.id === id)?.right;

describe('the questions of the quiz', () => {
	it('have ids of their own, and exactly one answer that is right', () => {
		expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length);
		for (const { id, answers, right } of bank) {
			expect(new Set(answers).size, id).toBe(answers.length);
			expect(
				answers.filter((answer) => answer === right),
				id
			).toEqual([right]);
			expect(answers.length, id).toBeGreaterThanOrEqual(2);
			expect(answers.length, id).toBeLessThanOrEqual(9);
		}
	});

	it('are of more than a dozen kinds, and enough for several rounds', () => {
		expect(new Set(bank.map(({ kind }) => kind)).size).toBe(ruleKinds.length + walkKinds.length + 3);
		expect(bank.length).toBeGreaterThan(100);
		for (const theme of quizThemes)
			expect(bank.filter(({ themes }) => themes.includes(theme)).length, theme).toBeGreaterThanOrEqual(9);
	});

	it('need no path that is not among those of the quiz', () => {
		const some = new Map([...graphs].filter(([path]) => quizPaths.includes(path)));
		expect(questionBank(some)).toEqual(bank);
	});

	it('are not all answered alike, kind by kind', () => {
		for (const kind of [...ruleKinds, 'anoniem', 'stelling', 'nodig'])
			expect(
				new Set(bank.filter((question) => question.kind === kind).map(({ right }) => right)).size,
				kind
			).toBeGreaterThan(1);
	});
});

describe('a question that a rule answers', () => {
	it('turns at the birthday: 12, 16, 18 and 23', () => {
		const at = (kind: string, leeftijd: number): string | undefined =>
			bank.find(
				({ kind: of, subject }) =>
					of === kind && subject.of === 'rule' && subject.input.facts.leeftijd === leeftijd
			)?.right;
		expect([11, 12, 15, 16].map((age) => at('informeren', age))).toEqual([
			'gezag',
			'gezag-en-jeugdige',
			'gezag-en-jeugdige',
			'jeugdige'
		]);
		expect([15, 16].map((age) => at('inzage', age))).toEqual(['tot-16', 'vanaf-16']);
		expect([22, 23].map((age) => at('leeftijdsgrens', age))).toEqual(['onder-23', '23-plus']);
		expect([17, 18].map((age) => at('wilsonbekwaam', age))).toEqual(['gezag', 'vertegenwoordiger']);
	});

	it('says that a signal is told and content asked for', () => {
		expect(['signaal', 'match', 'delen'].map((purpose) => rightOf(`nodig.${purpose}`))).toEqual([
			'vertellen',
			'toestemming',
			'toestemming'
		]);
	});
});

describe.each(Object.keys(situations) as SituationId[])('the situation %s', (id) => {
	const { kind, path, others, answers } = situations[id];
	const walked = situationReplay(id, graphs);

	it('is walked with every answer that it gives, and no rule says otherwise', () => {
		expect(walked.unreached).toEqual([]);
		expect(walked.conflicts).toEqual([]);
		expect(walked.steps.filter(({ by }) => by === 'answer').map(({ node }) => node.id)).toEqual(
			Object.keys(answers)
		);
	});

	it('offers outcomes that the machine itself has', async () => {
		const { states } = await loadMachine(path);
		for (const other of others) expect(Object.keys(states), other).toContain(other);
		expect(walked.outcome === null).toBe(kind === 'anoniem' && rightOf(`anoniem.${id}`) === 'nee');
	});
});

/** What a rule or a path knows of a statement. */
const known: Readonly<Partial<Record<StatementId, () => boolean>>> = {
	'zwijgen-is-ja': () => {
		const ruling = rules.toestemmingsstand({
			facts: {
				leeftijd: 9,
				gezag: 'een-ouder',
				toestemmingen: [{ persoon: 'ouder-1', gebeurtenis: 'gevraagd', op: exampleDay }]
			},
			profile: {},
			day: exampleDay
		});
		return ruling.known && ruling.answer === 'volledig';
	},
	'een-ouder-genoeg': () => {
		const ruling = rules.toestemmingsstand({
			facts: {
				leeftijd: 8,
				gezag: 'beide-ouders',
				toestemmingen: [{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: exampleDay }]
			},
			profile: {},
			day: exampleDay
		});
		return ruling.known && ruling.answer === 'volledig';
	},
	'signaal-bezwaar': () => situationReplay('bezwaar-nodig', graphs).outcome?.meta.verdict !== 'ja',
	'meldcode-twijfel': () =>
		situationReplay('veilig-niet-pluis', graphs).outcome?.meta.duties.includes('start-meldcode') === true,
	'advies-zonder-naam': () => situationReplay('vt-advies', graphs).outcome?.id === 'advies-veilig-thuis',
	'anoniem-alleen-naam': () => situationReplay('anoniem-klein-dorp', graphs).outcome?.id === 'deel-anoniem',
	'ots-iedereen': () => {
		const ots = graphs.get('ots');
		if (!ots) throw new Error('No path');
		const other = { otsDitKind: 'ja', ontvangerIsGezinsvoogd: 'nee' };
		return replay(ots, other, { facts: {}, profile: {}, day: exampleDay }).outcome?.meta.verdict === 'ja';
	}
};

describe.each(Object.keys(known) as StatementId[])('the statement %s', (id) => {
	it('says of itself what the rules say', () => {
		expect(known[id]?.()).toBe(statements[id].isTrue);
	});
});
