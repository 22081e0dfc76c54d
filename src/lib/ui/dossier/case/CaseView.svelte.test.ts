import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Decision } from '#lib/flow/dossier/case.ts';
import { newWalk, type Walk } from '#lib/flow/walk.ts';
import { eventually } from '../../../../../tests/eventually.ts';
import { today } from '../../../../../tests/in-context.ts';
import { caseId, made, openCase, press, region, user } from '../../../../../tests/open-case.ts';

const patience = { timeout: 10_000 };

describe('what is known of the youth', () => {
	const noted = { kind: 'jeugdige', on: '2026-03-01', by: 'ib', leeftijd: 9 } as const;

	test('keeps the day of an age that was not touched', async () => {
		const { desk } = await openCase(made([noted]));
		expect(region('Het kind of de jongere')).toHaveTextContent('9 jaar, op 1 maart 2026');
		await press('Het kind of de jongere', 'Wijzig of noteer opnieuw');
		await user.selectOptions(screen.getByLabelText('Wie heeft gezag?'), 'een-ouder');
		await press('Het kind of de jongere', 'Bewaar');
		expect(region('Het kind of de jongere')).toHaveTextContent('9 jaar, op 1 maart 2026');
		expect(desk.current?.entries.at(-1)).toMatchObject({
			gezag: 'een-ouder',
			ageOn: '2026-03-01',
			on: today
		});
	});

	test('is asked again once a birthday that counts may have passed, and an unfit birthday is refused', async () => {
		await openCase(made([{ ...noted, on: '2025-10-01', leeftijd: 11 }]));
		expect(region('Het kind of de jongere')).toHaveTextContent('12 of 13 jaar');
		expect(region('Het kind of de jongere')).toHaveTextContent('Vraag de leeftijd opnieuw.');
		await press('Het kind of de jongere', 'Wijzig of noteer opnieuw');
		expect(screen.getByLabelText('Leeftijd in hele jaren')).toHaveValue('');
		await user.type(screen.getByLabelText('Leeftijd in hele jaren'), '12');
		await user.type(screen.getByLabelText(/Wanneer wordt de jongere 12, 16/), '01-01-2040');
		await press('Het kind of de jongere', 'Bewaar');
		expect(screen.getByText(/Die verjaardag past niet bij de leeftijd/)).toBeVisible();
		expect(screen.getByLabelText('Leeftijd in hele jaren')).toHaveValue('12');
	});

	test('has its next birthday noted in one step, from the task that asks the age again', async () => {
		const { desk } = await openCase(made([{ ...noted, on: '2026-11-21', leeftijd: 11, gezag: 'voogd' }]));
		const tasks = 'Wat er moet gebeuren';
		expect(region(tasks)).toHaveTextContent('Vraag de leeftijd opnieuw');
		await press(tasks, 'Noteer wanneer het 12 wordt');
		expect(within(region(tasks)).getByLabelText(/Op welke dag wordt of werd/)).toHaveFocus();
		await user.keyboard('01-03-2027{Enter}');
		expect(desk.current?.entries.at(-1)).toMatchObject({
			leeftijd: 11,
			ageOn: '2026-11-21',
			gezag: 'voogd',
			nextBoundary: '2027-03-01'
		});
		expect(region(tasks)).not.toHaveTextContent('Vraag de leeftijd opnieuw');
		expect(screen.queryByRole('button', { name: 'Noteer wanneer het 12 wordt' })).toBeNull();
		await eventually(() => {
			expect(within(region(tasks)).getByRole('heading', { name: tasks })).toHaveFocus();
		});
	});

	test('that may have had the birthday is of the right age again once its day is noted', async () => {
		await openCase(made([{ ...noted, on: '2025-12-01', leeftijd: 11 }]));
		await press('Het kind of de jongere', 'Noteer wanneer het 12 wordt');
		await user.keyboard('03-09-2026{Enter}');
		expect(region('Het kind of de jongere')).toHaveTextContent('12 jaar, op 22 november 2026');
	});

	test('is not noted without the day that was typed wrong', async () => {
		const { desk } = await openCase(made([noted]));
		await press('Het kind of de jongere', 'Wijzig of noteer opnieuw');
		await user.type(screen.getByLabelText(/Wanneer wordt de jongere 12, 16/), '31-02-2029{Enter}');
		expect(within(region('Het kind of de jongere')).getByRole('alert')).toHaveTextContent(
			'Vul een dag in die bestaat'
		);
		expect(screen.getByLabelText(/Wanneer wordt de jongere 12, 16/)).toHaveValue('31-02-2029');
		expect(desk.current?.entries).toHaveLength(1);
	});
});

describe('a form of a case', () => {
	test('opens on its first field, leaves with Escape, and gives the focus back', async () => {
		const { desk } = await openCase(made([]));
		await press('Logboek', 'Schrijf een regel');
		const text = within(region('Logboek')).getByLabelText('Wat gebeurde er?');
		expect(text).toHaveFocus();
		await user.keyboard('Half geschreven{Escape}');
		expect(within(region('Logboek')).getByRole('button', { name: 'Schrijf een regel' })).toHaveFocus();
		expect(desk.current?.entries).toEqual([]);
	});

	test('refuses an empty line with a reason, and can undo the one that was just added', async () => {
		const { desk } = await openCase(made([]));
		await press('Logboek', 'Schrijf een regel');
		await press('Logboek', 'Bewaar');
		expect(within(region('Logboek')).getByRole('alert')).toHaveTextContent(
			'zonder woorden zegt deze regel niets'
		);
		await user.type(within(region('Logboek')).getByLabelText('Wat gebeurde er?'), 'Vader belde.');
		await press('Logboek', 'Bewaar');
		expect(region('Logboek')).toHaveTextContent('Vader belde.');
		await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
		expect(region('Logboek')).not.toHaveTextContent('Vader belde.');
		expect(desk.current?.entries.map(({ kind }) => kind)).toEqual(['notitie', 'doorhaling']);
		expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).toBeNull();
	});
});

