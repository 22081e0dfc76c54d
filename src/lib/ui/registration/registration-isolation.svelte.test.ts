import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Walk } from '#lib/flow/walk.ts';
import { saveProfile } from '#lib/storage/profile.ts';
import RegistrationScreen from '#lib/ui/registration/RegistrationScreen.svelte';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import { awkwardWalk } from '../../../../tests/awkward.ts';
import { show, today } from '../../../../tests/in-context.ts';
import { savedFiles } from '../../../../tests/saved-files.ts';
import { sampleProfile, sampleWalk } from '../../../../tests/sample-walk.ts';

const user = userEvent.setup();
const saved = savedFiles();

const typed = {
	Naam: 'Sam de Vries',
	Geboortedatum: '01-03-2017',
	Straat: 'Dorpsweg',
	Huisnummer: '12a',
	Postcode: '1234 AB',
	Woonplaats: 'Gouda',
	'Uw naam': 'J. Jansen',
	'Uw functie': 'leerkracht',
	'Uw e-mailadres': 'j.jansen@delinde.nl',
	'Uw telefoonnummer': '06-12345678'
};

/** Everything that leaves the screen with `walk` open: the printed part, the file, and what is copied. */
async function everyForm(walk: Walk): Promise<readonly string[]> {
	const work = new TabWork(null, today);
	await work.restore();
	work.replace(walk);
	await show(RegistrationScreen, {}, { bundles: ['registration'], work });
	await screen.findByLabelText('Naam', {}, { timeout: 10_000 });
	for (const [label, value] of Object.entries(typed)) {
		await fireEvent.input(screen.getByLabelText(label), { target: { value } });
	}
	await fireEvent.click(screen.getByLabelText('vrouw'));
	await fireEvent.click(screen.getByText('Maak de registratie'));
	const printed = document.querySelector('[data-registration]')?.outerHTML ?? '';
	await user.click(screen.getByText('Bewaar als JSON-bestand'));
	await user.click(screen.getByText('Kopieer alles'));
	const copied = await navigator.clipboard.readText();
	const file = (await saved.at(-1)?.text()) ?? '';
	cleanup();
	// Only the running number of the component may differ between two showings.
	return [printed.replace(/\bc\d+-/g, ''), file, copied];
}

test('what leaves the screen is the same whatever was written as reasons', { timeout: 120_000 }, async () => {
	await saveProfile(sampleProfile);
	const plain = await everyForm(sampleWalk);
	expect(plain.every((form) => form.includes('Sam de Vries'))).toBe(true);
	await fc.assert(
		fc.asyncProperty(awkwardWalk, async (walk) => {
			expect(await everyForm(walk)).toEqual(plain);
		}),
		{ numRuns: 15, endOnFailure: true }
	);
});
