import type { Page } from '@playwright/test';
import type { Walk } from '#lib/flow/walk.ts';
import { workFile } from '#lib/export/work-file.ts';
import { expect, heading, open } from './journey.ts';
import { today } from './road.ts';
import { sampleWalk } from './sample-walk.ts';

/** A plain signal walked up to the registration by who has no profile, so that all of it was answered. */
export const signalWalk: Walk = {
	...sampleWalk,
	facts: { ...sampleWalk.facts, sector: 'onderwijs' },
	answers: {
		...sampleWalk.answers,
		bevoegdheid: { indexStatus: 'actief', organisatieAangesloten: 'ja', persoonlijkBevoegd: 'ja' }
	},
	at: 'registratie'
};

/** Hands `content` to the start page as a file that the person chose. */
export async function chooseFile(page: Page, content: string, name = 'werk.json'): Promise<void> {
	await page
		.getByLabel('Eerder werk openen')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

/** Opens a file with `walk` on the start page and waits until its own screen stands there. */
export async function openWork(page: Page, walk: Walk): Promise<void> {
	await open(page, '/');
	const start = await heading(page).innerText();
	await chooseFile(page, workFile('werk', walk, today));
	await expect(heading(page)).not.toHaveText(start);
}
