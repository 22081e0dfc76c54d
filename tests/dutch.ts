import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Language, leaves, readTexts } from './texts.ts';

const library = join(import.meta.dirname, '..', 'src', 'lib');

/** The names of all text files, as `readTexts` takes them. */
const names = readdirSync(library, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.nl.json'))
	.map((file) => file.slice(0, -'.nl.json'.length));

/** The stretches between the gaps of every text in `language`. */
function stretches(language: Language): readonly string[] {
	return names
		.flatMap((name) => leaves(readTexts(name, language)))
		.flatMap(([, text]) => (Array.isArray(text) ? (text as unknown[]) : [text]))
		.filter((text) => typeof text === 'string')
		.flatMap((text) => text.split(/\{\{\w+\}\}/));
}

const english = stretches('en').join('\n');

/** What only a Dutch screen says. Names of institutions and documents stand in both languages. */
const dutch = [...new Set(stretches('nl').map((text) => text.trim()))].filter(
	(text) => text.length > 12 && !english.includes(text)
);

/** The Dutch texts on the screen, shown or folded away, and those that are only read aloud. */
export async function dutchOn(page: Page): Promise<readonly string[]> {
	const said = await page.evaluate(() => {
		const spoken = ['aria-label', 'title', 'placeholder', 'content'];
		const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
			spoken.map((name) => element.getAttribute(name) ?? '')
		);
		// Script and noscript are no text on the screen; they keep the language in which the visit began.
		const texts = [...document.querySelectorAll('body *:not(script, noscript)')].flatMap((element) =>
			[...element.childNodes]
				.filter((node) => node.nodeType === Node.TEXT_NODE)
				.map((node) => node.textContent ?? '')
		);
		return [document.title, ...texts, ...attributes].join('\n').replace(/\s+/g, ' ');
	});
	return dutch.filter((text) => said.includes(text));
}
