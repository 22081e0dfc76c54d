import { maxFileSize } from '#lib/export/file-text.ts';
import { workFile } from '#lib/export/work-file.ts';
import { registrationJson } from '#lib/export/registration.ts';
import { answer, answers, choice, expect, goOn, heading, open, ready, test } from './journey.ts';
import { chooseCriteria, enterFlow, pastSafety, setDay, today } from './road.ts';
import { keptText, savedFile } from './storage.ts';
import { chooseFile, openWork, signalWalk } from './work.ts';

const reason = 'Zij kwam drie keer zonder jas, dat zag ik zelf.';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('a reload in the middle loses no answer, no choice and no half-written reason', async ({
	page,
	watch
}) => {
	watch.typed.push(reason);
	await enterFlow(page);
	await answers(page, ['nee', 'nee']);
	await choice(page, 'nee').check({ force: true });
	await page.reload();
	await ready(page);
	await expect(heading(page)).toHaveText('Ziet u tekenen van huiselijk geweld of kindermishandeling?');
	await expect(choice(page, 'nee')).toBeChecked();
	await goOn(page);
	await page.reload();
	await ready(page);
	await expect(heading(page)).toHaveText('U ziet geen tekenen van onveiligheid');
	await page.getByRole('button', { name: 'Verder: Is een signaal op zijn plaats?' }).click();
	await answers(page, ['ja', 'ja']);
	await chooseCriteria(page, 'G1', 'P2');
	await page.reload();
	await ready(page);
	for (const id of ['G1', 'P2']) {
		await expect(
			page.getByRole('checkbox', { name: new RegExp(`^${id} ·`), includeHidden: true })
		).toBeChecked();
	}
	await goOn(page);
	await choice(page, 'ja').check({ force: true });
	await page.getByLabel('Waarom kiest u dit?').fill(reason);
	await page.reload();
	await ready(page);
	await expect(heading(page)).toHaveText('Rust uw zorg op feiten?');
	await expect(choice(page, 'ja')).toBeChecked();
	await expect(page.getByLabel('Waarom kiest u dit?')).toHaveValue(reason);
	await expect(page.getByRole('button', { name: /^Wijzig: Lijst en drempel/ })).toBeVisible();

	await open(page, '/');
	await expect(page.getByRole('heading', { name: 'U bent ergens mee bezig' })).toBeVisible();
	await page.getByRole('link', { name: 'Ga verder' }).click();
	await expect(heading(page)).toHaveText('Rust uw zorg op feiten?');
});

test('what the note adds survives a reload', async ({ page }) => {
	await openWork(page, signalWalk);
	await open(page, '/notitie/');
	await page.getByLabel('Wat is uw vraag of zorg?').fill('Zij is vaak alleen.');
	await page.reload();
	await ready(page);
	await expect(page.getByLabel('Wat is uw vraag of zorg?')).toHaveValue('Zij is vaak alleen.');
	await expect(page.getByRole('article')).toContainText('Zij is vaak alleen.');
});

test.describe('a file', () => {
	test('of half-done work opens where it was left, in a tab that knew nothing', async ({
		page,
		browser,
		baseURL
	}) => {
		await enterFlow(page);
		await pastSafety(page);
		await answer(page, 'ja');
		await open(page, '/');
		const saved = await savedFile(page, page.getByRole('button', { name: 'Bewaar als bestand' }));
		expect(saved.name).toBe('signaalwijzer-werk-2026-11-22.json');

		const other = await browser.newContext({ baseURL: baseURL ?? '' });
		const elsewhere = await other.newPage();
		await open(elsewhere, '/');
		await expect(elsewhere.getByRole('heading', { name: 'U bent ergens mee bezig' })).toHaveCount(0);
		await chooseFile(elsewhere, saved.text);
		await expect(heading(elsewhere)).toHaveText(/^Hebt u zelf een zorg/);
		await other.close();
	});

	for (const [screen, address, kind] of [
		['note', '/notitie/', 'notitie'],
		['hand-over', '/overdracht/', 'overdracht']
	] as const) {
		test(`with a ${screen} opens as the work it holds`, async ({ page }) => {
			await openWork(page, signalWalk);
			await open(page, address);
			const saved = await savedFile(page, page.getByRole('button', { name: 'Bewaar als bestand' }));
			expect(saved.name).toBe(`signaalwijzer-${kind}-2026-11-22.json`);
			await page.getByRole('button', { name: 'Wis nu' }).click();
			await expect(page.getByText('Alles is gewist.')).toBeVisible();
			await chooseFile(page, saved.text);
			await expect(heading(page)).toHaveText('U kunt het signaal geven');
			await open(page, '/notitie/');
			await expect(page.getByRole('article')).toContainText('Drie keer in slaap gevallen in de les');
		});
	}

	const good = workFile('werk', signalWalk, today);
	const registration = registrationJson({
		format: 1,
		kind: 'registratie',
		madeOn: today,
		youth: { name: 'Een Kind' },
		professional: { name: 'A', role: 'b', organisation: 'c', email: 'd@e.nl', phone: '0501234567' }
	});
	const refused = [
		['an empty file', '', 'Dit bestand is leeg.'],
		['a text', 'Beste collega,', 'Dit is geen bestand van Signaalwijzer.'],
		['a file of another program', '{"app":"iets anders"}', 'Dit bestand komt niet van Signaalwijzer.'],
		['a registration', registration, 'Dit is een registratie.'],
		['a newer file', good.replace('"format": 1', '"format": 2'), 'gemaakt met een nieuwere versie'],
		[
			'a file that was tampered with',
			good.replace('"leeftijd": 9', '"leeftijd": "<b>9</b>"'),
			'Dit bestand is beschadigd'
		],
		[
			'an answer that no path knows',
			good.replace('"alAfgestemd": "nee"', '"alAfgestemd": "misschien"'),
			'wanneer-signaleren/alAfgestemd'
		],
		['a file of many megabytes', ' '.repeat(maxFileSize + 1), 'Dit bestand is te groot']
	] as const;

	test('that is none of ours, or not whole, is refused with its reason and changes nothing', async ({
		page
	}) => {
		await openWork(page, signalWalk);
		await open(page, '/');
		const before = await keptText(page);
		for (const [what, content, why] of refused) {
			await chooseFile(page, content);
			await expect(page.getByRole('alert').filter({ hasText: why }), what).toBeVisible();
			expect(await keptText(page), what).toBe(before);
		}
		await page.getByRole('link', { name: 'Ga verder' }).click();
		await expect(heading(page)).toHaveText('U kunt het signaal geven');
	});

	test('takes the place of running work only when the person says so', async ({ page }) => {
		await enterFlow(page);
		await answer(page, 'nee');
		await open(page, '/');
		await chooseFile(page, good);
		await expect(page.getByRole('heading', { name: 'Er staat al werk open' })).toBeVisible();
		await page.getByRole('button', { name: 'Laat staan wat er is' }).click();
		expect(await keptText(page)).not.toContain('in slaap gevallen');
		await chooseFile(page, good);
		await page.getByRole('button', { name: 'Open het bestand' }).click();
		await expect(heading(page)).toHaveText('U kunt het signaal geven');
	});
});

