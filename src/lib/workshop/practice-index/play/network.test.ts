import { expect, test } from 'vitest';
import { usualAgreements } from '#lib/workshop/practice-index/agreements.ts';
import { childIds, roleIds } from '#lib/workshop/practice-index/play/cast.ts';
import { childrenFor, networkOf } from '#lib/workshop/practice-index/play/network.ts';
import { Play } from '#lib/workshop/practice-index/play/play.ts';
import { readPractice } from '#lib/workshop/practice-index/play/practice.ts';
import { stories } from '#lib/workshop/practice-index/play/stories/stories.ts';
import { eventsUntil } from '#lib/workshop/practice-index/play/story.ts';

function after(story: keyof typeof stories, id: string): Play {
	const { steps, agreements } = stories[story];
	const made = Play.of(
		agreements,
		eventsUntil(stories[story], steps.findIndex((step) => step.id === id) + 1)
	);
	if (!made.ok) throw new Error(made.reason);
	return made.value;
}

test('a professional sees who else is involved, and of a brother only that there is one', () => {
	const play = after('zusEnBroer', 'regisseur');
	expect(networkOf(play, 'noor', 'fenna')).toEqual({
		child: 'fenna',
		family: [],
		members: [
			{ role: 'noor', on: 'fenna', isArchived: false, isDirector: false },
			{ role: 'samir', on: null, isArchived: false, isDirector: false },
			{ role: 'joost', on: 'fenna', isArchived: false, isDirector: true }
		]
	});
	expect(childrenFor(play, 'noor')).toEqual(['fenna']);
});

test('without an own signal there is no network, whoever is in it', () => {
	const play = after('zusEnBroer', 'regisseur');
	for (const role of roleIds) {
		for (const child of childIds) {
			const isOwn = play.sight(role).some((own) => own.child === child);
			expect(networkOf(play, role, child) === null).toBe(!isOwn);
		}
	}
});

test('the overview of the trainer shows brother, director and archive', () => {
	expect(networkOf(after('zusEnBroer', 'regisseur'), 'trainer', 'fenna')).toEqual({
		child: 'fenna',
		family: ['daan'],
		members: [
			{ role: 'noor', on: 'fenna', isArchived: false, isDirector: false },
			{ role: 'samir', on: 'daan', isArchived: false, isDirector: false },
			{ role: 'joost', on: 'fenna', isArchived: false, isDirector: true }
		]
	});
	expect(networkOf(after('bezwaar', 'intrekken'), 'trainer', 'bram')?.members).toEqual([
		{ role: 'tess', on: 'bram', isArchived: true, isDirector: false }
	]);
	expect(childrenFor(after('bezwaar', 'intrekken'), 'trainer')).toEqual(childIds);
});

test('what a tab keeps is read again, and nothing else is', () => {
	const free = {
		mode: 'free',
		agreements: { ...usualAgreements, direction: ['jeugdhulp'] },
		stage: ['noor', 'samir'],
		events: [...eventsUntil(stories.bezwaar, 99), ...eventsUntil(stories.termijn, 99)]
	};
	expect(readPractice(JSON.parse(JSON.stringify(free)))).toEqual(free);
	expect(readPractice({ mode: 'story', story: 'termijn', at: 3 })).not.toBeNull();
	expect(readPractice({ ...free, events: [{ kind: 'time', to: '9999-01-01' }] })).toBeNull();
	expect(readPractice({ ...free, stage: ['noor'] })).toBeNull();
	expect(readPractice({ ...free, reason: 'x' })).toBeNull();
	expect(readPractice(null)).toBeNull();
});
