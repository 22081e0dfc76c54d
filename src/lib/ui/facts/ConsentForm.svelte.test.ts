import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { Facts } from '#lib/rules/facts.ts';
import ConsentForm from '#lib/ui/facts/ConsentForm.svelte';
import type { FactFormProps } from '#lib/ui/facts/fact-form.svelte.ts';
import { show, today } from '../../../../tests/in-context.ts';

const user = userEvent.setup();
const bundles = ['forms'] as const;

async function open(facts: Facts): Promise<ReturnType<typeof vi.fn<FactFormProps['onchange']>>> {
	const onchange = vi.fn<FactFormProps['onchange']>();
	await show(ConsentForm, { facts, today, onchange }, { bundles });
	return onchange;
}

const of = (name: string | RegExp): HTMLElement => screen.getByRole('group', { name });
const choose = (who: string | RegExp, state: string): Promise<void> =>
	user.selectOptions(within(of(who)).getByLabelText('Hoe staat het ervoor?'), state);

async function typeDay(field: HTMLElement, day: string): Promise<void> {
	await user.clear(field);
	await user.type(field, day);
}

describe('whose consent is asked', () => {
	test.each<[string, Facts, string[]]>([
		[
			'under 12 both parents',
			{ leeftijd: 9, gezag: 'beide-ouders' },
			['Ouder 1, met gezag', 'Ouder 2, met gezag']
		],
		['under 12 one parent', { leeftijd: 9, gezag: 'een-ouder' }, ['De ouder met gezag']],
		['from 12 the guardian and the youth', { leeftijd: 12, gezag: 'voogd' }, ['De voogd', 'De jongere zelf']],
		['from 16 the youth', { leeftijd: 16 }, ['De jongere zelf']]
	])('%s', async (_title, facts, expected) => {
		await open(facts);
		const asked = screen.getAllByLabelText('Hoe staat het ervoor?').map((field) => field.closest('fieldset'));
		expect(asked.map((fieldset) => fieldset?.querySelector('legend')?.textContent)).toEqual(expected);
	});

	test('without an age nothing can be filled in', async () => {
		const onchange = await open({});
		expect(screen.getByText(/Eerst is de leeftijd nodig/)).toBeVisible();
		expect(onchange).not.toHaveBeenCalled();
	});

	test('under 12 the form does not ask whether the child can decide', async () => {
		const onchange = await open({ leeftijd: 11, gezag: 'een-ouder' });
		expect(screen.queryByRole('radio', { name: /afwegen/ })).not.toBeInTheDocument();
		expect(onchange).toHaveBeenLastCalledWith({ toestemmingen: [], gezag: 'een-ouder' });
	});

	test('a youth who cannot weigh it leaves it to those with authority, who are asked for', async () => {
		const onchange = await open({ leeftijd: 16 });
		await user.click(screen.getByRole('radio', { name: /^Nee, in deze zaak niet/ }));
		expect(onchange).toHaveBeenLastCalledWith(null);
		await user.click(screen.getByRole('radio', { name: /^Een voogd/ }));
		await choose('De voogd', 'Geweigerd');
		expect(onchange).toHaveBeenLastCalledWith({
			toestemmingen: [{ persoon: 'voogd', gebeurtenis: 'geweigerd', op: today }],
			wilsbekwaam: false,
			gezag: 'voogd'
		});
	});

	test('from 18 it is the representative instead', async () => {
		await open({ leeftijd: 18, wilsbekwaam: false });
		expect(within(of(/^De vertegenwoordiger/)).getByRole('combobox')).toBeVisible();
	});
});

