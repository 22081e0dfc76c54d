import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type KeptVersions, versionFile } from '#lib/export/versions/kept.ts';
import { snapshotFile } from '#lib/export/versions/snapshot.ts';
import type { PathSnapshot } from '#lib/export/versions/snapshot-schema.ts';
import { pathIds } from '#lib/machines/registry.ts';
import ChangesPage from '#lib/ui/changes/ChangesPage.svelte';
import { show } from '../../../../tests/in-context.ts';
import { altered, part, snapshotOf } from '../../../../tests/snapshots.ts';

const user = userEvent.setup();
const patience = { timeout: 10_000 };

const now = snapshotOf('ots');
const before = altered('ots', (copy) => {
	copy.version = '2026-10-01';
	part(part(copy.states, 'eigenTaak').answers, 'nee').target = 'gewone-route';
	part(copy.states, 'eigenTaak').texts.nl['help'] = 'Eerst stond hier iets anders.';
});
const kept: KeptVersions = { veiligheid: ['2026-11-22'], ots: ['2026-10-01', '2026-11-22'] };

/** What the host of the app serves; empty while it cannot be reached. */
const served = new Map<string, string>();

function serve(...snapshots: readonly PathSnapshot[]): void {
	for (const snapshot of snapshots) served.set(`/regels/${versionFile(snapshot)}`, snapshotFile(snapshot));
}

beforeEach(() => {
	served.clear();
	vi.stubGlobal('fetch', (address: string) => {
		const text = served.get(address);
		return text === undefined
			? Promise.reject(new TypeError('offline'))
			: Promise.resolve(new Response(text));
	});
});

afterEach(() => {
	vi.unstubAllGlobals();
	location.hash = '';
});

const open = (): Promise<unknown> => show(ChangesPage, { kept }, { bundles: ['changes'] });
const choose = (label: string, value: string): Promise<void> =>
	user.selectOptions(screen.getByLabelText(label), value);
const upload = (name: string, text: string): Promise<void> =>
	user.upload(screen.getByLabelText('Een versie uit een bestand'), new File([text], name));
const route = /leidt het antwoord .* nu naar “Beperk het eerst/;

describe('the comparison of two versions', () => {
	test('says of a path with one version that there is nothing to compare, and fetches nothing', async () => {
		await open();
		expect(screen.getByText(/Dit is de eerste versie/)).toBeInTheDocument();
		expect(screen.queryByLabelText('Eerste versie')).toBeNull();
	});

	test('has a place for every path that a link can name', async () => {
		await open();
		expect(pathIds.filter((path) => document.getElementById(path) === null)).toEqual([]);
	});

	test('shows of another path what differs between its last two versions', async () => {
		serve(before, now);
		await open();
		await choose('Pad', 'ots');
		expect(await screen.findByText(route, {}, patience)).toBeInTheDocument();
		expect(screen.getByLabelText('Eerste versie')).toHaveValue('2026-10-01');
		expect(screen.getByLabelText('Tweede versie')).toHaveValue('2026-11-22');
		expect(screen.getByText('2 verschillen')).toBeInTheDocument();
	});

	test('begins with the path that the address names', async () => {
		location.hash = '#ots';
		serve(before, now);
		await open();
		expect(await screen.findByText(route, {}, patience)).toBeInTheDocument();
	});

	test('marks in a text what went and what came, in words too', async () => {
		serve(before, now);
		location.hash = '#ots';
		await open();
		const text = await screen.findByText(/^Andere tekst bij/, {}, patience);
		const item = within(text.closest('li') as HTMLElement);
		expect(item.getAllByRole('deletion')[0]).toHaveTextContent(/^weg: /);
		expect(item.getAllByRole('insertion')[0]).toHaveTextContent(/^erbij: /);
	});

	test('shows one kind of difference when that is asked for', async () => {
		serve(before, now);
		location.hash = '#ots';
		await open();
		await screen.findByText(route, {}, patience);
		await choose('Laat zien', 'texts');
		expect(screen.queryByText(route)).toBeNull();
		expect(screen.getByText('1 van 2 getoond')).toBeInTheDocument();
		expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toContain(
			'Teksten'
		);
	});

	test('finds nothing between a version and itself', async () => {
		serve(before, now);
		location.hash = '#ots';
		await open();
		await screen.findByText(route, {}, patience);
		await choose('Eerste versie', '2026-11-22');
		expect(
			await screen.findByText('Tussen deze twee versies is er niets anders.', {}, patience)
		).toBeInTheDocument();
	});

	test('says when the versions cannot be fetched, and tries again', async () => {
		location.hash = '#ots';
		await open();
		const again = await screen.findByRole('button', { name: 'Opnieuw proberen' }, patience);
		expect(screen.getByText(/konden niet worden opgehaald/)).toBeInTheDocument();
		serve(before, now);
		await user.click(again);
		expect(await screen.findByText(route, {}, patience)).toBeInTheDocument();
	});

	test('compares an opened file with the version of now, of the path that the file is of', async () => {
		serve(now);
		await open();
		await upload('oud.json', snapshotFile(before));
		expect(await screen.findByText(route, {}, patience)).toBeInTheDocument();
		expect(screen.getByLabelText('Pad')).toHaveValue('ots');
		expect(screen.getByLabelText('Eerste versie')).toHaveDisplayValue('2026-10-01 (uw bestand)');
		expect(
			screen.getByText('Geopend: Er is een ondertoezichtstelling, versie 2026-10-01.')
		).toBeInTheDocument();
	});

	test('refuses a file that is no version of a path, and says why', async () => {
		await open();
		await upload('werk.json', '{ "app": "signaalwijzer", "kind": "werk" }');
		expect(
			await screen.findByText(/In dit bestand staat geen versie van een pad/, {}, patience)
		).toBeInTheDocument();
	});

	test('offers every kept version as a file', async () => {
		await open();
		const link = screen.getByRole('link', { name: 'Er is een ondertoezichtstelling · versie 2026-10-01' });
		expect(link).toHaveAttribute('href', '/regels/ots/2026-10-01.json');
		expect(link).toHaveAttribute('download', 'signaalwijzer-regels-ots-2026-10-01.json');
	});
});
