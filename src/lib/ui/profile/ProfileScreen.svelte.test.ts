import 'fake-indexeddb/auto';
import { cleanup, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyProfile } from '#lib/flow/profile.ts';
import type { Profile } from '#lib/flow/profile-schema.ts';
import { database } from '#lib/storage/database.ts';
import { loadProfile, saveProfile } from '#lib/storage/profile.ts';
import { profileFile } from '#lib/ui/profile/profile-file.ts';
import ProfileScreen from '#lib/ui/profile/ProfileScreen.svelte';
import type { Session } from '#lib/ui/session/session.svelte.ts';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import { show, today } from '../../../../tests/in-context.ts';

const user = userEvent.setup();
// A large screen with a real database: a busy machine needs more time than the libraries give.
const patience = { timeout: 10_000 };
vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
	await database.open();
});

afterEach(async () => {
	await database.delete();
});

const bundles = ['forms', 'criteria', 'reasons'] as const;

async function open(): Promise<Session> {
	const { session } = await visit();
	return session;
}

/** Opens the screen in a new tab, or again in the tab of `work`. */
async function visit(work = new TabWork(null, today)): Promise<Awaited<ReturnType<typeof show>>> {
	const shown = await show(ProfileScreen, {}, { bundles, work });
	await screen.findByLabelText('Naam van de organisatie', {}, patience);
	return shown;
}

const isKept = (): Promise<HTMLElement> => screen.findByText('Bewaard op dit apparaat', {}, patience);
const press = (name: string | RegExp): Promise<void> =>
	user.click(screen.getByRole('button', { name, hidden: true }));

describe('keeping', () => {
	test('what the device keeps stands in the fields', async () => {
		await saveProfile({
			format: 1,
			organisation: 'De Linde',
			sector: 'onderwijs',
			organisatieAangesloten: false
		});
		await open();
		expect(screen.getByLabelText('Naam van de organisatie')).toHaveValue('De Linde');
		expect(screen.getByLabelText('Sector')).toHaveValue('onderwijs');
		expect(screen.getByRole('radio', { name: 'Nee' })).toBeChecked();
	});

	test('each change is kept and the session has it at once', async () => {
		const session = await open();
		await user.type(screen.getByLabelText('Naam van de organisatie'), 'De Linde');
		await user.selectOptions(screen.getByLabelText('Sector'), 'Onderwijs');
		await user.click(screen.getByRole('radio', { name: /^Ja/ }));
		const expected = {
			format: 1,
			organisation: 'De Linde',
			sector: 'onderwijs',
			organisatieAangesloten: true
		};
		expect(session.profile).toEqual(expected);
		await isKept();
		expect(await loadProfile()).toEqual(expected);
	});

	test('a failed save says so, and can be tried again', async () => {
		const session = await open();
		database.close();
		await user.type(screen.getByLabelText('Naam van de organisatie'), 'De Linde');
		expect(await screen.findByText(/niet bewaard/)).toBeVisible();
		expect(session.profile.organisation).toBe('De Linde');
		await database.open();
		await press('Probeer opnieuw');
		await isKept();
		expect(await loadProfile()).toEqual(session.profile);
	});

	test('a change that could not be kept is still there on a later visit', async () => {
		const { work } = await visit();
		database.close();
		await user.type(screen.getByLabelText('Naam van de organisatie'), 'De Linde');
		await screen.findByText(/niet bewaard/);
		cleanup();
		const { session } = await visit(work);
		expect(screen.getByLabelText('Naam van de organisatie')).toHaveValue('De Linde');
		expect(session.profile.organisation).toBe('De Linde');
	});

	test('the screen says where the profile is and that it holds no case', async () => {
		await open();
		expect(screen.getByText(/blijft op dit apparaat.*niets in over een kind of gezin/)).toBeVisible();
	});
});

