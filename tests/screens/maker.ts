import type { Page } from '@playwright/test';
import { workshopFile } from '#lib/export/workshop/workshop-file.ts';
import { expect, heading } from '../journey.ts';
import { otsCase } from '../meeting.ts';
import type { Language } from '../texts.ts';
import { maker, makerField } from '../workshop-maker.ts';
import type { Screen } from './screen.ts';

/** Presses the button with the words at `key`. */
async function pressMaker(page: Page, language: Language, key: string): Promise<void> {
	await page.getByRole('button', { name: maker(key, {}, language), exact: true }).click();
}

async function chooseCases(page: Page, language: Language): Promise<void> {
	await page.getByLabel(maker('import.choose', {}, language), { exact: true }).setInputFiles({
		name: 'x.json',
		mimeType: 'application/json',
		buffer: Buffer.from(workshopFile([{ ...otsCase, id: 'eigen' }], '2026-11-22'))
	});
	await expect(page.getByText(maker('import.beside.new', {}, language))).toBeVisible();
}

/** The place where cases for a workshop are made. */
export const makerScreens: readonly Screen[] = [
	{
		name: 'making cases with a file that was opened',
		address: 'workshop/maken',
		act: chooseCases,
		heading: (language) => maker('title', {}, language)
	},
	{
		name: 'own cases with one that was removed',
		address: 'workshop/maken',
		act: async (page: Page, language: Language): Promise<void> => {
			await chooseCases(page, language);
			await pressMaker(page, language, 'import.do');
			await page
				.getByRole('button', { name: maker('own.removeOne', { title: otsCase.words.title }, language) })
				.click();
			await expect(page.getByRole('button', { name: maker('own.undo', {}, language) })).toBeFocused();
		},
		heading: (language) => maker('title', {}, language)
	},
	{
		name: 'a new case with much to do',
		address: 'workshop/maken',
		act: async (page: Page, language: Language): Promise<void> => {
			await pressMaker(page, language, 'new');
			await expect(heading(page)).toHaveText(maker('untitled', {}, language));
			await makerField(page, 'story.text', language).fill('Bel 06-12345678.');
			await pressMaker(page, language, 'people.add');
			await makerField(page, 'fact.leeftijd', language).check();
			await pressMaker(page, language, 'twists.add');
		},
		heading: (language) => maker('untitled', {}, language)
	},
	{
		name: 'a case that is made and can be led',
		address: 'workshop/maken',
		act: async (page: Page, language: Language): Promise<void> => {
			await chooseCases(page, language);
			await pressMaker(page, language, 'import.do');
			await page.getByRole('link', { name: otsCase.words.title, exact: true }).click();
			await expect(page.getByRole('img')).toBeVisible();
		},
		heading: () => otsCase.words.title
	}
];
