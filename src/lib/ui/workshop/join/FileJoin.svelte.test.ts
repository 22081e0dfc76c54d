import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { workshopFile } from '#lib/export/workshop/workshop-file.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import FileJoin from '#lib/ui/workshop/join/FileJoin.svelte';
import { show } from '../../../../../tests/in-context.ts';
import { otsCase } from '../../../../../tests/meeting.ts';

const words = await wordsOf('nl').load('ui', 'room');
const { title } = otsCase.words;

/** Chooses a file with `cases`, where opening one of them does what `onopen` does. */
async function chosen(cases: readonly (typeof otsCase)[], onopen: () => Promise<boolean>): Promise<void> {
	await show(FileJoin, { meeting: 'K7P2QX4M', onopen }, { bundles: ['room'] });
	const file = new File([workshopFile(cases, '2026-11-22')], 'casus.json', { type: 'application/json' });
	await userEvent.setup().upload(screen.getByLabelText(words.room('file.choose')), file);
}

describe('a case that is opened from a file', () => {
	test('asks which where there are more, and not where the only one was refused', async () => {
		const refuse = (): Promise<boolean> => Promise.resolve(false);
		await chosen([otsCase, { ...otsCase, id: 'andere' }], refuse);
		expect(await screen.findByText(words.room('file.which'))).toBeVisible();
		const [first] = screen.getAllByRole('button', { name: title });
		expect(first).toHaveFocus();
	});

	test('says that it does not fit, and offers another file alone', async () => {
		await chosen([otsCase], () => Promise.resolve(false));
		expect(await screen.findByText(words.room('file.drift'))).toBeVisible();
		expect(screen.queryByText(words.room('file.which'))).toBeNull();
		expect(screen.queryByRole('button', { name: title })).toBeNull();
	});

	test('says when opening it goes wrong, and can be tried again', async () => {
		await chosen([otsCase], () => Promise.reject(new Error('broken')));
		expect(await screen.findByText(words.room('file.failed'))).toBeVisible();
		expect(screen.getByRole('button', { name: title })).toHaveFocus();
	});
});
