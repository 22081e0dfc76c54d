import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import SaveButton from '#lib/ui/frame/SaveButton.svelte';
import { eventually } from '../../../../tests/eventually.ts';
import { show, today } from '../../../../tests/in-context.ts';
import { sampleWalk } from '../../../../tests/sample-walk.ts';

const user = userEvent.setup();
const props = { label: 'Bewaar', failure: 'Bewaren lukte niet.', work: { walk: sampleWalk, today } };
const press = (): Promise<void> => user.click(screen.getByRole('button', { name: 'Bewaar' }));

/** A browser that makes a file, or does not. */
function browserThat(makes: () => string): void {
	Object.assign(URL, { createObjectURL: makes, revokeObjectURL: () => undefined });
}

const refuses = (): never => {
	throw new TypeError('no file today');
};

afterEach(() => {
	Reflect.deleteProperty(URL, 'createObjectURL');
});

describe('a button that saves the work', () => {
	test('says so at its place when the file cannot be made', async () => {
		browserThat(refuses);
		await show(SaveButton, props);
		await press();
		expect(await screen.findByRole('alert')).toHaveTextContent('Bewaren lukte niet.');
	});

	test('takes the message away once saving works', async () => {
		browserThat(refuses);
		await show(SaveButton, props);
		await press();
		await screen.findByRole('alert');
		const makes = vi.fn(() => '#');
		browserThat(makes);
		await press();
		await eventually(() => {
			expect(makes).toHaveBeenCalledOnce();
		});
		expect(screen.queryByRole('alert')).toBeNull();
	});

	test('has nothing to fail without a walk', async () => {
		browserThat(refuses);
		await show(SaveButton, { ...props, work: { walk: null, today } });
		await press();
		expect(screen.queryByRole('alert')).toBeNull();
	});
});