describe('what comes out', () => {
	test('nobody asked is an empty list, complete at once', async () => {
		const onchange = await open({ leeftijd: 14, gezag: 'een-ouder' });
		expect(onchange).toHaveBeenLastCalledWith({ toestemmingen: [], wilsbekwaam: true, gezag: 'een-ouder' });
	});

	test('a consent is dated today unless another day is typed', async () => {
		const onchange = await open({ leeftijd: 17 });
		await choose('De jongere zelf', 'Gegeven');
		expect(onchange).toHaveBeenLastCalledWith({
			toestemmingen: [{ persoon: 'jeugdige', gebeurtenis: 'gegeven', op: today }],
			wilsbekwaam: true
		});
		await typeDay(screen.getByLabelText('Op welke dag gegeven?'), '01-11-2026');
		expect(onchange).toHaveBeenLastCalledWith({
			toestemmingen: [{ persoon: 'jeugdige', gebeurtenis: 'gegeven', op: '2026-11-01' }],
			wilsbekwaam: true
		});
	});

	test('a day that is still to come is refused at the field', async () => {
		const onchange = await open({ leeftijd: 17 });
		await choose('De jongere zelf', 'Geweigerd');
		await typeDay(screen.getByLabelText('Op welke dag geweigerd?'), '23-11-2026');
		expect(onchange).toHaveBeenLastCalledWith(null);
		expect(screen.getByLabelText('Op welke dag geweigerd?')).toHaveAccessibleDescription(/nog niet geweest/);
	});

	test('each person has an event of their own', async () => {
		const onchange = await open({ leeftijd: 9, gezag: 'beide-ouders' });
		await choose('Ouder 1, met gezag', 'Gegeven');
		await choose('Ouder 2, met gezag', 'Gevraagd, nog geen antwoord');
		expect(onchange).toHaveBeenLastCalledWith({
			gezag: 'beide-ouders',
			toestemmingen: [
				{ persoon: 'ouder-1', gebeurtenis: 'gegeven', op: today },
				{ persoon: 'ouder-2', gebeurtenis: 'gevraagd', op: today }
			]
		});
	});

	test('the form says that it is about exactly this exchange', async () => {
		await open({ leeftijd: 17 });
		expect(screen.getByText(/precies deze ontvanger, dit doel en deze informatie/)).toBeVisible();
	});
});

describe('a withdrawal', () => {
	test('asks when the consent was given and makes two events', async () => {
		const onchange = await open({ leeftijd: 17 });
		await choose('De jongere zelf', 'Ingetrokken');
		expect(onchange).toHaveBeenLastCalledWith(null);
		await typeDay(screen.getByLabelText('Op welke dag was de toestemming gegeven?'), '01-10-2026');
		expect(onchange).toHaveBeenLastCalledWith({
			toestemmingen: [
				{ persoon: 'jeugdige', gebeurtenis: 'gegeven', op: '2026-10-01' },
				{ persoon: 'jeugdige', gebeurtenis: 'ingetrokken', op: today }
			],
			wilsbekwaam: true
		});
	});

	test('cannot come before the consent', async () => {
		const onchange = await open({ leeftijd: 17 });
		await choose('De jongere zelf', 'Ingetrokken');
		await typeDay(screen.getByLabelText('Op welke dag ingetrokken?'), '01-10-2026');
		await typeDay(screen.getByLabelText('Op welke dag was de toestemming gegeven?'), '02-10-2026');
		expect(onchange).toHaveBeenLastCalledWith(null);
		expect(screen.getByLabelText('Op welke dag was de toestemming gegeven?')).toBeInvalid();
	});

	test('comes back as it was filled in', async () => {
		await open({
			leeftijd: 17,
			toestemmingen: [
				{ persoon: 'jeugdige', gebeurtenis: 'gegeven', op: '2026-10-01' },
				{ persoon: 'jeugdige', gebeurtenis: 'ingetrokken', op: '2026-11-02' }
			]
		});
		expect(screen.getByLabelText('Op welke dag was de toestemming gegeven?')).toHaveValue('01-10-2026');
		expect(screen.getByLabelText('Op welke dag ingetrokken?')).toHaveValue('02-11-2026');
	});
});

test('what was noted of a person who is not needed now stays', async () => {
	const noted = { persoon: 'ouder-1', gebeurtenis: 'gegeven', op: '2026-11-01' } as const;
	const onchange = await open({ leeftijd: 17, toestemmingen: [noted] });
	expect(onchange).toHaveBeenLastCalledWith({ toestemmingen: [noted], wilsbekwaam: true });
});

test('facts that come back with the answer do not begin the form anew', async () => {
	const onchange = vi.fn<FactFormProps['onchange']>();
	const props = { facts: { leeftijd: 17 }, today, onchange };
	const { rerender } = await show(ConsentForm, props, { bundles });
	await rerender({ ...props, facts: { leeftijd: 17, toestemmingen: [], wilsbekwaam: true } });
	expect(onchange).toHaveBeenCalledTimes(1);
});
