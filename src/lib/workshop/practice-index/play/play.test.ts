import { describe, expect, test } from 'vitest';
import { type Agreements, usualAgreements } from '#lib/workshop/practice-index/agreements.ts';
import { roleIds } from '#lib/workshop/practice-index/play/cast.ts';
import type { PlayEvent } from '#lib/workshop/practice-index/play/event.ts';
import { Play } from '#lib/workshop/practice-index/play/play.ts';
import { stories, storyIds } from '#lib/workshop/practice-index/play/stories/stories.ts';
import { eventsUntil } from '#lib/workshop/practice-index/play/story.ts';

function played(events: readonly PlayEvent[], agreements: Agreements = usualAgreements): Play {
	const play = Play.of(agreements, events);
	if (!play.ok) throw new Error(play.reason);
	return play.value;
}

const told = (by: 'noor' | 'samir' | 'tess', child: 'fenna' | 'daan'): readonly PlayEvent[] => [
	{ kind: 'told', by, child },
	{ kind: 'signal', by, child }
];
const refusal = (play: Play, event: PlayEvent): string => {
	const result = play.after(event);
	return result.ok ? 'done' : result.reason;
};

describe.each(storyIds)('the story %s', (id) => {
	const story = stories[id];

	test('goes as it says: each step is done, or refused for the reason that it names', () => {
		for (const [at, { event, refusal: reason }] of story.steps.entries()) {
			const before = played(eventsUntil(story, at), story.agreements);
			expect([at, refusal(before, event)]).toEqual([at, reason ?? 'done']);
		}
	});

	test('lets nobody on the screen do something off it', () => {
		const who = story.steps.map(({ event }) => ('by' in event ? event.by : 'to' in event ? event.to : null));
		const roles = who.filter((one) => roleIds.some((role) => role === one));
		for (const role of roles) expect(story.stage).toContain(role);
		expect(story.stage.length).toBeLessThanOrEqual(4);
	});
});

describe('the story of sister and brother', () => {
	const { steps, agreements } = stories.zusEnBroer;
	const until = (id: string): Play =>
		played(eventsUntil(stories.zusEnBroer, steps.findIndex((step) => step.id === id) + 1), agreements);

	test('comes to a match across regions, a director and one plan', () => {
		expect(
			until('signaal')
				.mailbox('noor')
				.map(({ news }) => news)
		).toEqual(['given']);
		const match = until('match');
		expect(match.sight('noor')[0]?.others).toEqual([{ role: 'samir', isSameChild: false }]);
		expect(match.director('noor', 'fenna')).toBeNull();
		expect(until('regisseur').mailbox('samir')[0]?.about[0]?.director).toBe('joost');
		const end = until('plan');
		for (const role of ['noor', 'samir', 'joost'] as const) {
			expect(end.file(role).at(-1)?.kind).toBe('plan');
		}
	});
});

describe('the story of an objection', () => {
	const { steps, agreements } = stories.bezwaar;
	const until = (id: string): Play =>
		played(eventsUntil(stories.bezwaar, steps.findIndex((step) => step.id === id) + 1), agreements);

	test('tells the other member that the match is over, and not why', () => {
		const play = until('toegewezen');
		expect(play.mailbox('samir')[0]?.news).toBe('ended-objection');
		expect(play.mailbox('tess')[0]?.news).toBe('over');
		expect(play.mailbox('tess').map(({ news }) => news)).not.toContain('objection');
	});

	test('leaves of a granted objection nothing in the archive', () => {
		expect(until('archief').mailbox('ilse')[0]?.earlier).toEqual(['tess']);
		expect(until('vergissing').overview('bram')).toMatchObject({ standing: [], archived: ['tess'] });
	});
});

