import type { Words } from '#lib/i18n/words.ts';
import type { RuleInput } from '#lib/rules/rule.ts';
import { defaultThreshold } from '#lib/rules/threshold.ts';
import type { QuizQuestion, Subject } from '#lib/workshop/quiz/question.ts';
import { situations } from '#lib/workshop/quiz/situations/all.ts';

/** A question in words: what is known, what is asked, its answers by their id, and how it works. */
export interface QuestionWords {
	readonly lead: readonly string[];
	readonly ask: string;
	readonly answer: (id: string) => string;
	readonly why: readonly string[];
}

/** The question of the path on which a talk that needs a name turns. */
const needsName = 'anoniemGenoeg';

type RuleSubject = Extract<Subject, { of: 'rule' }>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is known of the youth, in sentences. */
function about({ facts }: RuleInput, words: Words): readonly string[] {
	const { leeftijd, gezag, wilsbekwaam, criteria = [] } = facts;
	const labels = words.criteria().criteria;
	return [
		...(leeftijd === undefined ? [] : [words.quiz('person', { leeftijd })]),
		...(gezag === undefined ? [] : [words.quiz(`authority.${gezag}`)]),
		...(wilsbekwaam === false ? [words.quiz('unable')] : []),
		...(facts.toestemmingen ?? []).map(({ op, persoon, gebeurtenis }) =>
			words.quiz('consentEvent', {
				day: capital(words.day(op)),
				person: words.term('persons', persoon),
				event: words.term('events', gebeurtenis)
			})
		),
		...criteria.map((id) => `${id}: ${labels[id]?.label ?? ''}`)
	];
}

/** What the profile says of the index, in sentences. */
function ofProfile({ profile, day }: RuleInput, words: Words): readonly string[] {
	const { indexStatus, gecontroleerdOp, controletermijnDagen } = profile;
	return [
		words.quiz('onDay', { day: words.day(day) }),
		words.quiz('profile', { status: words.term('statuses', indexStatus ?? 'onbekend') }),
		gecontroleerdOp === undefined
			? words.quiz('neverChecked')
			: words.quiz('checkedOn', { day: words.day(gecontroleerdOp) }),
		...(controletermijnDagen === undefined ? [] : [words.quiz('term', { days: controletermijnDagen })])
	];
}

/** Whose voice an answer names. Above 18 nobody has authority, so there it is the parents. */
function voice(id: string, { facts: { leeftijd = 0, gezag } }: RuleInput, words: Words): string {
	const groep =
		leeftijd >= 18
			? words.quiz('parents')
			: words.term('groups', gezag === undefined ? 'gezag' : `gezag_${gezag}`);
	const youth = words.ui(leeftijd < 12 ? 'youth.kind' : 'youth.jongere');
	return capital(words.quiz(`voice.${id as 'gezag'}`, { groep, youth }));
}

function ruleWords({ kind, rule, input, reason }: RuleSubject, words: Words): QuestionWords {
	const why = [words.reason(rule, reason)];
	switch (kind) {
		case 'informeren':
		case 'toestemming':
		case 'wilsonbekwaam':
			return {
				lead: about(input, words),
				ask: words.quiz(`ask.${kind}`),
				answer: (id) => voice(id, input, words),
				why
			};
		case 'sector': {
			const sector = words.term('sectors', input.facts.sector ?? 'anders');
			return {
				lead: [],
				ask: words.quiz('ask.sector', { sector }),
				answer: (id) => words.quiz(`answers.sector.${id as 'ja'}`),
				why
			};
		}
		case 'indexStatus':
			return {
				lead: ofProfile(input, words),
				ask: words.quiz('ask.indexStatus'),
				answer: (id) => words.quiz(`answers.indexStatus.${id as 'actief'}`),
				why
			};
		case 'stand':
		case 'inzage':
		case 'leeftijdsgrens':
		case 'criteria':
		case 'onveiligheid': {
			const isAdult = kind === 'inzage' && (input.facts.leeftijd ?? 0) >= 18;
			return {
				lead: [
					...about(input, words),
					...(kind === 'criteria' ? [words.quiz('agreed', { n: defaultThreshold.combinatie })] : [])
				],
				ask: words.quiz(isAdult ? 'ask.inzageAdult' : `ask.${kind}`),
				answer: (id) => words.quiz(`answers.${kind}.${id}` as 'answers.stand.volledig'),
				why
			};
		}
	}
}

/**
 * The words of `question`. Throws on texts that were not loaded: `quiz`, `reasons`, `criteria` and those of the
 * paths of the quiz.
 */
export function questionWords({ subject, right }: QuizQuestion, words: Words): QuestionWords {
	switch (subject.of) {
		case 'rule':
			return ruleWords(subject, words);
		case 'walk': {
			const { kind, path, situation } = subject;
			const { age } = situations[situation];
			return {
				lead: [words.quiz(`situations.${situation}`)],
				ask: words.quiz(kind === 'geldig' ? 'ask.geldig' : 'ask.outcome'),
				answer: (id) => words.outcome(path, id, age).title,
				why: [words.outcome(path, right, age).means]
			};
		}
		case 'anonymity': {
			const { path, age } = situations[subject.situation];
			return {
				lead: [words.quiz(`situations.${subject.situation}`)],
				ask: words.quiz('ask.anoniem'),
				answer: (id) => words.quiz(`answers.anoniem.${id as 'ja'}`),
				// Where a name is needed the question about names goes no further, and its own words are about the rest.
				why: [
					subject.state === needsName ? words.quiz('withName') : words.state(path, subject.state, age).why
				]
			};
		}
		case 'purpose':
			return {
				lead: [words.quiz(`purposes.${subject.purpose}.says`)],
				ask: words.quiz('ask.nodig'),
				answer: (id) => words.quiz(`answers.nodig.${id as 'niets'}`),
				why: [words.quiz(`purposes.${subject.purpose}.why`)]
			};
		case 'statement':
			return {
				lead: [words.quiz(`statements.${subject.statement}.says`)],
				ask: words.quiz('ask.stelling'),
				answer: (id) => words.quiz(`answers.stelling.${id as 'waar'}`),
				why: [words.quiz(`statements.${subject.statement}.why`)]
			};
	}
}
