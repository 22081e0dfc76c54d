import { voices } from '#lib/rules/age.ts';
import { consentPersons } from '#lib/rules/consent.ts';
import { exampleDay, ruleExamples } from '#lib/rules/examples.ts';
import { authorities, type Facts, sectors } from '#lib/rules/facts.ts';
import { rules } from '#lib/rules/registry.ts';
import type { RuleId, RuleInput } from '#lib/rules/rule.ts';
import { ruleSources } from '#lib/rules/sources.ts';
import type { QuizTheme, RuleKind } from '#lib/workshop/quiz/kinds.ts';
import type { QuizQuestion } from '#lib/workshop/quiz/question.ts';

/** What one kind of question is made of: which rule answers, what it is asked about, what can be chosen. */
interface Recipe {
	readonly rule: RuleId;
	readonly themes: readonly QuizTheme[];
	readonly inputs: readonly RuleInput[];
	readonly answers: readonly string[];
	/** The answer that the ruling stands for, where several rulings read as one or one as several. */
	readonly read?: (ruled: string, input: RuleInput) => string;
}

const given = (facts: Facts): RuleInput => ({ facts, profile: {}, day: exampleDay });

/** Youths of these ages; those under 18 with each kind of authority. */
const youths = (ages: readonly number[], rest: Facts = {}): readonly RuleInput[] =>
	ages.flatMap((leeftijd) =>
		leeftijd < 18
			? authorities.map((gezag) => given({ leeftijd, gezag, ...rest }))
			: [given({ leeftijd, ...rest })]
	);
const ofAge = (ages: readonly number[]): readonly RuleInput[] => ages.map((leeftijd) => given({ leeftijd }));

/** Whether all that a consent question shows has happened, to someone who can weigh the own interest. */
const isPlainConsent = ({ facts, day }: RuleInput): boolean =>
	facts.wilsbekwaam !== false &&
	(facts.toestemmingen ?? []).length > 0 &&
	(facts.toestemmingen ?? []).every(({ op }) => op <= day);
const hasCriteria = ({ facts, profile }: RuleInput): boolean =>
	(facts.criteria ?? []).length > 0 && profile.drempel === undefined;

const recipes: Readonly<Record<RuleKind, Recipe>> = {
	informeren: {
		rule: 'wieInformeren',
		themes: ['vertellen', 'leeftijd'],
		inputs: youths([4, 11, 12, 15, 16, 17, 18, 22]),
		answers: voices
	},
	toestemming: {
		rule: 'wieToestemming',
		themes: ['vertellen', 'leeftijd', 'grond'],
		inputs: youths([6, 11, 12, 15, 16, 17, 18, 21]),
		answers: voices
	},
	wilsonbekwaam: {
		rule: 'wieToestemming',
		themes: ['leeftijd'],
		inputs: youths([12, 14, 16, 17, 18, 20], { wilsbekwaam: false }),
		answers: [...voices, 'vertegenwoordiger'],
		read: (ruled, { facts }) => {
			const persons = consentPersons(facts);
			return !('needs' in persons) && persons.includes('vertegenwoordiger') ? 'vertegenwoordiger' : ruled;
		}
	},
	stand: {
		rule: 'toestemmingsstand',
		themes: ['grond', 'vertellen'],
		inputs: ruleExamples.toestemmingsstand.filter(isPlainConsent),
		answers: ['volledig', 'onvolledig', 'niet-gevraagd', 'geweigerd', 'ingetrokken']
	},
	inzage: {
		rule: 'inzageLeeftijd',
		themes: ['leeftijd'],
		inputs: ofAge([7, 11, 12, 15, 16, 17, 19]),
		answers: ['tot-16', 'vanaf-16']
	},
	leeftijdsgrens: {
		rule: 'leeftijdsgrens',
		themes: ['leeftijd', 'index'],
		inputs: ofAge([17, 18, 21, 22, 23, 24]),
		answers: ['onder-23', '23-plus']
	},
	sector: {
		rule: 'sectorAangewezen',
		themes: ['index'],
		inputs: sectors.map((sector) => given({ sector })),
		answers: ['ja', 'per-regio', 'nee']
	},
	indexStatus: {
		rule: 'indexStatus',
		themes: ['index'],
		inputs: ruleExamples.indexStatus.filter(({ profile, day }) => (profile.gecontroleerdOp ?? day) <= day),
		answers: ['actief', 'afbouw', 'gesloten', 'onbekend']
	},
	criteria: {
		rule: 'criteriaToets',
		themes: ['index'],
		inputs: ruleExamples.criteriaToets.filter(hasCriteria),
		answers: ['drempel-gehaald', 'onder-drempel', 'geen']
	},
	onveiligheid: {
		rule: 'wijstOpOnveiligheid',
		themes: ['meldcode'],
		inputs: ruleExamples.wijstOpOnveiligheid.filter(hasCriteria),
		answers: ['ja', 'nee']
	}
};

/** Every question that a rule answers. Inputs about which the rule knows too little make none. Pure. */
export function ruleQuestions(): readonly QuizQuestion[] {
	return (Object.entries(recipes) as [RuleKind, Recipe][]).flatMap(
		([kind, { rule, themes, inputs, answers, read }]) =>
			inputs.flatMap((input, index): QuizQuestion[] => {
				const ruling = rules[rule](input);
				if (!ruling.known) return [];
				return [
					{
						id: `${kind}.${String(index)}`,
						kind,
						themes,
						subject: { of: 'rule', kind, rule, input, reason: ruling.reason },
						answers,
						right: read ? read(ruling.answer, input) : ruling.answer,
						cites: ruleSources[rule]
					}
				];
			})
	);
}
