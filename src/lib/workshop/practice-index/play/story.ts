import type { CitationId } from '#lib/law/register.ts';
import type { Agreements } from '#lib/workshop/practice-index/agreements.ts';
import { usualAgreements } from '#lib/workshop/practice-index/agreements.ts';
import type { ChildId, RoleId } from '#lib/workshop/practice-index/play/cast.ts';
import type { PlayEvent, PlayRefusal } from '#lib/workshop/practice-index/play/event.ts';

/** A step of a story: what happens, or what somebody tries that cannot be done. */
export interface StoryStep {
	/** The key of the texts of the step, within its story. */
	readonly id: string;
	readonly event: PlayEvent;
	/** Why it cannot be done; it then changes nothing. */
	readonly refusal?: PlayRefusal;
	readonly cites: readonly [CitationId, ...CitationId[]];
}

/** A story that is played step by step. */
export interface Story {
	/** The professionals who stand on the screen. */
	readonly stage: readonly RoleId[];
	/** The child around whom the picture begins. */
	readonly child: ChildId;
	readonly agreements: Agreements;
	readonly steps: readonly StoryStep[];
}

/** The quiet girl and her older brother at school in another region, up to one plan. */
const quietGirl: Story = {
	stage: ['noor', 'samir', 'joost'],
	child: 'fenna',
	agreements: usualAgreements,
	steps: [
		{
			id: 'zoeken',
			event: { kind: 'search', by: 'noor', child: 'fenna' },
			refusal: 'no-search',
			cites: ['groeiling:3', 'jw:7.1.2.1']
		},
		{
			id: 'eerstVertellen',
			event: { kind: 'signal', by: 'noor', child: 'fenna' },
			refusal: 'tell-first',
			cites: ['groeiling:5', 'jw:7.1.5.1']
		},
		{
			id: 'moederVertellen',
			event: { kind: 'told', by: 'noor', child: 'fenna' },
			cites: ['groeiling:5', 'profipendi:tips']
		},
		{
			id: 'signaal',
			event: { kind: 'signal', by: 'noor', child: 'fenna' },
			cites: ['jw:7.1.4.1', 'augeo18:vir.zo-werkt']
		},
		{ id: 'tijd', event: { kind: 'time', to: '2026-11-16' }, cites: ['groeiling:3'] },
		{
			id: 'daanVertellen',
			event: { kind: 'told', by: 'samir', child: 'daan' },
			cites: ['jw:7.1.5.1', 'augeo18:tips.leeftijd']
		},
		{
			id: 'match',
			event: { kind: 'signal', by: 'samir', child: 'daan' },
			cites: ['groeiling:2', 'groeiling:1', 'profipendi:werkt']
		},
		{
			id: 'wijkteamVertelt',
			event: { kind: 'told', by: 'joost', child: 'fenna' },
			cites: ['groeiling:5']
		},
		{
			id: 'regisseur',
			event: { kind: 'signal', by: 'joost', child: 'fenna' },
			cites: ['groeiling:2', 'augeo18:vir.zo-werkt']
		},
		{
			id: 'planTeVroeg',
			event: { kind: 'plan', by: 'joost', child: 'fenna' },
			refusal: 'contact-first',
			cites: ['groeiling:2']
		},
		{
			id: 'contact',
			event: { kind: 'contact', by: 'joost', child: 'fenna' },
			cites: ['groeiling:2', 'gesprek:uitgangspunten']
		},
		{
			id: 'zonderToestemming',
			event: { kind: 'plan', by: 'joost', child: 'fenna' },
			refusal: 'no-consent',
			cites: ['groeiling:5', 'actieplan:3']
		},
		{
			id: 'toestemmingNoor',
			event: { kind: 'consent', by: 'noor', child: 'fenna' },
			cites: ['augeo18:tips.leeftijd', 'actieplan:3']
		},
		{
			id: 'toestemmingSamir',
			event: { kind: 'consent', by: 'samir', child: 'daan' },
			cites: ['augeo18:tips.leeftijd']
		},
		{
			id: 'toestemmingJoost',
			event: { kind: 'consent', by: 'joost', child: 'fenna' },
			cites: ['groeiling:5', 'augeo18:vir.privacy']
		},
		{
			id: 'plan',
			event: { kind: 'plan', by: 'joost', child: 'fenna' },
			cites: ['augeo18:vir.voordelen', 'augeo18:brunssum.4', 'gesprek:uitgangspunten']
		}
	]
};

