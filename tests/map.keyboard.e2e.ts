import { expect, heading, open, test } from './journey.ts';
import { isSeen, map, named, node, outcomeName, panel, text, title } from './map-parts.ts';
import { setDay } from './road.ts';
import { answerWords, wording } from './wording.ts';

test.beforeEach(async ({ page }) => {
	await setDay(page);
});

test('the map is walked with the keyboard alone, and each state opens what belongs to it', async ({
	page
}) => {
	await open(page, '/kaart/veiligheid/');
	await expect(heading(page)).toHaveText(title('veiligheid'));
	await page.getByRole('link', { name: map('page.toWords') }).focus();
	await page.keyboard.press('Tab');

	const first = node(page, 'acuutGevaar');
	await expect(first).toBeFocused();
	await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
		text('veiligheid', 'states.acuutGevaar.question')
	);
	await expect(panel(page)).toContainText(text('veiligheid', 'states.acuutGevaar.help'));
	await expect(panel(page)).toContainText(answerWords('veiligheid', 'acuutGevaar', 'onzeker'));
	await expect(panel(page)).toContainText(wording('law/words', 'sources.augeo18.title'));

	// Down along the first answer, sideways to the others as they stand in the picture, up back.
	await page.keyboard.press('ArrowDown');
	await expect(node(page, 'handel-nu')).toBeFocused();
	await expect(panel(page)).toContainText(text('veiligheid', 'outcomes.handel-nu.means'));
	const places = await page.evaluate(() =>
		['handel-nu', 'bel-veilig-thuis', 'medewerkerVerdacht']
			.map((id) => ({ id, left: document.getElementById(`kaart-${id}`)?.getBoundingClientRect().left ?? 0 }))
			.sort((a, b) => a.left - b.left)
			.map(({ id }) => id)
	);
	const at = places.indexOf('handel-nu');
	const beside = (at < 2 ? places[at + 1] : places[at - 1]) ?? '';
	await page.keyboard.press(at < 2 ? 'ArrowRight' : 'ArrowLeft');
	await expect(node(page, beside)).toBeFocused();
	await isSeen(page, beside);
	await page.keyboard.press('ArrowUp');
	await expect(first).toBeFocused();

	// Enter goes into the panel, its links move the focus on the map, Escape leads back and closes.
	await page.keyboard.press('Enter');
	await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
	const onward = panel(page).getByRole('link', {
		name: new RegExp(answerWords('veiligheid', 'acuutGevaar', 'nee').slice(0, 12))
	});
	await onward.focus();
	await page.keyboard.press('Enter');
	await expect(node(page, 'medewerkerVerdacht')).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Escape');
	await expect(node(page, 'medewerkerVerdacht')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toHaveCount(0);
	await expect(node(page, 'medewerkerVerdacht')).toBeFocused();

	// The picture is one stop: the next Tab leaves it.
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('svg[role="group"]') === null)).toBe(true);
	await page.keyboard.press('Shift+Tab');
	await expect(node(page, 'medewerkerVerdacht')).toBeFocused();
});

test('a screen reader meets a named picture of buttons, each with its kind, words and ways on', async ({
	page
}) => {
	await open(page, '/kaart/veiligheid/');
	const group = page.getByRole('group', { name: title('veiligheid') });
	const buttons = group.getByRole('button');
	await expect(buttons).toHaveCount(9);
	await expect(group).toMatchAriaSnapshot(`
    - 'button "${named('question', text('veiligheid', 'states.acuutGevaar.short'))}"'
    - 'button /./'
  `);
	const names = await buttons.evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));
	expect(names).toContain(outcomeName('nu', text('veiligheid', 'outcomes.handel-nu.title')));
	expect(names).toContain(named('question', text('veiligheid', 'states.vermoedenOnveiligheid.short')));
	const begin = node(page, 'acuutGevaar');
	await expect(begin).toHaveAccessibleDescription(
		new RegExp(
			map('node.leads', {
				antwoord: answerWords('veiligheid', 'acuutGevaar', 'ja'),
				doel: text('veiligheid', 'outcomes.handel-nu.title')
			}).replaceAll('.', '\\.')
		)
	);
	await expect(begin).toHaveAttribute('aria-expanded', 'false');
	await begin.focus();
	await expect(begin).toHaveAttribute('aria-expanded', 'true');
	await expect(
		page.getByRole('region', { name: text('veiligheid', 'states.acuutGevaar.question') })
	).toBeVisible();
	await expect(group).toHaveAccessibleDescription(new RegExp(map('picture.hint')));
});
