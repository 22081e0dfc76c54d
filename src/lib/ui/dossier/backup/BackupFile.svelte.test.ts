import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import BackupFile from '#lib/ui/dossier/backup/BackupFile.svelte';
import type { FileRefusal } from '#lib/ui/dossier/backup/file-step.ts';
import { eventually } from '../../../../../tests/eventually.ts';
import { show } from '../../../../../tests/in-context.ts';

const file = (name: string): File => new File(['x'], name, { type: 'application/octet-stream' });

test('a file that is chosen while another is being opened is opened after it, and what was found in that one is dropped', async () => {
	const user = userEvent.setup();
	const ends: ((refused: FileRefusal | null) => void)[] = [];
	const opened: string[] = [];
	const open = (chosen: File): Promise<FileRefusal | null> => {
		opened.push(chosen.name);
		return new Promise((resolve) => ends.push(resolve));
	};
	const onchoose = vi.fn();
	await show(BackupFile, { label: 'Kies een kopie', open, onchoose }, { bundles: ['dossier'] });
	const field = screen.getByLabelText('Kies een kopie');
	await user.upload(field, file('een.age'));
	await user.upload(field, file('twee.age'));
	expect(opened).toEqual(['een.age']);
	expect(screen.getByText('Gekozen bestand: twee.age')).toBeVisible();
	ends[0]?.(null);
	await eventually(() => {
		expect(opened).toEqual(['een.age', 'twee.age']);
	});
	// For each choice, and once more for what was found meanwhile.
	expect(onchoose).toHaveBeenCalledTimes(3);
	ends[1]?.({ reason: 'empty' });
	expect(await screen.findByText(/^Het bestand is leeg/)).toBeVisible();
});
