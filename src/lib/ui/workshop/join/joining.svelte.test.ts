// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#lib/i18n/words.ts';
import { joinedCaseKey, type TabStore } from '#lib/storage/tab-store.ts';
import { Joining } from '#lib/ui/workshop/join/joining.svelte.ts';
import { otsCase } from '../../../../../tests/meeting.ts';

const words = wordsOf('nl');

/** A tab that has room for everything but the case itself. */
function fullTab(): TabStore {
	const items = new Map<string, string>();
	return {
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, text) => {
			if (key === joinedCaseKey) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
			items.set(key, text);
		},
		removeItem: (key) => void items.delete(key)
	};
}

/** A tab in which a case from a file was answered once, and that was reloaded at the address `hash`. */
async function reloaded(hash: string, meeting: string | null): Promise<Joining> {
	const store = fullTab();
	const first = new Joining(store);
	await first.enter(hash, words);
	await first.open(otsCase, meeting, true);
	const { run } = first;
	expect(run?.failed).toBe('quota');
	if (run?.asked) run.answer(run.asked, 'ja', '');
	const again = new Joining(store);
	await again.enter(hash, words);
	return again;
}

describe('a case from a file that a tab could not keep', () => {
	test('is asked for again after a reload, and goes on with what was chosen', async () => {
		for (const hash of ['#m=K7P2QX4M&p=samen', '']) {
			const joining = await reloaded(hash, 'K7P2QX4M');
			expect([joining.obstacle, joining.run]).toEqual(['file', null]);
			expect(joining.meeting).toEqual({ meeting: 'K7P2QX4M', isTogether: true, link: null });
			const number = joining.waits?.number;
			await joining.open(otsCase, 'K7P2QX4M', true);
			expect(joining.run?.joined).toMatchObject({
				number,
				isTogether: true,
				answers: { ots: { otsDitKind: 'ja' } }
			});
			expect(joining.waits).toBeNull();
		}
	});

	test('begins anew with another case, and once it was wiped', async () => {
		const joining = await reloaded('', 'K7P2QX4M');
		await joining.open({ ...otsCase, id: 'andere' }, 'K7P2QX4M', true);
		expect(joining.run?.joined.answers).toEqual({});
		const wiped = await reloaded('', 'K7P2QX4M');
		wiped.wipe();
		await wiped.open(otsCase, 'K7P2QX4M', true);
		expect(wiped.run?.joined.answers).toEqual({});
	});
});

describe('who walks a case alone', () => {
	test('waits for nobody, whatever the address or the form says of a pace', async () => {
		const joining = new Joining(fullTab());
		await joining.enter('#p=samen&c=gezinsvoogd-belt', words);
		expect(joining.run?.joined.isTogether).toBe(false);
		const alone = await reloaded('', null);
		expect(alone.waits).toMatchObject({ meeting: null, isTogether: false });
	});
});

test('a link whose meeting lost a part is not walked alone', async () => {
	const joining = new Joining(fullTab());
	await joining.enter('#m=K7P2QX&c=gezinsvoogd-belt', words);
	expect([joining.obstacle, joining.run]).toEqual(['unreadable', null]);
});
