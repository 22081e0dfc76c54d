import { screen, within } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadGraph } from '#lib/flow/graph.ts';
import { readingView } from '#lib/export/reading.ts';
import { readingBundles } from '#lib/export/reading/bundles.ts';
import { openRemarks, remarksFile } from '#lib/export/remarks.ts';
import { noRemarks, type Remarks, withPart } from '#lib/export/remarks/parts.ts';
import { wordsOf } from '#lib/i18n/words.ts';
import PathReading from '#lib/ui/reading/PathReading.svelte';
import { show } from '../../../../tests/in-context.ts';
import { savedFiles } from '../../../../tests/saved-files.ts';

const version = '2026-11-22';
const none = noRemarks('veiligheid', version);

async function read(): Promise<void> {
	const words = await wordsOf('nl').load('veiligheid', ...readingBundles, 'work-file');
	document.body.replaceChildren();
	const view = readingView(await loadGraph('veiligheid'), words);
	// One of each kind: on a whole page every look-up by role is slow.
	const excerpt = {
		...view,
		persons: [],
		states: view.states.slice(0, 1),
		outcomes: view.outcomes.slice(0, 1),
		duties: view.duties.slice(0, 1)
	};
	await show(PathReading, { view: excerpt });
	// The sheet is restored before anything can be done with it.
	await screen.findByRole('button', { name: /Maak opmerkingen|Verberg de velden/ });
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const part = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

/** Unfolds the fields of a part. */
async function unfold(id: string): Promise<HTMLElement> {
	const fold = part(id).querySelector('details.no-print') as HTMLDetailsElement;
	if (!fold.open) await userEvent.click(fold.querySelector('summary') as HTMLElement);
	await within(fold).findByRole('combobox');
	return fold;
}

/** Writes in a field at once: letter by letter takes long, and shows nothing more. */
async function write(field: HTMLElement, text: string): Promise<void> {
	await userEvent.click(field);
	await userEvent.paste(text);
}

async function choose(file: string): Promise<void> {
	const input = screen.getByLabelText('Open een bestand met opmerkingen', { selector: 'input' });
	await userEvent.upload(input, new File([file], 'a.json', { type: 'application/json' }));
}

beforeEach(() => {
	sessionStorage.clear();
});

describe('a reviewer', () => {
	it('judges a part and notes a route', async () => {
		await read();
		await userEvent.click(button('Maak opmerkingen'));
		expect(document.body).toHaveTextContent('0 van');
		const fold = await unfold('acuutGevaar');
		await userEvent.selectOptions(within(fold).getByRole('combobox', { name: 'Oordeel' }), 'niet-akkoord');
		await userEvent.click(within(fold).getByText('Opmerkingen bij de routes'));
		await write(within(fold).getAllByLabelText(/→/)[0] as HTMLElement, 'Eerst 112.');
		expect(document.body).toHaveTextContent('1 van');
		expect(fold.querySelector('summary')).toHaveTextContent('Niet akkoord');
		expect(part('acuutGevaar').querySelector('.on-paper')).toHaveTextContent('Eerst 112.');
	});

	it('signs, and finds it again after a reload', async () => {
		await read();
		await userEvent.click(button('Maak opmerkingen'));
		await write(screen.getByLabelText('Uw naam'), 'M. de Boer');
		await write(screen.getByLabelText('Datum'), '22-11-2026');
		await read();
		expect(await screen.findByDisplayValue('M. de Boer')).toHaveAttribute('autocomplete', 'off');
		expect(screen.getByDisplayValue('22-11-2026')).toBeVisible();
	});

	it('saves a file that opens again', async () => {
		const files = savedFiles();
		await read();
		await userEvent.click(button('Maak opmerkingen'));
		const fold = await unfold('handel-nu');
		await write(within(fold).getByLabelText('Opmerking'), 'Goed zo.');
		await userEvent.click(button('Bewaar de opmerkingen als bestand'));
		await screen.findByText('Het bestand is bewaard.', { exact: false });
		const opened = openRemarks((await files[0]?.text()) ?? '');
		expect(opened).toEqual({ ok: true, remarks: withPart(none, 'uitkomst/handel-nu', { text: 'Goed zo.' }) });
	});

	it('has room to write by hand on paper, as long as nothing was said', async () => {
		await read();
		const room = part('handel-nu').querySelector('.on-paper') as HTMLElement;
		expect(room).toHaveTextContent('Akkoord Akkoord met opmerking Niet akkoord');
		expect(room.querySelectorAll('.line')).toHaveLength(2);
	});
});

describe('a file with remarks', () => {
	const remarks: Remarks = withPart(none, 'uitkomst/handel-nu', {
		finding: 'akkoord',
		text: 'Uit het bestand.'
	});

	it('is opened, with the fields beside the parts', async () => {
		await read();
		await choose(remarksFile(remarks, version));
		await screen.findByText('Het bestand is geopend.', { exact: false });
		expect(part('handel-nu').querySelector('.on-paper')).toHaveTextContent('Uit het bestand.');
	});

	it('takes the place of other remarks only after a yes', async () => {
		await read();
		await choose(remarksFile(withPart(none, 'taak/bel-112', { text: 'Van mij.' }), version));
		await screen.findByText('Het bestand is geopend.', { exact: false });
		await choose(remarksFile(remarks, version));
		await screen.findByText(/staan al opmerkingen/);
		expect(part('taak-bel-112')).toHaveTextContent('Van mij.');
		await userEvent.click(button('Open het bestand'));
		expect(part('taak-bel-112')).not.toHaveTextContent('Van mij.');
		expect(part('handel-nu')).toHaveTextContent('Uit het bestand.');
	});

	it('of another version is opened with a notice, and what this version does not know is kept and listed', async () => {
		const files = savedFiles();
		const old = withPart({ ...remarks, version: '2025-01-01' }, 'vraag/vroeger', { text: 'Weg.' });
		await read();
		await choose(remarksFile(old, version));
		await screen.findByText(/gemaakt bij versie 2025-01-01/);
		expect(screen.getByText('vraag/vroeger').closest('li')).toHaveTextContent('Weg.');
		await userEvent.click(button('Ik keek ze na bij deze versie'));
		expect(screen.queryByText(/gemaakt bij versie 2025-01-01/)).toBeNull();
		await userEvent.click(button('Bewaar de opmerkingen als bestand'));
		await screen.findByText('Het bestand is bewaard.', { exact: false });
		expect(openRemarks((await files[0]?.text()) ?? '')).toEqual({ ok: true, remarks: { ...old, version } });
	});

	it('about another path waits there, and says so', async () => {
		await read();
		await choose(remarksFile(noRemarks('ots', version), version));
		await screen.findByText(/gaan over een ander pad/);
		await choose(remarksFile({ ...remarks, path: 'ots' }, version));
		expect(screen.getByRole('link', { name: 'Er is een ondertoezichtstelling' })).toHaveAttribute(
			'href',
			'/lees/ots/'
		);
		expect(part('handel-nu')).not.toHaveTextContent('Uit het bestand.');
	});

	it.each([
		['{"app":"signaalwijzer","kind":"werk"}', /staan geen opmerkingen in/],
		['{}', /komt niet van Signaalwijzer/],
		['{"app":"signaalwijzer","kind":"opmerkingen"}', /beschadigd/]
	])('that holds %s is refused, with the reason', async (text, reason) => {
		await read();
		await choose(text);
		expect(await screen.findByText(reason)).toBeVisible();
	});
});
