import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Profile } from '#lib/flow/profile-schema.ts';
import { type Walk, withAnswer, withDuty } from '#lib/flow/walk.ts';
import type { TabStore } from '#lib/storage/tab-store.ts';
import { saveProfile } from '#lib/storage/profile.ts';
import { pageAddress, pathAddress } from '#lib/ui/address.ts';
import RegistrationScreen from '#lib/ui/registration/RegistrationScreen.svelte';
import { TabWork } from '#lib/ui/session/tab-work.svelte.ts';
import { show, today } from '../../../../tests/in-context.ts';
import { sampleProfile, sampleWalk } from '../../../../tests/sample-walk.ts';

const user = userEvent.setup();
// The database answers in its own time, and a busy machine looks up roles slowly.
const patience = { timeout: 10_000 };
const slow = { timeout: 30_000 };

let kept: Map<string, string>;
const store: TabStore = {
	getItem: (key) => kept.get(key) ?? null,
	setItem: (key, value) => {
		kept.set(key, value);
	},
	removeItem: (key) => {
		kept.delete(key);
	}
};

beforeEach(async () => {
	kept = new Map();
	await saveProfile(sampleProfile);
});

async function open(walk: Walk | null, profile: Profile = sampleProfile): Promise<TabWork> {
	await saveProfile(profile);
	const work = new TabWork(store, today);
	await work.restore();
	if (walk) work.replace(walk);
	await show(RegistrationScreen, {}, { bundles: ['registration'], work });
	await waitFor(() => {
		expect(document.querySelector('h2')).not.toBeNull();
	}, patience);
	return work;
}

const field = (label: string): HTMLElement => screen.getByLabelText(label);
const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));

async function leaveWith(label: string, text: string): Promise<void> {
	await user.clear(field(label));
	await user.type(field(label), text);
	await user.tab();
}

/** Fills a field at once, as pasting does. */
async function put(label: string, text: string): Promise<void> {
	await fireEvent.input(field(label), { target: { value: text } });
}

/** Fills in everything, so that the registration can be made. */
async function fillIn(): Promise<void> {
	await put('Naam', 'Sam de Vries');
	await user.click(screen.getByRole('radio', { name: 'vrouw' }));
	await put('Geboortedatum', '1-3-2017');
	await put('Straat', 'Dorpsweg');
	await put('Huisnummer', '12a');
	await put('Postcode', '1234ab');
	await put('Woonplaats', 'Gouda');
	await put('Uw naam', 'J. Jansen');
	await put('Uw functie', 'leerkracht');
	await put('Uw e-mailadres', 'j.jansen@delinde.nl');
	await put('Uw telefoonnummer', '06-12345678');
}

describe('before the flow has reached it', () => {
	test('the screen explains and leads to the questions', async () => {
		await open(null);
		expect(screen.getByRole('heading', { name: 'Eerst de vragen, dan de registratie' })).toBeVisible();
		expect(screen.getByRole('link', { name: 'Begin met de vragen' })).toHaveAttribute(
			'href',
			pageAddress('nl', 'stroom')
		);
		expect(screen.queryByRole('textbox')).toBeNull();
	});

	test('a weighing without its reason keeps it closed', async () => {
		await open({ ...sampleWalk, reasons: {} });
		expect(screen.getByRole('heading', { name: 'Nog een paar vragen' })).toBeVisible();
	});

	test('who hands over is led to the hand-over', async () => {
		await open(withAnswer(sampleWalk, 'bevoegdheid', 'persoonlijkBevoegd', 'nee'));
		expect(screen.getByRole('link', { name: 'Naar de overdracht' })).toHaveAttribute(
			'href',
			pageAddress('nl', 'overdracht')
		);
		expect(screen.queryByRole('textbox')).toBeNull();
	});
});