test('a case is not kept until a day before it was closed, and a request that was said better stays answered', async () => {
	const asked = { kind: 'correctieverzoek', by: 'ib', on: '2026-11-02', from: 'ouder' } as const;
	const { desk } = await openCase(
		made([
			{ ...asked, text: 'Er staat een verkeerde groep.' },
			{ kind: 'correctieantwoord', by: 'ib', on: '2026-11-03', request: 'e0', answer: 'deels', text: 'Ja.' },
			{ ...asked, text: 'Het is groep 6.', corrects: 'e0' },
			{ kind: 'afsluiting', by: 'ib', on: '2026-11-04', closed: true, remarks: '' }
		])
	);
	expect(region('Inzage en correctie')).toHaveTextContent('Het is groep 6.');
	expect(within(region('Inzage en correctie')).queryByRole('button', { name: /^Beantwoord/ })).toBeNull();
	const keeping = 'Opnieuw kijken, sluiten en bewaren';
	await press(keeping, 'Wijzig tot wanneer u bewaart');
	await user.clear(screen.getByLabelText('Tot en met welke dag?'));
	await user.keyboard('04-11-2018{Enter}');
	expect(region(keeping)).toHaveTextContent('Deze dag ligt voor de dag waarop de zaak is gesloten');
	expect(desk.current?.keepUntil).toBeUndefined();
});

test('what changed of the case itself stands in its history, with what it was, and is not struck', async () => {
	const { desk } = await openCase(made([]));
	await user.click(screen.getByRole('button', { name: 'Wijzig het label' }));
	await user.clear(screen.getByRole('textbox', { name: 'Label' }));
	await user.keyboard('Groen 7{Enter}');
	expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Groen 7');
	const keeping = 'Opnieuw kijken, sluiten en bewaren';
	await press(keeping, 'Zet een dag om opnieuw te kijken');
	await user.clear(screen.getByLabelText('Op welke dag kijkt u opnieuw?'));
	await user.keyboard('15-01-2027{Enter}');
	await press(keeping, 'Zet een dag om opnieuw te kijken');
	await user.clear(screen.getByLabelText('Op welke dag kijkt u opnieuw?'));
	await user.keyboard('01-02-2027{Enter}');
	const history = region('Geschiedenis');
	expect(history).toHaveTextContent('Het label van de zaak is gewijzigd. Was: Paars 41 Werd: Groen 7');
	expect(history).toHaveTextContent(
		'De dag om opnieuw te kijken staat nu op 15 januari 2027; eerst stond er geen dag.'
	);
	expect(history).toHaveTextContent(
		'De dag om opnieuw te kijken is verzet van 15 januari 2027 naar 1 februari 2027.'
	);
	expect(within(history).queryByRole('button')).toBeNull();
	expect(desk.current).toMatchObject({ label: 'Groen 7', reviewOn: '2027-02-01' });
});

describe('a decision of a case', () => {
	const walk: Walk = {
		...newWalk('veiligheid', '2026-11-02'),
		answers: { veiligheid: { acuutGevaar: 'nee', medewerkerVerdacht: 'nee', vermoedenOnveiligheid: 'nee' } }
	};
	const decision: Decision = {
		id: 'd1',
		opened: '2026-11-02',
		walk,
		standing: [
			{
				path: 'veiligheid',
				version: '2020-01-01',
				outcome: 'geen-onveiligheid',
				verdict: 'ja',
				duties: ['weeg-signaal']
			}
		]
	};
	const conclusion = {
		kind: 'besluit',
		on: '2026-11-03',
		by: 'ib',
		decision: 'd1',
		language: 'nl',
		rules: { veiligheid: '2020-01-01' },
		paths: [{ path: 'veiligheid', outcome: 'handel-nu', verdict: 'nu', duties: ['bel-112'] }],
		report: { title: 'Notitie', blocks: [{ kind: 'paragraph', text: 'Zoals het toen was.' }] }
	} as const;

	test('says which conclusion would come out otherwise, and that rules changed', async () => {
		await openCase(made([conclusion], { decisions: [decision] }));
		expect(await screen.findByText('Vandaag zou dit anders uitkomen', {}, patience)).toBeVisible();
		expect(region('Besluiten')).toHaveTextContent('Dat komt door veranderde regels.');
		expect(region('Besluiten')).toHaveTextContent('De conclusie hierboven blijft staan.');
		expect(
			within(region('Besluiten')).getByRole('link', { name: 'Conclusie van 3 november 2026' })
		).toHaveAttribute('href', `/dossier/zaak/#${caseId}/conclusie/e0`);
	});

	test('has its duty ticked off with a day and a note, in the walk itself', async () => {
		const { desk } = await openCase(made([], { decisions: [decision] }));
		await press('Wat er moet gebeuren', /^Gedaan: /);
		await user.type(
			within(region('Wat er moet gebeuren')).getByLabelText(/^Wat u erbij wilt noteren/),
			'Met de directie.'
		);
		await press('Wat er moet gebeuren', 'Bewaar');
		expect(region('Wat er moet gebeuren')).toHaveTextContent('Er staat niets open.');
		expect(desk.current?.decisions[0]?.walk.duties.veiligheid?.['weeg-signaal']).toEqual({
			done: true,
			on: today,
			note: 'Met de directie.',
			outcome: 'geen-onveiligheid'
		});
	});
});