describe('the index', () => {
	test('a status with a check of today is what the rules use', async () => {
		const session = await open();
		await user.selectOptions(screen.getByLabelText('Hoe staat het ervoor?'), 'in gebruik');
		expect(
			screen.getByText(/Zo gebruiken we dit:.*niet wanneer dit voor het laatst is nagekeken/)
		).toBeVisible();
		await press('Vandaag nagekeken');
		expect(session.profile).toMatchObject({ indexStatus: 'actief', gecontroleerdOp: today });
		expect(screen.getByLabelText('Op welke dag is dat nagekeken?')).toHaveValue('22-11-2026');
		expect(screen.getByText(/neemt uw regio signalen aan/)).toBeVisible();
	});

	test('a check that is still to come is refused and not kept', async () => {
		const session = await open();
		const field = screen.getByLabelText('Op welke dag is dat nagekeken?');
		await user.type(field, '23-11-2026');
		expect(field).toHaveAccessibleDescription(/nog niet geweest/);
		expect(session.profile.gecontroleerdOp).toBeUndefined();
		await press('Vandaag nagekeken');
		expect(screen.getByLabelText('Op welke dag is dat nagekeken?')).toHaveValue('22-11-2026');
	});

	test('a term outside the bounds stays in sight, is explained and not kept', async () => {
		const session = await open();
		const field = screen.getByLabelText('Hoeveel dagen geldt dat?');
		await user.type(field, '30');
		expect(session.profile.controletermijnDagen).toBe(30);
		await user.clear(field);
		await user.type(field, '0');
		expect(field).toHaveValue('0');
		expect(field).toHaveAccessibleDescription(/heel getal van 1/);
		expect(session.profile.controletermijnDagen).toBeUndefined();
	});

	test('the honest state of the law is told', async () => {
		await open();
		expect(screen.getByText(/het kabinet wil hem daaruit halen/)).toBeVisible();
	});
});

describe('the registration', () => {
	test('holds the standard fields, and the BSN only when it is chosen', async () => {
		const session = await open();
		expect(screen.getByLabelText(/BSN/, { selector: 'input' })).not.toBeChecked();
		await user.click(screen.getByLabelText(/BSN/, { selector: 'input' }));
		await user.click(screen.getByLabelText('Geslacht'));
		expect(session.profile.youthFields).toEqual(['name', 'birthDate', 'address', 'bsn']);
	});
});

describe('the threshold', () => {
	const enough = (): HTMLElement => screen.getByLabelText('Hoeveel criteria zijn samen genoeg?');

	test('an own one begins as the standard, and changes', async () => {
		const session = await open();
		await press('Eigen drempel instellen');
		await user.clear(enough());
		await user.type(enough(), '3');
		await user.click(screen.getByText('School en werk', { selector: 'summary' }));
		await user.selectOptions(screen.getByLabelText(/^O1 ·/, { selector: 'select' }), 'alleen al genoeg');
		expect(session.profile.drempel).toMatchObject({ combinatie: 3 });
		expect(session.profile.drempel?.altijd).toContain('O1');
		expect(screen.getByText(/minstens 3 samen/)).toBeVisible();
	});

	test('combinations are added, refused and removed', async () => {
		const session = await open();
		await press('Eigen drempel instellen');
		await user.click(screen.getByText('Combinatie toevoegen'));
		await user.click(screen.getByLabelText(/^G1 ·/, { selector: 'input' }));
		await press('Voeg toe');
		expect(screen.getByText('Kies minstens twee criteria.')).toBeVisible();
		await user.click(screen.getByLabelText(/^P2 ·/, { selector: 'input' }));
		await press('Voeg toe');
		expect(session.profile.drempel?.combinaties).toEqual([['G1', 'P2']]);
		await press('Verwijder de combinatie G1 en P2');
		expect(session.profile.drempel?.combinaties).toEqual([]);
		expect(screen.getByText('Eigen combinaties')).toHaveFocus();
	});

	test('the standard comes back, and so does the own one when that is undone', async () => {
		const session = await open();
		await press('Eigen drempel instellen');
		await user.clear(enough());
		await user.type(enough(), '4');
		await press('Standaard herstellen');
		expect(session.profile.drempel).toBeUndefined();
		expect(screen.getByRole('button', { name: 'Eigen drempel instellen' })).toHaveFocus();
		await press('Ongedaan maken');
		expect(session.profile.drempel?.combinatie).toBe(4);
		expect(enough()).toHaveValue('4');
	});
});