describe('telling that waits', () => {
	const delayed: Walk = {
		...sampleWalk,
		answers: {
			...sampleWalk.answers,
			informeren: {
				alGeinformeerd: 'nee',
				kanInformeren: 'nee-onbereikbaar',
				uitstelGerechtvaardigd: 'ja',
				tweedePersoonUitstel: 'ja',
				bezwaarBekend: 'nee'
			}
		},
		reasons: { ...sampleWalk.reasons, informeren: { uitstelGerechtvaardigd: 'Moeder is op reis.' } }
	};
	const notice = /U stelt het informeren uit/;

	test('asks beside the form for the day, and leads back to the task', async () => {
		await open(delayed);
		expect(screen.getByText(notice)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Naar de taken bij Vertellen' })).toHaveAttribute(
			'href',
			pathAddress('nl', 'informeren')
		);
		expect(field('Naam')).toBeVisible();
	});

	test('asks nothing once the day is planned, or where everyone was told', async () => {
		const work = await open(
			withDuty(delayed, 'informeren', 'plan-informeren', { done: true, on: '2026-12-01' })
		);
		expect(field('Naam')).toBeVisible();
		expect(screen.queryByText(notice)).toBeNull();
		work.replace(sampleWalk);
		await waitFor(() => {
			expect(field('Naam')).toBeVisible();
		}, patience);
		expect(screen.queryByText(notice)).toBeNull();
	});
});

describe('the form', slow, () => {
	test('says nothing while typing, and what to mend once the field is left', async () => {
		await open(sampleWalk);
		await user.type(field('Postcode'), '12');
		expect(screen.queryByText(/Schrijf vier cijfers en twee letters/)).toBeNull();
		await user.tab();
		expect(field('Postcode')).toHaveAccessibleDescription(/Schrijf vier cijfers en twee letters/);
		expect(field('Postcode')).toBeInvalid();
		await user.type(field('Postcode'), '34 AB');
		expect(field('Postcode')).toBeValid();
	});

	test('puts a BSN to the eleven test, and asks for one only where the profile says so', async () => {
		await open(sampleWalk, { ...sampleProfile, youthFields: ['name', 'bsn'] });
		await leaveWith('Burgerservicenummer (BSN)', '123456789');
		expect(field('Burgerservicenummer (BSN)')).toHaveAccessibleDescription(/Dit nummer kan geen BSN zijn/);
		await leaveWith('Burgerservicenummer (BSN)', '123456782');
		expect(field('Burgerservicenummer (BSN)')).toBeValid();
		expect(screen.queryByLabelText('Straat')).toBeNull();
	});

	test('holds the birth date against the age that the decision rests on', async () => {
		await open(sampleWalk);
		expect(screen.queryByLabelText('Burgerservicenummer (BSN)')).toBeNull();
		await leaveWith('Geboortedatum', '01-03-2013');
		expect(field('Geboortedatum')).toHaveAccessibleDescription(/een andere leeftijd dan de 9 jaar/);
		await leaveWith('Geboortedatum', '31-02-2017');
		expect(field('Geboortedatum')).toHaveAccessibleDescription(/Deze dag bestaat niet/);
		await leaveWith('Geboortedatum', '01-03-2017');
		expect(field('Geboortedatum')).toBeValid();
	});

	test('holds the birth date against the age group where that was answered by hand', async () => {
		const { leeftijd: _noted, ...facts } = sampleWalk.facts;
		const grouped = withAnswer({ ...sampleWalk, facts }, 'bevoegdheid', 'leeftijdsgrens', 'onder-23');
		await open(withAnswer(grouped, 'informeren', 'wieInformeren', 'gezag'));
		await leaveWith('Geboortedatum', '01-01-2008');
		expect(field('Geboortedatum')).toHaveAccessibleDescription(/andere leeftijdsgroep .* jonger dan 12 jaar/);
		expect(screen.queryByText(/U noteerde geen leeftijd/)).toBeNull();
		await leaveWith('Geboortedatum', '01-03-2017');
		expect(field('Geboortedatum')).toBeValid();
	});

	test('warns when a birthday since then brought others who must know', async () => {
		await open({ ...sampleWalk, facts: { ...sampleWalk.facts, leeftijd: 11 } });
		await leaveWith('Geboortedatum', '21-11-2014');
		expect(screen.getByText(/was er een verjaardag/)).toBeVisible();
		expect(field('Geboortedatum')).toBeValid();
	});

	test('asked to go on too early, names every empty field and goes to the first', async () => {
		await open(sampleWalk);
		await press('Maak de registratie');
		expect(field('Naam')).toHaveFocus();
		expect(field('Naam')).toHaveAccessibleDescription(/Vul de naam in/);
		expect(screen.getByRole('radiogroup', { name: 'Geslacht' })).toHaveAccessibleDescription(
			'Kies een van de drie.'
		);
		expect(field('Uw telefoonnummer')).toBeInvalid();
		expect(screen.getByText(/De registratie is nog niet klaar/)).toBeVisible();
	});

	test('asks no address of a youth who has none', async () => {
		await open(sampleWalk);
		await user.click(screen.getByRole('checkbox', { name: 'Er is geen Nederlands adres bekend' }));
		expect(screen.queryByLabelText('Straat')).toBeNull();
	});

	test('lets the browser remember nothing', async () => {
		await open(sampleWalk, { ...sampleProfile, youthFields: ['name', 'sex', 'birthDate', 'address', 'bsn'] });
		const inputs = [...document.querySelectorAll('input')];
		expect(inputs.length).toBeGreaterThan(10);
		expect(inputs.filter((input) => input.autocomplete !== 'off')).toEqual([]);
	});
});

