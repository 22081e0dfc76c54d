import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import AgeForm from '#lib/ui/facts/AgeForm.svelte';
import type { FactFormProps } from '#lib/ui/facts/fact-form.svelte.ts';
import { show, today } from '../../../../tests/in-context.ts';

async function open(
	facts: FactFormProps['facts'] = {}
): Promise<{ onchange: ReturnType<typeof vi.fn<FactFormProps['onchange']>> }> {
	const onchange = vi.fn<FactFormProps['onchange']>();
	await show(AgeForm, { facts, today, onchange }, { bundles: ['forms'] });
	return { onchange };
}

const user = userEvent.setup();
const years = (): HTMLElement => screen.getByLabelText('Leeftijd in hele jaren');
const birth = (): HTMLElement => screen.getByLabelText('Geboortedatum');
const byBirth = (): Promise<void> => user.click(screen.getByLabelText('Met de geboortedatum'));

describe('in years', () => {
	test('typed years become the age', async () => {
		const { onchange } = await open();
		await user.type(years(), '13');
		expect(onchange).toHaveBeenLastCalledWith({ leeftijd: 13 });
	});

	test('merely opening the form without an age tells nothing', async () => {
		const { onchange } = await open();
		expect(onchange).not.toHaveBeenCalled();
	});

	test('a known age stands in the field and is complete at once', async () => {
		const { onchange } = await open({ leeftijd: 9 });
		expect(years()).toHaveValue('9');
		expect(onchange).toHaveBeenCalledWith({ leeftijd: 9 });
	});

	test('an emptied field is no longer complete', async () => {
		const { onchange } = await open({ leeftijd: 9 });
		await user.clear(years());
		expect(onchange).toHaveBeenLastCalledWith(null);
	});

	test.each(['121', '-1', '1,5', 'tien'])('%j is refused at the field', async (text) => {
		const { onchange } = await open({ leeftijd: 9 });
		await user.clear(years());
		await user.type(years(), text);
		expect(onchange).toHaveBeenLastCalledWith(null);
		expect(years()).toBeInvalid();
		expect(years()).toHaveAccessibleDescription(/heel getal van 0 tot en met 120/);
	});

	test.each([0, 120])('%i years is an age', async (age) => {
		const { onchange } = await open();
		await user.type(years(), String(age));
		expect(onchange).toHaveBeenLastCalledWith({ leeftijd: age });
	});
});

describe('by birth date', () => {
	test('the way is chosen with the keyboard', async () => {
		await open();
		screen.getByLabelText('In jaren').focus();
		await user.keyboard('{ArrowDown}');
		expect(birth()).toBeVisible();
	});

	test('a birth date becomes years and is dropped at once', async () => {
		const { onchange } = await open();
		await byBirth();
		await user.type(birth(), '02-03-2013');
		expect(onchange).toHaveBeenLastCalledWith({ leeftijd: 13 });
		expect(screen.getByRole('status')).toHaveTextContent('Dat is 13 jaar.');
		expect(birth()).toHaveValue('');
		expect(JSON.stringify(onchange.mock.calls)).not.toContain('2013');
		expect(document.body).not.toHaveTextContent('02-03-2013');
		expect(screen.queryByDisplayValue('02-03-2013')).toBeNull();
	});

	test('the form says that the date is dropped', async () => {
		await open();
		await byBirth();
		expect(screen.getByText(/gooien haar weg/)).toBeVisible();
	});

	test('the twelfth birthday counts as 12, the day before as 11', async () => {
		const { onchange } = await open();
		await byBirth();
		await user.type(birth(), '22-11-2014');
		expect(onchange).toHaveBeenLastCalledWith({ leeftijd: 12 });
		await user.type(birth(), '23-11-2014');
		expect(onchange).toHaveBeenLastCalledWith({ leeftijd: 11 });
	});

	test('another date that is not finished takes the age back', async () => {
		const { onchange } = await open();
		await byBirth();
		await user.type(birth(), '01-03-2013');
		await user.type(birth(), '01-0');
		expect(onchange).toHaveBeenLastCalledWith(null);
	});

	test.each([
		['23-11-2026', /nog niet geweest/],
		['01-03-1890', /meer dan 120 jaar/]
	])('%s is refused, stays in sight and says how to mend it', async (text, problem) => {
		const { onchange } = await open();
		await byBirth();
		await user.type(birth(), text);
		expect(onchange).not.toHaveBeenCalledWith(expect.objectContaining({}));
		expect(birth()).toHaveValue(text);
		expect(birth()).toHaveAccessibleDescription(problem);
	});

	test('a day that does not exist is refused on leaving the field', async () => {
		await open();
		await byBirth();
		await user.type(birth(), '31-02-2013');
		await user.tab();
		expect(birth()).toHaveAccessibleDescription(/bestaat niet/);
	});

	test('the years it came to stand in the other field', async () => {
		await open();
		await byBirth();
		await user.type(birth(), '01-03-2013');
		await user.click(screen.getByLabelText('In jaren'));
		expect(years()).toHaveValue('13');
	});
});