describe('files', () => {
	const own: Profile = { format: 1, organisation: 'De Linde', sector: 'onderwijs' };
	const input = (): HTMLElement => screen.getByLabelText('Open een bestand', { selector: 'input' });
	const file = (text: string): File => new File([text], 'profiel.json', { type: 'application/json' });

	test('a file shows what would change and changes nothing before that is confirmed', async () => {
		await saveProfile(own);
		const session = await open();
		await user.upload(
			input(),
			file(profileFile({ format: 1, organisation: 'De Linde', indexStatus: 'afbouw' }))
		);
		await screen.findByRole('button', { name: 'Neem dit over' });
		const lines = [...document.querySelectorAll('dt, dd')].map((line) => line.textContent.trim());
		expect(lines).toEqual([
			...['Sector', 'Nu: Onderwijs', 'Wordt: leeg'],
			...['Status van de index', 'Nu: leeg', 'Wordt: wordt afgebouwd']
		]);
		expect(session.profile).toEqual(own);
	});

	test('confirmed, it takes the place of the profile, and can be undone', async () => {
		await saveProfile(own);
		const session = await open();
		await user.upload(input(), file(profileFile({ format: 1, organisation: 'De Eik' })));
		await screen.findByRole('button', { name: 'Neem dit over' });
		await press('Neem dit over');
		expect(session.profile).toEqual({ format: 1, organisation: 'De Eik' });
		expect(screen.getByLabelText('Naam van de organisatie')).toHaveValue('De Eik');
		await isKept();
		expect(await loadProfile()).toEqual(session.profile);
		await press('Ongedaan maken');
		expect(session.profile).toEqual(own);
		expect(screen.getByLabelText('Naam van de organisatie')).toHaveValue('De Linde');
	});

	test('left alone, nothing changes', async () => {
		await saveProfile(own);
		const session = await open();
		await user.upload(input(), file(profileFile(emptyProfile)));
		await screen.findByRole('button', { name: 'Neem dit over' });
		await press('Laat staan wat er is');
		expect(screen.queryByRole('button', { name: 'Neem dit over' })).not.toBeInTheDocument();
		expect(session.profile).toEqual(own);
	});

	test('an equal file says that nothing changes', async () => {
		await saveProfile(own);
		await open();
		await user.upload(input(), file(profileFile(own)));
		expect(await screen.findByText(/Er verandert niets/)).toHaveFocus();
	});

	test('something that is no profile is refused with a reason', async () => {
		const session = await open();
		await user.upload(input(), file('{"walk":1}'));
		expect(await screen.findByText(/Dit is geen profiel/)).toBeVisible();
		expect(session.profile).toEqual(emptyProfile);
	});
});

describe('wiping', () => {
	test('asks first, empties device and fields, and can be undone after a visit elsewhere', async () => {
		await saveProfile({ format: 1, organisation: 'De Linde' });
		const { session, work } = await visit();
		await press('Wis profiel');
		expect(session.profile.organisation).toBe('De Linde');
		await press('Ja, wis het profiel');
		expect(screen.getByLabelText('Naam van de organisatie')).toHaveValue('');
		await isKept();
		expect(await loadProfile()).toEqual(emptyProfile);
		cleanup();
		const later = await visit(work);
		await press('Ongedaan maken');
		expect(screen.getByLabelText('Naam van de organisatie')).toHaveValue('De Linde');
		expect(later.session.profile.organisation).toBe('De Linde');
	});

	test('can be left', async () => {
		await saveProfile({ format: 1, organisation: 'De Linde' });
		const session = await open();
		await press('Wis profiel');
		await press('Laat staan');
		expect(session.profile.organisation).toBe('De Linde');
		expect(screen.getByRole('button', { name: 'Wis profiel' })).toHaveFocus();
	});
});

test('no field is remembered by the browser', async () => {
	await open();
	await press('Eigen drempel instellen');
	for (const field of document.querySelectorAll('input, select, textarea')) {
		expect(field).toHaveAttribute('autocomplete', 'off');
	}
});
