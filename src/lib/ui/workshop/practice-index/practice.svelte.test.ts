import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PracticeKey } from '#lib/i18n/keys.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { practiceKey } from '#lib/storage/tab-store.ts';
import PracticePage from '#lib/ui/workshop/practice-index/PracticePage.svelte';
import { stories, type StoryId } from '#lib/workshop/practice-index/play/stories/stories.ts';
import { show } from '../../../../../tests/in-context.ts';

const user = userEvent.setup();
const words = await wordsOf('nl').load('practice');
const says = (key: PracticeKey, gaps: Readonly<Record<string, string>> = {}): string =>
	words.practice(key, gaps);
const bundles = ['practice', 'law'] as const;
const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
const column = (name: string) => within(screen.getByRole('region', { name }));

async function playStory(title: StoryId, steps: number): Promise<void> {
	await show(PracticePage, {}, { bundles });
	await press(`${says('choose.play')}: ${says(`stories.${title}.title`)}`);
	for (let step = 0; step < steps; step += 1) await press(says('story.next'));
}

beforeEach(() => {
	sessionStorage.clear();
});

describe('the practice index', () => {
	test('has no field to look up a child, and says why', async () => {
		await show(PracticePage, {}, { bundles });
		expect(screen.queryByRole('searchbox')).toBeNull();
		expect(screen.queryByRole('textbox')).toBeNull();
		expect(screen.getByText(says('search.text'))).toBeInTheDocument();
	});

	test('shows who has no signal nothing, while another has one', async () => {
		await playStory('zusEnBroer', 4);
		expect(column('Noor Hendriks').getByText(/^Eigen signaal bij Fenna/)).toBeInTheDocument();
		expect(column('Samir Aydin').getByText(says('sight.none', { name: 'Samir' }))).toBeInTheDocument();
		expect(column('Samir Aydin').getByText(says('mail.none'))).toBeInTheDocument();
	});

	test('brings each of a match one new message with the other, and not which child that is about', async () => {
		await playStory('zusEnBroer', 7);
		for (const [name, other] of [
			['Noor Hendriks', 'Samir Aydin'],
			['Samir Aydin', 'Noor Hendriks']
		] as const) {
			expect(column(name).getAllByText(says('mail.new'))).toHaveLength(1);
			expect(column(name).getAllByText(other).length).toBeGreaterThan(0);
			expect(column(name).getAllByText(says('sight.family')).length).toBeGreaterThan(0);
		}
		const letters = column('Noor Hendriks').getAllByRole('group');
		expect(letters.map((letter) => letter.textContent).join()).not.toContain('Daan');
	});

	test('says what cannot be done, and why', async () => {
		await playStory('zusEnBroer', 1);
		expect(screen.getByText(says('refusals.no-search'))).toBeInTheDocument();
	});

	test('puts the focus on what is told when the story ends and its button goes', async () => {
		await playStory('termijn', stories.termijn.steps.length);
		expect(screen.queryByRole('button', { name: says('story.next') })).toBeNull();
		expect(document.activeElement).toHaveTextContent(says('stories.termijn.steps.teOud.title'));
	});

	test('goes on after a reload where it was, and begins anew where the tab holds something else', async () => {
		sessionStorage.setItem(practiceKey, JSON.stringify({ mode: 'story', story: 'bezwaar', at: 3 }));
		const { rerender } = await show(PracticePage, {}, { bundles });
		expect(screen.getByText(says('stories.bezwaar.steps.eerstWegen.title'))).toBeInTheDocument();
		await rerender({});
		await press(says('choose.other'));
		expect(sessionStorage.getItem(practiceKey)).toBeNull();
		expect(screen.getByRole('heading', { name: says('choose.title') })).toHaveFocus();
	});

	test('plays freely: tells first, then signals, and takes it back', async () => {
		await show(PracticePage, {}, { bundles });
		await press(says('choose.freeStart'));
		const noor = column('Noor Hendriks');
		const deed = noor.getByLabelText(says('deeds.what'));
		const act = noor.getByRole('button', { name: /^Doe dit/ });
		await user.selectOptions(deed, 'signal');
		await user.click(act);
		expect(noor.getByText(says('refusals.tell-first'), { exact: false })).toBeInTheDocument();
		await user.selectOptions(deed, 'told');
		await user.click(act);
		await user.selectOptions(deed, 'signal');
		await user.click(act);
		expect(noor.getByText(says('free.didOne'))).toBeInTheDocument();
		await press(says('free.undo'));
		expect(noor.getByText(says('sight.none', { name: 'Noor' }))).toBeInTheDocument();
	});

	test('turns the days to what ends by itself, and tells it', async () => {
		await playStory('zusEnBroer', 4);
		await press(says('story.free'));
		await press(says('time.next'));
		expect(screen.getByText(says('time.now', { day: '2 november 2028' }))).toBeInTheDocument();
		expect(
			column('Noor Hendriks').getByText(says('mail.ended-term', { child: 'Fenna' }))
		).toBeInTheDocument();
	});

	test('says that nothing waits where the days are turned and nothing ends by itself', async () => {
		await show(PracticePage, {}, { bundles });
		await press(says('choose.freeStart'));
		await press(says('time.next'));
		expect(screen.getByText(says('free.idle'))).toBeInTheDocument();
		expect(screen.getByText(says('time.now', { day: '2 november 2026' }))).toBeInTheDocument();
	});

	test('names a child who died as such, and no age any more', async () => {
		await playStory('zusEnBroer', 0);
		await press(says('story.free'));
		expect(column('Noor Hendriks').getByText(/^Werkt met Fenna \(9\)/)).toBeInTheDocument();
		await user.selectOptions(screen.getByLabelText(says('family.what')), 'died');
		await press(says('family.act'));
		await press(says('time.month'));
		const involved = says('who.involved', { children: says('cast.died', { child: 'Fenna' }) });
		expect(column('Noor Hendriks').getByText(involved)).toBeInTheDocument();
	});

	test('keeps two to four professionals on the screen', async () => {
		await playStory('zusEnBroer', 0);
		await press(says('story.free'));
		await user.click(screen.getByText(says('stage.title'), { selector: 'summary' }));
		const box = (name: RegExp): HTMLElement => screen.getByRole('checkbox', { name });
		await user.click(box(/^Tess Bouman/));
		await user.click(box(/^Mo van Dam/));
		expect(screen.getByText(says('stage.tooMany'))).toBeInTheDocument();
		expect(screen.queryByRole('region', { name: 'Mo van Dam' })).toBeNull();
		for (const name of [/^Tess Bouman/, /^Samir Aydin/, /^Joost de Wit/]) await user.click(box(name));
		expect(screen.getByRole('region', { name: 'Mo van Dam' })).toBeInTheDocument();
		expect(screen.queryByRole('region', { name: 'Samir Aydin' })).toBeNull();
		await user.click(box(/^Mo van Dam/));
		expect(screen.getByText(says('stage.tooFew'))).toBeInTheDocument();
		expect(screen.getByRole('region', { name: 'Mo van Dam' })).toBeInTheDocument();
	});

	test('shows in the network what the viewer may know, and marks the overview of the trainer', async () => {
		await playStory('zusEnBroer', 9);
		const rows = (): readonly string[] =>
			screen.getAllByRole('row').map((row) => row.textContent.replace(/\s+/g, ' ').trim());
		expect(rows().find((row) => row.includes('Samir'))).toContain(says('network.familyHidden'));
		await user.selectOptions(screen.getByLabelText(says('network.viewer')), 'trainer');
		expect(rows().find((row) => row.includes('Samir'))).toContain('Daan');
		expect(screen.getByText(says('network.trainerHint'))).toBeInTheDocument();
	});

	test('speaks English', async () => {
		await show(PracticePage, {}, { bundles, language: 'en' });
		expect(screen.getByRole('heading', { name: 'Practice index' })).toBeInTheDocument();
	});
});
