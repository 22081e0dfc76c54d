import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { alarmingCriteria, criterionIds, sensitiveCriteria } from '#lib/rules/criteria.ts';
import CriteriaForm from '#lib/ui/facts/CriteriaForm.svelte';
import type { FactFormProps } from '#lib/ui/facts/fact-form.svelte.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import { show, today } from '../../../../tests/in-context.ts';

const user = userEvent.setup();
const criterion = (id: string): HTMLElement =>
	screen.getByRole('checkbox', { name: new RegExp(`^${id} ·`), hidden: true });
const none = (): HTMLElement => screen.getByRole('checkbox', { name: /^Geen van deze past/ });

async function open(
	props: Partial<FactFormProps> = {}
): Promise<ReturnType<typeof vi.fn<FactFormProps['onchange']>>> {
	const onchange = vi.fn<FactFormProps['onchange']>();
	await show(CriteriaForm, { facts: {}, today, onchange, ...props }, { bundles: ['forms', 'criteria'] });
	return onchange;
}

describe('the checklist', () => {
	test('holds every criterion in five folded domains', async () => {
		await open();
		expect(screen.getAllByRole('group').filter((group) => group.tagName === 'DETAILS')).toHaveLength(5);
		expect(document.querySelectorAll('details[open]')).toHaveLength(0);
		for (const id of criterionIds) expect(criterion(id)).not.toBeVisible();
	});

	test('a domain unfolds and says how many were chosen in it', async () => {
		await open();
		await user.click(screen.getByText('School en werk'));
		expect(criterion('O1')).toBeVisible();
		await user.click(criterion('O1'));
		await user.click(criterion('O5'));
		const summary = screen.getByText('School en werk').closest('summary') as HTMLElement;
		expect(within(summary).getByText('2 gekozen')).toBeVisible();
	});

	test('what is chosen comes out in the order of the list', async () => {
		const onchange = await open();
		await user.click(criterion('S1'));
		await user.click(criterion('W1'));
		expect(onchange).toHaveBeenLastCalledWith({ criteria: ['W1', 'S1'] });
	});

	test('the space bar chooses and takes back', async () => {
		const onchange = await open({ facts: { criteria: ['W1'] } });
		await user.click(screen.getByText('Wonen en rondkomen'));
		criterion('W5').focus();
		await user.keyboard(' ');
		expect(onchange).toHaveBeenLastCalledWith({ criteria: ['W1', 'W5'] });
		await user.keyboard(' ');
		expect(onchange).toHaveBeenLastCalledWith({ criteria: ['W1'] });
	});

	test('facts that come back unchanged are not told again', async () => {
		const onchange = vi.fn<FactFormProps['onchange']>();
		const props = { facts: { criteria: ['W1'] }, today, onchange } as const;
		const { rerender } = await show(CriteriaForm, props, { bundles: ['forms', 'criteria'] });
		await rerender({ ...props, facts: { criteria: ['W1'] } });
		expect(onchange).toHaveBeenCalledTimes(1);
	});
});

describe('none of these', () => {
	test('is an answer of its own; nothing chosen is not', async () => {
		const onchange = await open();
		expect(onchange).not.toHaveBeenCalled();
		await user.click(none());
		expect(onchange).toHaveBeenLastCalledWith({ criteria: [] });
	});

	test('takes back what was chosen, and makes way for a choice', async () => {
		const onchange = await open({ facts: { criteria: ['W1'] } });
		await user.click(none());
		expect(criterion('W1')).not.toBeChecked();
		await user.click(criterion('G1'));
		expect(none()).not.toBeChecked();
		expect(onchange).toHaveBeenLastCalledWith({ criteria: ['G1'] });
	});

	test('stands chosen when it was the answer before', async () => {
		await open({ facts: { criteria: [] } });
		expect(none()).toBeChecked();
	});
});

describe('notices', () => {
	test.each(alarmingCriteria)('%s says at once why safety comes first and leads there', async (id) => {
		await open({ safetyHref: '/pad/veiligheid' });
		await user.click(criterion(id));
		const alarm = (await wordsOf('nl').load('criteria')).criteria().alarm[id] as string;
		const notice = screen.getByText(alarm).closest('[role="status"]') as HTMLElement;
		expect(within(notice).getByRole('link', { hidden: true })).toHaveAttribute('href', '/pad/veiligheid');
	});

	test('taking an alarming criterion back takes the notice away', async () => {
		await open({ facts: { criteria: ['P1'] } });
		expect(screen.getByText(/Ruzie alleen is nog geen geweld/)).toBeInTheDocument();
		await user.click(criterion('P1'));
		expect(screen.queryByText(/Ruzie alleen is nog geen geweld/)).not.toBeInTheDocument();
	});

	test('an ordinary criterion raises no alarm', async () => {
		await open({ safetyHref: '/pad/veiligheid' });
		await user.click(criterion('O1'));
		expect(screen.queryByRole('link', { hidden: true })).not.toBeInTheDocument();
	});

	test.each(sensitiveCriteria)('%s says to note the code only', async (id) => {
		await open();
		await user.click(criterion(id));
		expect(screen.getByText(new RegExp(`alleen de code ${id}`))).toBeInTheDocument();
	});

	test('origin is never asked, and the form says so', async () => {
		await open();
		expect(screen.getByText(/afkomst of etniciteit vragen we nooit/)).toBeVisible();
	});
});

describe('the threshold', () => {
	test('the standard one is told in words', async () => {
		await open();
		expect(screen.getByText(/Een van deze is al genoeg: W3, W4, G3/)).toBeVisible();
		expect(screen.getByText(/minstens 2 samen/)).toBeVisible();
		expect(screen.getByText(/Niet meegerekend.*W2, S2 en S3/)).toBeVisible();
	});

	test("the organisation's own one replaces it as a whole", async () => {
		const drempel = {
			combinatie: 3,
			altijd: [],
			nietAlleen: [],
			combinaties: [['G1' as const, 'P2' as const]]
		};
		await open({ profile: { format: 1, drempel } });
		expect(screen.getByText(/minstens 3 samen/)).toBeVisible();
		expect(screen.getByText('Samen ook genoeg: G1 en P2.')).toBeVisible();
		expect(screen.queryByText(/Een van deze is al genoeg/)).not.toBeInTheDocument();
		expect(screen.getByText(/uw organisatie zo afgesproken/)).toBeVisible();
	});
});
