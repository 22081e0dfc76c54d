import 'fake-indexeddb/auto';
import { within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { made, openCase, press, region, user } from '../../../../../tests/open-case.ts';

const part = 'Opnieuw kijken, sluiten en bewaren';
const day = (): HTMLElement => within(region(part)).getByLabelText('Op welke dag?');

test('beside the day on which a case is closed stands until when it is kept, or that this is over already', async () => {
	const { desk } = await openCase(made([]));
	await press(part, 'Sluit de zaak');
	expect(day()).toHaveAccessibleDescription(/^U bewaart de zaak dan tot en met 22 november 2028/);
	await user.clear(day());
	expect(within(region(part)).queryByText(/loopt dan weer/)).toBeNull();
	await user.type(day(), '1-9-2012');
	expect(day()).toHaveAccessibleDescription(
		/^De bewaartermijn is dan al voorbij: die liep tot en met 1 september 2014/
	);
	await press(part, 'Bewaar');
	expect(desk.current?.entries).toMatchObject([{ kind: 'afsluiting', on: '2012-09-01' }]);
});
