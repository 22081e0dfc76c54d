import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { MakerKey, UiKey } from '#lib/i18n/keys.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { type PathId, pathIds } from '#lib/machines/registry.ts';
import { CaseEditing } from '#lib/ui/workshop/maker/case-editing.svelte.ts';
import ProblemList from '#lib/ui/workshop/maker/ProblemList.svelte';
import RoutePart from '#lib/ui/workshop/maker/RoutePart.svelte';
import type { WorkshopCase } from '#lib/workshop/case/workshop-case.ts';
import { show } from '../../../../../tests/in-context.ts';
import { graphs, otsCase } from '../../../../../tests/meeting.ts';

const bundles = ['maker', 'law', 'reasons', 'criteria', 'risks', 'forms', ...pathIds] as const;
const words = await wordsOf('nl').load('ui', ...bundles);
const maker = (key: MakerKey): string => words.maker(key);
const uiWords = (key: UiKey): string => words.ui(key);
const question = (path: PathId, state: string): string => words.state(path, state, 9).question;
const answerWords = (path: PathId, state: string, answer: string): string =>
	words.state(path, state, 9).answer(answer);

/** A case that is being made, and everything that was kept of it, the newest last. */
function making(change: Partial<WorkshopCase> = {}): { editing: CaseEditing; kept: WorkshopCase[] } {
	const kept: WorkshopCase[] = [];
	const keep = (workshopCase: WorkshopCase): Promise<{ ok: true }> => {
		kept.push(workshopCase);
		return Promise.resolve({ ok: true });
	};
	return { editing: new CaseEditing({ ...otsCase, ...change }, graphs, keep, true), kept };
}

describe('the model route in the editor', () => {
	it('goes from question to question, keeps each answer and moves the focus along', async () => {
		const user = userEvent.setup();
		const { editing, kept } = making({ model: {}, ends: {} });
		await show(RoutePart, { editing }, { bundles });
		expect(screen.getByRole('heading', { name: question('ots', 'otsDitKind') })).toBeVisible();
		await user.click(screen.getByRole('radio', { name: answerWords('ots', 'otsDitKind', 'ja') }));
		await user.click(screen.getByRole('button', { name: uiWords('path.next') }));
		expect(screen.getByRole('heading', { name: question('ots', 'ontvangerIsGezinsvoogd') })).toHaveFocus();
		expect(kept.at(-1)?.model).toEqual({ ots: { otsDitKind: 'ja' } });
	});

	it('asks for an answer before it goes on', async () => {
		const user = userEvent.setup();
		const { editing, kept } = making({ model: {}, ends: {} });
		await show(RoutePart, { editing }, { bundles });
		await user.click(screen.getByRole('button', { name: uiWords('path.next') }));
		expect(screen.getByRole('alert')).toHaveTextContent(uiWords('path.choose'));
		expect(kept).toEqual([]);
	});

	it('asks why at a weighing', async () => {
		const user = userEvent.setup();
		const model = { ots: { otsDitKind: 'ja', ontvangerIsGezinsvoogd: 'ja' } };
		const { editing } = making({ model, ends: {}, words: { ...otsCase.words, route: {} } });
		await show(RoutePart, { editing }, { bundles });
		await user.click(
			screen.getByRole('radio', { name: answerWords('ots', 'noodzakelijkVoorUitvoering', 'ja') })
		);
		await user.click(screen.getByRole('button', { name: uiWords('path.next') }));
		expect(screen.getByRole('alert')).toHaveTextContent(maker('route.reasonWanted'));
		await user.type(
			within(document.body).getAllByLabelText(maker('route.reason')).at(-1) as HTMLElement,
			'Om de taak.'
		);
		await user.click(screen.getByRole('button', { name: uiWords('path.next') }));
		expect(editing.case.model.ots).toHaveProperty('noodzakelijkVoorUitvoering', 'ja');
		expect(editing.case.words.route).toEqual({ 'ots/noodzakelijkVoorUitvoering': 'Om de taak.' });
	});

	it('shows what a rule answers, with its reason, and gives no choice there', async () => {
		const { editing } = making({ main: 'informeren', facts: { leeftijd: 9 }, model: {}, ends: {} });
		await show(RoutePart, { editing }, { bundles });
		const step = document.getElementById('stap-informeren-wieInformeren');
		expect(step).toHaveTextContent(answerWords('informeren', 'wieInformeren', 'gezag'));
		expect(within(step as HTMLElement).queryByRole('combobox', { hidden: true })).toBeNull();
	});

	it('takes the end from the machine with one press', async () => {
		const user = userEvent.setup();
		const { editing } = making({ ends: {} });
		await show(RoutePart, { editing }, { bundles });
		expect(editing.holds).toBe(false);
		await user.click(screen.getByRole('button', { name: maker('route.takeEnds') }));
		expect(editing.case.ends).toEqual(otsCase.ends);
		expect(editing.holds).toBe(true);
	});
});

describe('a case that is being made', () => {
	it('says what could not be kept, and keeps the newest version once it can', async () => {
		let works = false;
		const kept: WorkshopCase[] = [];
		const editing = new CaseEditing(
			otsCase,
			graphs,
			(workshopCase) => {
				if (!works) return Promise.resolve({ ok: false, reason: 'quota' });
				kept.push(workshopCase);
				return Promise.resolve({ ok: true });
			},
			true
		);
		editing.change((value) => ({ ...value, day: '2026-11-23' }));
		await expect.poll(() => editing.failed).toBe('quota');
		works = true;
		editing.change((value) => ({ ...value, day: '2026-11-24' }));
		await expect.poll(() => editing.failed).toBeNull();
		expect(kept.map(({ day }) => day)).toEqual(['2026-11-24']);
	});

	it('names each problem, and takes away with one press what the route no longer comes by', async () => {
		const user = userEvent.setup();
		const { editing } = making({ model: { ots: { ...otsCase.model.ots, otsDitKind: 'nee' } } });
		await show(ProblemList, { editing }, { bundles });
		const before = screen.getAllByRole('listitem').length;
		expect(before).toBe(editing.problems.length);
		await user.click(screen.getByRole('button', { name: maker('problems.tidy') }));
		expect(editing.problems.map(({ kind }) => kind)).not.toContain('unreached');
		expect(screen.queryByRole('button', { name: maker('problems.tidy') })).toBeNull();
	});
});
