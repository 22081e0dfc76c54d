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

	test('waits for the trainer after each answer, question by question, with that answer in sight', () => {
		const { store, kept } = tab();
		const run = begin(store, true);
		give(run, 'ja');
		expect(run.joined.isWaiting).toBe(true);
		expect(run.asked).toMatchObject({ number: 1, given: 'ja' });
		run.go('result');
		run.go('questions');
		expect(kept()).toMatchObject({ isWaiting: true, again: 'ots/otsDitKind' });
		run.goOn();
		expect(run.asked).toMatchObject({ number: 2, given: undefined });
	});

	test('goes on with the room where another answer leads elsewhere, and keeps what was chosen', () => {
		const { store } = tab();
		const run = begin(store, true);
		give(run, 'nee');
		expect(run.joined.part).toBe('questions');
		run.goOn();
		expect(run.asked).toMatchObject({ place: 'ots/ontvangerIsGezinsvoogd', number: 2 });
		give(run, 'ja');
		run.goOn();
		expect(run.ballot.answers).toEqual({ ots: { otsDitKind: 'nee', ontvangerIsGezinsvoogd: 'ja' } });
	});

	test('comes in late at the question on the wall, and comes to the result after the last', () => {
		const { store } = tab();
		const run = begin(store, true);
		run.look('ots/eigenTaak');
		expect(run.asked).toMatchObject({ number: 4, given: undefined });
		expect(run.before).toBe('ots/noodzakelijkVoorUitvoering');
		give(run, 'ja');
		expect(run.next?.place).toBe('ots/voorafVertellen');
		run.goOn();
		give(run, 'nee');
		expect(run.joined.part).toBe('result');
		expect(run.road.map(({ state }) => state)).toEqual(['eigenTaak', 'voorafVertellen']);
		expect(run.next?.place).toBe('ots/otsDitKind');
	});

	test('that leapt to the last question is not over: the open ones come, and each ends it in its turn', () => {
		const { store } = tab();
		const run = begin(store, true);
		give(run, 'ja');
		run.look('ots/voorafVertellen');
		give(run, 'nee');
		expect([run.joined.part, run.isWhole]).toEqual(['result', false]);
		run.go('questions');
		for (const [number, place] of [
			'ontvangerIsGezinsvoogd',
			'noodzakelijkVoorUitvoering',
			'eigenTaak'
		].entries()) {
			expect(run.asked).toMatchObject({ place: `ots/${place}`, number: number + 2, given: undefined });
			expect(run.isWhole).toBe(false);
			give(run, 'ja');
			run.goOn();
		}
		expect([run.joined.part, run.isWhole]).toEqual(['result', true]);
	});

	test('hands in only what counts of it: an answer that its road no longer comes by stays here', () => {
		const { store } = tab();
		const run = begin(store);
		give(run, 'ja');
		give(run, 'ja');
		run.look('ots/otsDitKind');
		give(run, 'nee');
		expect(run.joined.answers).toEqual({ ots: { otsDitKind: 'nee', ontvangerIsGezinsvoogd: 'ja' } });
		expect(run.ballot.answers).toEqual({ ots: { otsDitKind: 'nee' } });
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
		expect(readJoin(`#${fragment}`)).toEqual({
			meeting: 'K7P2QX4M',
			isTogether: true,
			link: 'c=gezinsvoogd-belt'
		});
		expect(readJoin('#c=stil-meisje')).toEqual({ meeting: null, isTogether: false, link: 'c=stil-meisje' });
	});

	test('of a case that goes as a file names the meeting alone', () => {
		const fragment = joinFragment({ id: 'K7P2QX4M', pace: 'together', link: null });
		expect(readJoin(`#${fragment}`)).toEqual({ meeting: 'K7P2QX4M', isTogether: true, link: null });
	});

	test('that names no case and no meeting joins none, and one that lost a part is told apart', () => {
		expect(readJoin('')).toBeNull();
		expect(readJoin('#m=<b>')).toBe('damaged');
		expect(readJoin('#m=K7P2QX&c=gezinsvoogd-belt')).toBe('damaged');
		expect(readJoin('#m=k7p2qx4m&c=x')).toMatchObject({ meeting: 'K7P2QX4M', link: 'c=x' });
	});
});