test('work that this version cannot read is offered as it is, and nothing takes its place', async ({
	page
}) => {
	const strange = '{"format":99,"note":"van een andere versie"}';
	await page.addInitScript((text) => {
		if (sessionStorage.length === 0) sessionStorage.setItem('signaalwijzer.walk', text);
	}, strange);
	await enterFlow(page);
	const notice = page.getByRole('status').filter({ hasText: 'dat deze versie niet kan lezen' });
	await expect(notice).toBeVisible();
	await answer(page, 'nee');
	await page.reload();
	await ready(page);
	await expect(heading(page)).toHaveText('Is er een vermoeden tegen iemand die bij uw organisatie werkt?');
	const saved = await savedFile(page, notice.getByRole('button', { name: 'Bewaar het als bestand' }));
	expect(saved).toEqual({ name: 'signaalwijzer-werk-2026-11-22.json', text: strange });
	await open(page, '/');
	await notice.getByRole('button', { name: 'Begin zonder' }).click();
	await expect(notice).toHaveCount(0);
	const kept = await keptText(page);
	expect(kept).not.toContain('van een andere versie');
	expect(kept).toContain('acuutGevaar');

	await page.evaluate((text) => {
		sessionStorage.setItem('signaalwijzer.walk', text);
	}, strange);
	await page.reload();
	await ready(page);
	await expect(notice).toBeVisible();
	await page.getByRole('button', { name: 'Wis nu' }).click();
	await expect(notice).toHaveCount(0);
	expect(await keptText(page)).not.toContain('van een andere versie');
});

test('another tab has nothing of the walk', async ({ page, context }) => {
	await openWork(page, signalWalk);
	const other = await context.newPage();
	await open(other, '/stroom/');
	await expect(heading(other)).toHaveText('Loopt er op dit moment iemand gevaar?');
	expect(await keptText(other)).not.toContain('in slaap gevallen');
	await open(other, '/notitie/');
	await expect(other.getByRole('heading', { name: 'Er is nog niets om op te schrijven' })).toBeVisible();
	await page.close();
	await open(other, '/');
	await expect(other.getByRole('heading', { name: 'U bent ergens mee bezig' })).toHaveCount(0);
});

for (const [what, refuse, why] of [
	[
		'a tab that is full',
		(): void => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		},
		'De opslag van dit tabblad is vol.'
	],
	[
		'a tab whose storage is closed',
		(): void => {
			Object.defineProperty(window, 'sessionStorage', {
				get: () => {
					throw new DOMException('closed', 'SecurityError');
				}
			});
		},
		'De browser laat niet toe dat dit tabblad iets bewaart.'
	]
] as const) {
	test(`${what} says so at the first answer, goes on, and offers the work as a file`, async ({ page }) => {
		await page.addInitScript(refuse);
		await enterFlow(page);
		await choice(page, 'nee').check({ force: true });
		const failure = page.getByRole('alert').filter({ hasText: 'Uw laatste antwoord is niet bewaard' });
		await expect(failure).toContainText(why);
		await goOn(page);
		await answer(page, 'nee');
		const { text } = await savedFile(page, failure.getByRole('button', { name: 'Bewaar nu als bestand' }));
		expect(JSON.parse(text)).toMatchObject({
			walk: { answers: { veiligheid: { acuutGevaar: 'nee', medewerkerVerdacht: 'nee' } } }
		});
	});
}
