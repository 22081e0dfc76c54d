import { screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import RecoveryKey from '#lib/ui/dossier/gate/RecoveryKey.svelte';
import { show } from '../../../../../tests/in-context.ts';

const user = userEvent.setup();
const recoveryKey = '7K2M-0QX1-AB3D-9ZZ8-HJ4T-PPN5-2R6V-1W0Y-$';

test('the key goes on once its end is typed over', async () => {
	const onnext = vi.fn();
	await show(RecoveryKey, { recoveryKey, onnext }, { bundles: ['dossier'] });
	const end = screen.getByLabelText('Laatste vijf tekens van de sleutel');
	await user.type(end, '7K2M0');
	await user.click(screen.getByRole('button', { name: 'Ik heb de sleutel op papier' }));
	expect(onnext).not.toHaveBeenCalled();
	expect(end).toHaveFocus();
	expect(end).toHaveAccessibleDescription(/niet de laatste vijf tekens/);
	await user.clear(end);
	await user.type(end, '1woy$');
	await user.click(screen.getByRole('button', { name: 'Ik heb de sleutel op papier' }));
	expect(onnext).toHaveBeenCalledOnce();
});

test('Enter behind its end goes on too, and a wrong end is refused there', async () => {
	const onnext = vi.fn();
	await show(RecoveryKey, { recoveryKey, onnext }, { bundles: ['dossier'] });
	const end = screen.getByLabelText('Laatste vijf tekens van de sleutel');
	await user.type(end, '7K2M0{Enter}');
	expect(onnext).not.toHaveBeenCalled();
	expect(end).toHaveAccessibleDescription(/niet de laatste vijf tekens/);
	await user.clear(end);
	await user.type(end, '1W0Y-${Enter}');
	expect(onnext).toHaveBeenCalledOnce();
});

test('all of the key is shown, and nothing offers to keep it on the device', async () => {
	await show(RecoveryKey, { recoveryKey, onnext: vi.fn() }, { bundles: ['dossier'] });
	const shown = document.querySelector('[data-recovery-key]')?.textContent ?? '';
	expect(shown.trim().split(/\s+/).join('-')).toBe(recoveryKey);
	expect(screen.getAllByRole('button').map((button) => button.textContent.trim())).toEqual([
		'Druk de sleutel af',
		'Ik heb de sleutel op papier'
	]);
});
