import { describe, expect, test } from 'vitest';
import { joinedKey, type TabStore } from '#lib/storage/tab-store.ts';
import { ParticipantRun } from '#lib/ui/workshop/join/participant-run.svelte.ts';
import { type Joined, newJoined, readJoined } from '#lib/workshop/meeting/joined.ts';
import { joinFragment, readJoin } from '#lib/workshop/meeting/join-link.ts';
import { graphs, otsCase } from '../../../../../tests/meeting.ts';

function tab(): { store: TabStore; kept: () => Joined | null } {
	const items = new Map<string, string>();
	return {
		store: {
			getItem: (key) => items.get(key) ?? null,
			setItem: (key, text) => void items.set(key, text),
			removeItem: (key) => void items.delete(key)
		},
		kept: () => readJoined(JSON.parse(items.get(joinedKey) ?? 'null'))
	};
}

const begin = (store: TabStore, isTogether = false): ParticipantRun => {
	const joined = newJoined('K7P2QX4M', isTogether, 'c=gezinsvoogd-belt', 482_913);
	const run = new ParticipantRun(joined, otsCase, graphs, store);
	run.go('questions');
	return run;
};
function give(run: ParticipantRun, answer: string, reason = ''): void {
	if (!run.asked) throw new Error('nothing is asked');
	run.answer(run.asked, answer, reason);
}

describe('a walk of someone who takes part', () => {
	test('keeps every answer and reason at once, so that a reload goes on there', () => {
		const { store, kept } = tab();
		const run = begin(store);
		give(run, 'ja');
		give(run, 'ja');
		run.write('ots/noodzakelijkVoorUitvoering', 'half geschre');
		const back = kept();
		if (!back) throw new Error('nothing was kept');
		const again = new ParticipantRun(back, otsCase, graphs, store);
		expect(again.asked).toMatchObject({
			place: 'ots/noodzakelijkVoorUitvoering',
			number: 3,
			reason: 'half geschre'
		});
	});

	test('ends at the result, and a changed answer keeps the later ones that still count', () => {
		const { store } = tab();
		const run = begin(store);
		for (const answer of ['ja', 'ja', 'ja', 'ja', 'ja']) give(run, answer);
		expect(run.joined.part).toBe('result');
		run.look('ots/ontvangerIsGezinsvoogd');
		expect(run.asked).toMatchObject({ number: 2, given: 'ja' });
		give(run, 'nee');
		expect(run.joined.part).toBe('result');
		expect(run.road).toHaveLength(2);
		run.look('ots/ontvangerIsGezinsvoogd');
		give(run, 'ja');
		expect(run.road).toHaveLength(5);
	});

	test('waits for the trainer after each new answer, question by question', () => {
		const { store } = tab();
		const run = begin(store, true);
		give(run, 'ja');
		expect(run.joined.isWaiting).toBe(true);
		run.goOn();
		expect(run.joined.isWaiting).toBe(false);
		run.look('ots/otsDitKind');
		give(run, 'ja');
		expect(run.joined.isWaiting).toBe(false);
	});

	test('says when the tab keeps nothing, and goes on', () => {
		const { store } = tab();
		const refuse = (): never => {
			throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
		};
		const run = begin({ ...store, setItem: refuse });
		give(run, 'ja');
		expect(run.failed).toBe('quota');
		expect(run.asked?.number).toBe(2);
	});
});

describe('a join link', () => {
	test('says meeting, pace and case, and is read again', () => {
		const fragment = joinFragment({ id: 'K7P2QX4M', pace: 'together', link: 'c=gezinsvoogd-belt' });
		expect(readJoin(`#${fragment ?? ''}`)).toEqual({
			meeting: 'K7P2QX4M',
			isTogether: true,
			link: 'c=gezinsvoogd-belt'
		});
		expect(readJoin('#c=stil-meisje')).toEqual({ meeting: null, isTogether: false, link: 'c=stil-meisje' });
	});

	test('that names no case, or a meeting that cannot be one, joins none', () => {
		expect(readJoin('#m=K7P2QX4M')).toBeNull();
		expect(readJoin('')).toBeNull();
		expect(readJoin('#m=<b>&c=x')).toMatchObject({ meeting: null });
		expect(joinFragment({ id: 'K7P2QX4M', pace: 'own', link: null })).toBeNull();
	});
});
