import { cleanup, screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import type { DossierCase } from '#lib/flow/dossier/case.ts';
import type { Entry, NewEntry } from '#lib/flow/dossier/entry.ts';
import type { CasePart } from '#lib/ui/dossier/case-address.ts';
import CaseView from '#lib/ui/dossier/case/CaseView.svelte';
import { show } from './in-context.ts';
import { openDossier, type OpenDossier } from './open-dossier.ts';
import { forgetVault } from './vault.ts';

export const user = userEvent.setup();
/** The text files that the page of a case needs, besides those of its decisions. */
export const caseBundles = [
	'cases',
	'keeping',
	'dossier',
	'register',
	'sharing',
	'note',
	'forms',
	'duties',
	'reasons'
] as const;
/** The id of the case that is made and shown. */
export const caseId = '00000000-0000-4000-8000-000000000001';

const told = (each: NewEntry, place: number): Entry => ({
	...each,
	id: `e${String(place)}`,
	noted: `2026-11-0${String(place + 1)}T09:00:00.000Z`
});

/** A case with `entries`, whose ids are `e0`, `e1` and so on, and with `parts` of it. */
export const made = (entries: readonly NewEntry[], parts: Partial<DossierCase> = {}): DossierCase => ({
	format: 3,
	id: caseId,
	label: 'Paars 41',
	opened: '2026-11-01',
	changed: '2026-11-02T09:00:00.000Z',
	decisions: [],
	exchanges: [],
	links: [],
	entries: entries.map(told),
	...parts
});

let opened: OpenDossier | null = null;

/** Shows the page of the case, or `part` of it that stands alone. */
export async function showCase(
	{ desk, work, dossier }: OpenDossier,
	part: CasePart | null = null
): Promise<void> {
	await desk.open(caseId);
	const props = { desk, id: caseId, part, onremoved: (): undefined => undefined };
	await show(CaseView, props, { bundles: [...caseBundles, 'informatie-delen'], work, dossier });
}

/** Opens a dossier with `value` and `others`, and shows the page of the first. It is locked and removed after each test. */
export async function openCase(value: DossierCase, ...others: readonly DossierCase[]): Promise<OpenDossier> {
	opened = await openDossier([value, ...others]);
	await showCase(opened);
	return opened;
}

/** Leaves the page of the case with what stands in its forms, and comes back to it; `meanwhile` changes the case. */
export async function comeBack(
	dossier: OpenDossier,
	meanwhile: (value: DossierCase) => DossierCase = (value) => value
): Promise<void> {
	const { desk } = dossier;
	cleanup();
	await desk.drafts.flush();
	desk.change(meanwhile);
	await desk.leave();
	await showCase(dossier);
}

afterEach(async () => {
	opened?.desk.vault.lock();
	opened = null;
	await forgetVault();
});

/** The part of the page under the title `name`. */
export const region = (name: string): HTMLElement => screen.getByRole('region', { name });

/** Presses the button `name` in a part of the page. */
export async function press(part: string, name: string | RegExp): Promise<void> {
	await user.click(within(region(part)).getByRole('button', { name }));
}
