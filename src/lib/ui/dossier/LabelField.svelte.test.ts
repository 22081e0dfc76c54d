import { screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';
import LabelField from '#lib/ui/dossier/LabelField.svelte';
import { show } from '../../../../tests/in-context.ts';

const bundles = ['cases'] as const;

test('a label that looks like a name and a number is warned about, and can stay', async () => {
	const onchange = vi.fn();
	const { rerender } = await show(LabelField, { value: 'Blauw 7', onchange }, { bundles });
	expect(screen.getByRole('status')).toBeEmptyDOMElement();
	await rerender({ value: 'Fenna Zonneveld 111222333', onchange });
	expect(screen.getByRole('status')).toHaveTextContent('Dit lijkt op een burgerservicenummer.');
	expect(screen.getByRole('status')).toHaveTextContent('Dit lijkt op een volledige naam.');
	expect(screen.getByRole('status')).toHaveTextContent('U mag het laten staan.');
	const field = screen.getByLabelText('Label');
	expect(field).toHaveValue('Fenna Zonneveld 111222333');
	expect(field).not.toHaveAttribute('aria-invalid');
	expect(field).toHaveAttribute('autocomplete', 'off');
});
