import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import OpenFile from '#lib/ui/start/OpenFile.svelte';
import { show } from '../../../../tests/in-context.ts';

const user = userEvent.setup();
const input = (): HTMLElement => screen.getByLabelText('Eerder werk openen');

/** A file that was moved after it was chosen: the browser then refuses to read it. */
function movedFile(): File {
	const file = new File(['{}'], 'werk.json', { type: 'application/json' });
	return Object.assign(file, { text: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
}

describe('opening a file', () => {
	test('says so when the file cannot be read, and lets it be chosen again', async () => {
		await show(OpenFile, {});
		await user.upload(input(), movedFile());
		expect(await screen.findByText(/Openen lukte niet/)).toBeVisible();
		expect(input()).toHaveValue('');
	});

	test('in English says it in English', async () => {
		await show(OpenFile, {}, { language: 'en' });
		await user.upload(screen.getByLabelText('Open earlier work'), movedFile());
		expect(await screen.findByText(/Opening did not work/)).toBeVisible();
	});
});