describe('the story of a term and a birthday', () => {
	const { steps, agreements } = stories.termijn;
	const until = (id: string): Play =>
		played(eventsUntil(stories.termijn, steps.findIndex((step) => step.id === id) + 1), agreements);

	test('ends the signal on its day, and leaves nothing at 23', () => {
		expect(until('match').nextDay).toBe('2027-11-02');
		expect(until('termijn').mailbox('wen')[0]?.news).toBe('ended-term');
		expect(until('archief').mailbox('joost')[0]?.earlier).toEqual(['wen']);
		expect(until('verhuizing').mailbox('joost')[0]?.news).toBe('moved-region');
		expect(until('jarig').overview('roos')).toMatchObject({ standing: [], archived: [] });
	});
});

describe('a practice', () => {
	test('refuses a signal by who is not involved, not authorised, or did not tell the family', () => {
		const play = played([]);
		expect(refusal(play, { kind: 'signal', by: 'noor', child: 'daan' })).toBe('not-involved');
		expect(refusal(play, { kind: 'signal', by: 'mo', child: 'daan' })).toBe('not-authorised');
		expect(refusal(play, { kind: 'signal', by: 'noor', child: 'fenna' })).toBe('tell-first');
	});

	test('lets telling wait, and asks for it anew once a signal ended', () => {
		const waits: readonly PlayEvent[] = [
			{ kind: 'postponed', by: 'noor', child: 'fenna' },
			{ kind: 'signal', by: 'noor', child: 'fenna' },
			{ kind: 'risk-over', by: 'noor', child: 'fenna' }
		];
		expect(refusal(played(waits), { kind: 'signal', by: 'noor', child: 'fenna' })).toBe('tell-first');
	});

	test('names no search, and nobody who has no signal learns that there is one', () => {
		const play = played(told('noor', 'fenna'));
		expect(refusal(play, { kind: 'search', by: 'samir', child: 'daan' })).toBe('no-search');
		expect([play.sight('samir'), play.mailbox('samir'), play.file('samir')]).toEqual([[], [], []]);
	});

	test('lets members agree on a director only where the index names none, and only on a member', () => {
		const match = [...told('noor', 'fenna'), ...told('samir', 'daan')];
		const agree = (chosen: 'samir' | 'tess'): PlayEvent => ({
			kind: 'director',
			by: 'noor',
			child: 'fenna',
			chosen
		});
		expect(refusal(played(told('noor', 'fenna')), agree('samir'))).toBe('no-match');
		expect(refusal(played(match), agree('tess'))).toBe('not-a-member');
		expect(played([...match, agree('samir')]).director('samir', 'daan')).toBe('samir');
		expect(refusal(played([...match, ...told('tess', 'daan')]), agree('samir'))).toBe('director-named');
		const left: PlayEvent = { kind: 'risk-over', by: 'samir', child: 'daan' };
		expect(played([...match, agree('samir'), left]).director('noor', 'fenna')).toBeNull();
	});

	test('writes down once whom the members agreed on, until they agree on another or anew', () => {
		const agree = (by: 'noor' | 'samir', chosen: 'noor' | 'samir'): PlayEvent => ({
			kind: 'director',
			by,
			child: by === 'noor' ? 'fenna' : 'daan',
			chosen
		});
		const match = [...told('noor', 'fenna'), ...told('samir', 'daan')];
		const lines = (events: readonly PlayEvent[]): readonly (string | undefined)[] =>
			played([...match, ...events])
				.file('noor')
				.filter(({ kind }) => kind === 'director')
				.map(({ chosen }) => chosen);
		const first = [agree('noor', 'samir'), agree('noor', 'samir'), agree('samir', 'samir')];
		expect(lines(first)).toEqual(['samir']);
		expect(lines([...first, agree('samir', 'noor')])).toEqual(['samir', 'noor']);
		const left: PlayEvent = { kind: 'risk-over', by: 'samir', child: 'daan' };
		const back = [left, ...told('samir', 'daan')];
		expect(lines([...first, ...back, agree('noor', 'samir')])).toEqual(['samir', 'samir']);
	});

	test('lets who joins later read whom the others agreed on, and who directs after that one left', () => {
		const agreed: readonly PlayEvent[] = [
			...told('noor', 'fenna'),
			...told('samir', 'daan'),
			{ kind: 'director', by: 'noor', child: 'fenna', chosen: 'samir' }
		];
		const together: Agreements = { ...usualAgreements, direction: 'together' };
		const play = played([...agreed, ...told('tess', 'daan')], together);
		expect(play.mailbox('noor').map(({ news }) => news)).toEqual(['match', 'directed', 'match', 'given']);
		expect(play.mailbox('tess')[0]?.about[0]?.director).toBe('samir');
		expect(play.director('tess', 'daan')).toBe('samir');
		expect(play.file('tess').map(({ kind }) => kind)).toEqual(['told']);
		const named = played([...agreed, ...told('tess', 'daan')]);
		expect(named.mailbox('samir')[0]?.about[0]).toMatchObject({ director: 'tess', isDirectorNew: true });
	});

	test('ends all signals on a child who died, and takes no more', () => {
		const died: PlayEvent = { kind: 'died', child: 'fenna' };
		const play = played([...told('noor', 'fenna'), ...told('samir', 'daan'), died]);
		expect(play.mailbox('noor')[0]?.news).toBe('ended-death');
		expect(play.mailbox('samir')[0]?.news).toBe('over');
		expect(refusal(play, died)).toBe('deceased');
		// Nobody is told of a signal that cannot be given any more, nor objects to one.
		for (const kind of ['signal', 'told', 'postponed', 'contact'] as const) {
			expect(refusal(play, { kind, by: 'noor', child: 'fenna' })).toBe('deceased');
		}
		expect(refusal(play, { kind: 'objection', to: 'noor', child: 'fenna' })).toBe('deceased');
	});

	test('makes no plan without contact, director and consent', () => {
		const match = [...told('noor', 'fenna'), ...told('samir', 'daan')];
		const plan: PlayEvent = { kind: 'plan', by: 'noor', child: 'fenna' };
		const contact: PlayEvent = { kind: 'contact', by: 'samir', child: 'daan' };
		expect(refusal(played([]), plan)).toBe('no-match');
		expect(refusal(played(match), plan)).toBe('contact-first');
		expect(refusal(played([...match, contact]), plan)).toBe('director-first');
		const directed: readonly PlayEvent[] = [
			...match,
			contact,
			{ kind: 'director', by: 'samir', child: 'daan', chosen: 'samir' },
			{ kind: 'consent', by: 'noor', child: 'fenna' }
		];
		expect(refusal(played(directed), plan)).toBe('no-consent');
		expect(refusal(played([...directed, { kind: 'consent', by: 'samir', child: 'daan' }]), plan)).toBe(
			'done'
		);
	});

	test('decides only about an objection that was made, and once', () => {
		const objected: readonly PlayEvent[] = [
			...told('noor', 'fenna'),
			{ kind: 'objection', to: 'noor', child: 'fenna' },
			{ kind: 'declined', to: 'noor', child: 'fenna' }
		];
		const play = played(objected);
		expect(play.mailbox('noor').map(({ news }) => news)).toEqual(['declined', 'objection', 'given']);
		expect(refusal(play, { kind: 'granted', to: 'noor', child: 'fenna' })).toBe('no-objection');
		expect(refusal(played([]), { kind: 'objection', to: 'noor', child: 'fenna' })).toBe('tell-first');
		expect(refusal(played([]), { kind: 'weighed', by: 'noor', child: 'fenna' })).toBe('no-objection');
	});

	test('turns no day back, and finds nothing next where nothing ends', () => {
		const play = played([]);
		expect(refusal(play, { kind: 'time', to: play.today })).toBe('day-passed');
		expect(play.nextDay).toBeNull();
	});
});
