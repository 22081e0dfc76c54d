import { screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { vocabulary } from '#lib/export/dossier/records/vocabulary.ts';
import { citationIds, uncheckedByJurist } from '#lib/law/register.ts';
import { pageAddress } from '#lib/ui/address.ts';
import AboutPage from '#lib/ui/about/AboutPage.svelte';
import { languages } from '#lib/i18n/language.ts';
import { show } from '../../../../tests/in-context.ts';

describe.each(languages)('the page about the app in %s', (language) => {
	test('says how many passages no jurist has checked', async () => {
		await show(AboutPage, {}, { bundles: ['about'], language });
		const unchecked = uncheckedByJurist(citationIds).length;
		expect(
			screen.getByText(new RegExp(`\\b${String(unchecked)}\\b.*(jurist|passages|plekken)`))
		).toBeVisible();
	});

	test('leads to everything that can be read', async () => {
		await show(AboutPage, {}, { bundles: ['about'], language });
		const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
		expect(links).toEqual(
			(['lees', 'regels', 'workshop'] as const).map((page) => pageAddress(language, page))
		);
	});

	test('shows the notice that the licence of the Data Privacy Vocabulary asks for, whole', async () => {
		await show(AboutPage, {}, { bundles: ['about'], language });
		const notice = screen.getByText(/Copyright © 2026 World Wide Web Consortium/);
		expect(notice).toHaveTextContent(vocabulary.notice);
		expect(notice).toHaveAttribute('lang', 'en');
	});

	test('gives the numbers for when it is not safe', async () => {
		await show(AboutPage, {}, { bundles: ['about'], language });
		expect(screen.getByText(/112.*0800-2000/)).toBeVisible();
	});
});
