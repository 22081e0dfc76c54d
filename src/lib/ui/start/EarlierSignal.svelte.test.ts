import { fireEvent, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newWalk, type Walk } from '#lib/flow/walk.ts';
import { pageAddress } from '#lib/ui/address.ts';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import EarlierSignal from '#lib/ui/start/EarlierSignal.svelte';
import { show, today } from '../../../../tests/in-context.ts';

// Outside a browser there is no router to go anywhere.
const goto = vi.hoisted(() => vi.fn<(address: string) => Promise<void>>());
vi.mock('$app/navigation', () => ({ goto }));

const user = userEvent.setup();
const endedOn = (): HTMLElement => screen.getByLabelText('Op welke dag is het beëindigd of verwijderd?');
const note = (): Promise<void> =>
	user.click(screen.getByRole('button', { name: 'Noteer het en ga naar de notitie' }));
const put = (field: HTMLElement, value: string): Promise<boolean> =>
	fireEvent.input(field, { target: { value } });

async function open(walk: Walk | null = null): Promise<TabWork> {
	const work = new TabWork(null, today);
	await work.restore();
	if (walk) work.replace(walk);
	await show(EarlierSignal, {}, { work, bundles: ['forms'] });
	return work;
}

const withdrawal = (work: TabWork): unknown => work.walk?.duties['wanneer-signaleren']?.['trek-signaal-in'];

beforeEach(() => {
	goto.mockReset();
});

describe('withdrawing an earlier signal', () => {
	test('is recorded with today, and leads to the note', async () => {
		const work = await open();
		await put(screen.getByLabelText(/^Op welke dag gaf u het signaal/), '01-09-2026');
		await note();
		expect(work.walk?.signal).toEqual({ given: false, on: '2026-09-01' });
		expect(withdrawal(work)).toEqual({ done: true, on: today });
		expect(goto).toHaveBeenCalledExactlyOnceWith(pageAddress('nl', 'notitie'));
	});

	test('is recorded with an earlier day where the person says so', async () => {
		const work = await open();
		await put(endedOn(), '20-11-2026');
		await note();
		expect(withdrawal(work)).toEqual({ done: true, on: '2026-11-20' });
	});

	test.each([
		['23-11-2026', /Deze dag moet nog komen/],
		['', /Vul de dag in/]
	])('is refused at the field for the day "%s"', async (typed, says) => {
		const work = await open();
		await put(endedOn(), typed);
		await note();
		expect(endedOn()).toHaveAccessibleDescription(says);
		expect(endedOn()).toBeInvalid();
		expect(endedOn()).toHaveFocus();
		expect(work.walk?.signal).toBeUndefined();
		expect(goto).not.toHaveBeenCalled();
	});

	test('asks first whether the running work is about the same child', async () => {
		const running = { ...newWalk('bezwaar', today), signal: { given: true, on: '2026-09-01' } };
		const work = await open(running);
		await note();
		expect(work.walk?.signal?.given).toBe(true);
		await user.click(screen.getByRole('button', { name: 'Ja, hetzelfde kind' }));
		expect(work.walk?.signal).toEqual({ given: false, on: '2026-09-01' });
		expect(work.walk?.main).toBe('bezwaar');
		expect(goto).toHaveBeenCalledExactlyOnceWith(pageAddress('nl', 'notitie'));
	});

	test('for another child begins a case of its own', async () => {
		const running = { ...newWalk('bezwaar', today), signal: { given: true, on: '2026-09-01' } };
		const work = await open(running);
		await note();
		await user.click(screen.getByRole('button', { name: 'Nee, begin opnieuw' }));
		expect(work.walk?.main).toBe('signaleringsstroom');
		expect(work.walk?.signal).toEqual({ given: false });
	});
});
