import { fireEvent, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import NewPassphrase from '#lib/ui/dossier/gate/NewPassphrase.svelte';
import { PassphraseChoice } from '#lib/ui/dossier/gate/passphrase-choice.svelte.ts';
import { eventually } from '../../../../../tests/eventually.ts';
import { show } from '../../../../../tests/in-context.ts';

const user = userEvent.setup();
vi.setConfig({ testTimeout: 30_000 });

async function shown(): Promise<{ choice: PassphraseChoice; onconfirm: ReturnType<typeof vi.fn> }> {
	const choice = new PassphraseChoice();
	const onconfirm = vi.fn();
	await show(NewPassphrase, { choice, onconfirm }, { bundles: ['dossier'] });
	return { choice, onconfirm };
}

const first = (): HTMLElement => screen.getByLabelText('Nieuwe wachtzin');
const second = (): HTMLElement => screen.getByLabelText('Dezelfde wachtzin nog een keer');

describe('choosing a passphrase', () => {
	test('tells how long guessing takes while it is typed', async () => {
		await shown();
		await user.type(first(), 'zon maan ster boom');
		expect(await screen.findByText('Sterk genoeg', {}, { timeout: 10_000 })).toBeVisible();
		expect(screen.getByText(/meer dan honderd jaar/)).toBeVisible();
		await user.clear(first());
		await user.type(first(), 'welkom01');
		expect(await screen.findByText('Nog te zwak', {}, { timeout: 10_000 })).toBeVisible();
		expect(screen.getByText(/wachtwoord dat veel mensen gebruiken/)).toBeVisible();
	});

	test.each([
		['', '', 'empty', 'Vul de wachtzin in.'],
		['welkom01', 'welkom01', 'weak', /te makkelijk te raden/]
	])('“%s” is refused at the field', async (typed, again, problem, words) => {
		const { choice } = await shown();
		if (typed) await user.type(first(), typed);
		if (again) await user.type(second(), again);
		expect(await choice.accepted()).toBeNull();
		expect(choice.problem).toBe(problem);
		await eventually(() => {
			expect(first()).toHaveAccessibleDescription(words);
		});
	});

	test('two that differ are refused at the second field; the same are taken as typed', async () => {
		const { choice } = await shown();
		await user.type(first(), 'zon maan ster boom');
		await user.type(second(), 'zon maan');
		expect(await choice.accepted()).toBeNull();
		await eventually(() => {
			expect(second()).toHaveAccessibleDescription(/niet gelijk/);
		});
		await user.type(second(), ' ster boom');
		expect(await choice.accepted()).toBe('zon maan ster boom');
	});

	test('Enter goes to the second field and then on', async () => {
		const { onconfirm } = await shown();
		await user.type(first(), 'zon{Enter}');
		expect(second()).toHaveFocus();
		await user.type(second(), 'zon{Enter}');
		expect(onconfirm).toHaveBeenCalledOnce();
	});
});

describe('a field for a passphrase', () => {
	test('hides what is typed until it is shown, and is never remembered', async () => {
		await shown();
		expect(first()).toHaveAttribute('type', 'password');
		await user.click(screen.getByRole('button', { name: 'Toon wat u typt: Nieuwe wachtzin' }));
		expect(first()).toHaveAttribute('type', 'text');
		expect(second()).toHaveAttribute('type', 'password');
		for (const field of document.querySelectorAll('input')) {
			expect(field).toHaveAttribute('autocomplete', 'off');
		}
	});

	test('says that Caps Lock is on while that is so', async () => {
		await shown();
		first().focus();
		await fireEvent.keyDown(first(), { key: 'A', modifierCapsLock: true });
		expect(screen.getByText('Caps Lock staat aan.')).toBeVisible();
		await fireEvent.keyUp(first(), { key: 'a', modifierCapsLock: false });
		expect(screen.queryByText('Caps Lock staat aan.')).toBeNull();
	});
});
