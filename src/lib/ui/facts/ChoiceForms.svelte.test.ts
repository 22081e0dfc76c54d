import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { authorities, sectors } from '#lib/rules/facts.ts';
import AuthorityForm from '#lib/ui/facts/AuthorityForm.svelte';
import type { FactFormProps } from '#lib/ui/facts/fact-form.svelte.ts';
import SectorForm from '#lib/ui/facts/SectorForm.svelte';
import { show, today } from '../../../../tests/in-context.ts';

const user = userEvent.setup();
const bundles = ['forms'] as const;

describe('who has authority', () => {
	test('each choice gives its fact', async () => {
		const onchange = vi.fn<FactFormProps['onchange']>();
		await show(AuthorityForm, { facts: {}, today, onchange }, { bundles });
		for (const [index, gezag] of authorities.entries()) {
			await user.click(screen.getAllByRole('radio')[index] as HTMLElement);
			expect(onchange).toHaveBeenLastCalledWith({ gezag });
		}
	});

	test('the arrow keys go from one to the next', async () => {
		const onchange = vi.fn<FactFormProps['onchange']>();
		await show(AuthorityForm, { facts: { gezag: 'beide-ouders' }, today, onchange }, { bundles });
		screen.getByRole('radio', { name: /Beide ouders/ }).focus();
		await user.keyboard('{ArrowDown}');
		expect(onchange).toHaveBeenLastCalledWith({ gezag: 'een-ouder' });
	});

	test('a gezinsvoogd is told apart from a voogd', async () => {
		await show(AuthorityForm, { facts: {}, today, onchange: vi.fn() }, { bundles });
		expect(screen.getByRole('radio', { name: /Een voogd.*gezinsvoogd is geen voogd/ })).toBeInTheDocument();
	});
});

describe('the sector', () => {
	test('all ten can be chosen', async () => {
		await show(SectorForm, { facts: {}, today, onchange: vi.fn() }, { bundles });
		const offered = screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'));
		expect(offered).toEqual([...sectors]);
	});

	test('the one of the profile stands chosen and is complete at once', async () => {
		const onchange = vi.fn<FactFormProps['onchange']>();
		await show(
			SectorForm,
			{ facts: {}, today, profile: { format: 1, sector: 'onderwijs' }, onchange },
			{ bundles }
		);
		expect(screen.getByRole('radio', { name: /^Onderwijs/ })).toBeChecked();
		expect(onchange).toHaveBeenCalledWith({ sector: 'onderwijs' });
	});

	test('what the case says goes before the profile', async () => {
		const profile = { format: 1, sector: 'onderwijs' } as const;
		await show(SectorForm, { facts: { sector: 'politie' }, today, profile, onchange: vi.fn() }, { bundles });
		expect(screen.getByRole('radio', { name: /^Politie/ })).toBeChecked();
	});

	test('another choice replaces it', async () => {
		const onchange = vi.fn<FactFormProps['onchange']>();
		await show(SectorForm, { facts: { sector: 'politie' }, today, onchange }, { bundles });
		await user.click(screen.getByRole('radio', { name: /^Kinderopvang/ }));
		expect(onchange).toHaveBeenLastCalledWith({ sector: 'kinderopvang' });
	});
});
