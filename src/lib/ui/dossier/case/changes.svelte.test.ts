import 'fake-indexeddb/auto';
import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { made, openCase, press, region, user } from '../../../../../tests/open-case.ts';

const history = (): HTMLElement => region('Geschiedenis');

describe('the history says', () => {
	test('that a case was linked, and that it was unlinked', async () => {
		const { desk } = await openCase(made([]), { ...made([]), id: 'c2', label: 'Groen 7' });
		await press('Zaken die erbij horen', 'Koppel een zaak');
		await user.selectOptions(screen.getByLabelText('Welke zaak?'), 'Groen 7');
		await press('Zaken die erbij horen', 'Bewaar');
		expect(history()).toHaveTextContent('Een zaak van een broer of zus hoort nu bij deze zaak.');
		await press('Zaken die erbij horen', 'Maak los: Groen 7');
		expect(history()).toHaveTextContent('Een zaak van een broer of zus hoort niet meer bij deze zaak.');
		expect(desk.current?.entries).toMatchObject([
			{ kind: 'wijziging', field: 'link', about: 'c2', before: '', after: 'broer-of-zus' },
			{ kind: 'wijziging', field: 'link', about: 'c2', before: 'broer-of-zus', after: '' }
		]);
	});

	test('what of an exchange was completed', async () => {
		const exchange = {
			id: 'x1',
			opened: '2026-11-01',
			recipient: 'andere-professional',
			who: 'huisarts',
			goal: '',
			information: 'Hoe het gaat',
			consentIsBasis: true
		};
		await openCase(made([], { exchanges: [exchange] }));
		await press('Toestemming', 'Vul de uitwisseling aan');
		await user.type(screen.getByLabelText(/^Waarvoor/), 'Samen kijken');
		await press('Toestemming', 'Bewaar');
		expect(history()).toHaveTextContent(
			'Bij de uitwisseling met huisarts is gewijzigd waarvoor u deelt. Werd: Samen kijken'
		);
	});
});