describe('the registration', slow, () => {
	test('shows what was typed, and copies one value at a time', async () => {
		await open(sampleWalk);
		await fillIn();
		await press('Maak de registratie');
		expect(screen.getByRole('heading', { name: 'Uw registratie' })).toHaveFocus();
		expect(screen.getByText('1234 AB')).toBeVisible();
		expect(screen.getByText('Multisignaal Voorbeeldregio')).toBeVisible();
		await press('Kopieer: Geboortedatum');
		expect(await navigator.clipboard.readText()).toBe('01-03-2017');
		expect(screen.getByText('Gekopieerd: Geboortedatum')).toBeInTheDocument();
		await press('Kopieer alles');
		expect(await navigator.clipboard.readText()).toContain('Naam: Sam de Vries');
	});

	test('goes back to the form with everything still there', async () => {
		await open(sampleWalk);
		await fillIn();
		await press('Maak de registratie');
		await press('Wijzig de gegevens');
		expect(field('Naam')).toHaveValue('Sam de Vries');
		expect(field('Geboortedatum')).toHaveValue('01-03-2017');
	});

	test('is kept nowhere: what the tab stores holds nothing of it', async () => {
		const work = await open(sampleWalk);
		await fillIn();
		await press('Maak de registratie');
		await press('Ja, vandaag gegeven');
		expect(work.walk?.signal).toEqual({ given: true, on: today });
		const stored = [...kept.values()].join('\n');
		expect(stored).toContain('signal');
		for (const typed of ['Sam', 'Vries', '2017', 'Dorpsweg', '1234', 'Gouda', 'Jansen', '12345678']) {
			expect(stored).not.toContain(typed);
		}
	});

	test('is forgotten when the page is left for the browser to keep', async () => {
		await open(sampleWalk);
		await fillIn();
		await press('Maak de registratie');
		window.dispatchEvent(new Event('pagehide'));
		expect(await screen.findByLabelText('Naam')).toHaveValue('');
		expect(screen.queryByText('Sam de Vries')).toBeNull();
	});

	test('is forgotten when all is wiped', async () => {
		const work = await open(sampleWalk);
		await fillIn();
		work.wipe();
		work.replace(sampleWalk);
		await waitFor(() => {
			expect(field('Naam')).toHaveValue('');
		}, patience);
	});

	test('takes back a signal that was not given after all', async () => {
		const work = await open({ ...sampleWalk, signal: { given: true, on: '2026-11-21' } });
		await fillIn();
		await press('Maak de registratie');
		expect(screen.getByText('Genoteerd: signaal gegeven op 21 november 2026.')).toBeVisible();
		await press('Toch niet gegeven');
		expect(work.walk?.signal).toEqual({ given: false });
	});
});