/** An objection, a signal that is removed, one that is withdrawn, and what the archive tells. */
const objection: Story = {
	stage: ['samir', 'tess', 'ilse'],
	child: 'bram',
	agreements: { ...usualAgreements, direction: 'together' },
	steps: [
		{
			id: 'vertellen',
			event: { kind: 'told', by: 'samir', child: 'bram' },
			cites: ['jw:7.1.5.1', 'groeiling:5']
		},
		{
			id: 'mondeling',
			event: { kind: 'objection', to: 'samir', child: 'bram' },
			cites: ['groeiling:5']
		},
		{
			id: 'eerstWegen',
			event: { kind: 'signal', by: 'samir', child: 'bram' },
			refusal: 'weigh-first',
			cites: ['groeiling:5', 'augeo18:tips.4']
		},
		{
			id: 'gewogen',
			event: { kind: 'weighed', by: 'samir', child: 'bram' },
			cites: ['groeiling:5', 'augeo18:stappenplan.5']
		},
		{
			id: 'signaal',
			event: { kind: 'signal', by: 'samir', child: 'bram' },
			cites: ['groeiling:5', 'jw:7.1.4.1']
		},
		{ id: 'tessVertelt', event: { kind: 'told', by: 'tess', child: 'bram' }, cites: ['jw:7.1.5.1'] },
		{ id: 'match', event: { kind: 'signal', by: 'tess', child: 'bram' }, cites: ['groeiling:2'] },
		{
			id: 'regie',
			event: { kind: 'director', by: 'tess', child: 'bram', chosen: 'tess' },
			cites: ['augeo18:vir.voordelen', 'groeiling:2']
		},
		{
			id: 'schriftelijk',
			event: { kind: 'objection', to: 'samir', child: 'bram' },
			cites: ['groeiling:5', 'jw:7.1.5.1']
		},
		{
			id: 'toegewezen',
			event: { kind: 'granted', to: 'samir', child: 'bram' },
			cites: ['jw:7.1.5.1', 'jw:7.1.4.5']
		},
		{ id: 'later', event: { kind: 'time', to: '2027-01-11' }, cites: ['jw:7.1.4.5'] },
		{
			id: 'intrekken',
			event: { kind: 'risk-over', by: 'tess', child: 'bram' },
			cites: ['jw:7.1.4.5']
		},
		{ id: 'ilseVertelt', event: { kind: 'told', by: 'ilse', child: 'bram' }, cites: ['jw:7.1.5.1'] },
		{
			id: 'archief',
			event: { kind: 'signal', by: 'ilse', child: 'bram' },
			cites: ['jw:7.1.4.5', 'jw:7.1']
		},
		{
			id: 'vergissing',
			event: { kind: 'unjustified', by: 'ilse', child: 'bram' },
			cites: ['jw:7.1.4.5']
		}
	]
};

/** A term that ends, the archive, and the 23rd birthday. */
const birthday: Story = {
	stage: ['wen', 'ilse', 'joost'],
	child: 'roos',
	agreements: { ...usualAgreements, termMonths: 12 },
	steps: [
		{
			id: 'vertellen',
			event: { kind: 'told', by: 'wen', child: 'roos' },
			cites: ['jw:7.1.5.1', 'augeo18:tips.leeftijd']
		},
		{
			id: 'signaal',
			event: { kind: 'signal', by: 'wen', child: 'roos' },
			cites: ['jw:7.1.4.1', 'jw:7.1.4.5']
		},
		{ id: 'lente', event: { kind: 'time', to: '2027-05-10' }, cites: ['groeiling:3'] },
		{ id: 'siemVertellen', event: { kind: 'told', by: 'ilse', child: 'siem' }, cites: ['jw:7.1.5.1'] },
		{ id: 'match', event: { kind: 'signal', by: 'ilse', child: 'siem' }, cites: ['groeiling:2', 'jw:7.1'] },
		{ id: 'termijn', event: { kind: 'time', to: '2027-11-02' }, cites: ['jw:7.1.4.5'] },
		{ id: 'joostVertelt', event: { kind: 'told', by: 'joost', child: 'roos' }, cites: ['jw:7.1.5.1'] },
		{
			id: 'archief',
			event: { kind: 'signal', by: 'joost', child: 'roos' },
			cites: ['jw:7.1.4.5', 'groeiling:2']
		},
		{
			id: 'verhuizing',
			event: { kind: 'moved', child: 'roos', home: 'elders' },
			cites: ['groeiling:1', 'jw:7.1']
		},
		{ id: 'jarig', event: { kind: 'time', to: '2028-02-10' }, cites: ['jw:7.1.1.1', 'jw:7.1.4.5'] },
		{ id: 'opnieuw', event: { kind: 'told', by: 'wen', child: 'roos' }, cites: ['augeo18:tips.leeftijd'] },
		{
			id: 'teOud',
			event: { kind: 'signal', by: 'wen', child: 'roos' },
			refusal: 'too-old',
			cites: ['jw:7.1.1.1', 'augeo18:vir.zo-werkt']
		}
	]
};

/** The stories, in the order in which they are offered. */
export const stories = { zusEnBroer: quietGirl, bezwaar: objection, termijn: birthday } as const;
export type StoryId = keyof typeof stories;
export const storyIds = Object.keys(stories) as readonly StoryId[];

/** What happened in a story up to and with the step at `at`; what could not be done is not in it. */
export function eventsUntil(story: Story, at: number): readonly PlayEvent[] {
	return story.steps
		.slice(0, at)
		.filter(({ refusal }) => refusal === undefined)
		.map(({ event }) => event);
}
