import type { Page } from '@playwright/test';
import { goOn } from './journey.ts';

/** How someone's consent stands, as the form calls it by id. */
export type Stand = 'gevraagd' | 'gegeven' | 'geweigerd' | 'ingetrokken' | 'verlopen';

/** Says who has authority over the child, and goes on. */
export async function giveAuthority(page: Page, id: 'beide-ouders' | 'een-ouder' | 'voogd'): Promise<void> {
	await page.locator(`main input[type="radio"][value="${id}"]`).check({ force: true });
	await goOn(page);
}

/** Notes in the open form how the consent of each named person stands, today; who is not named was not asked. */
export async function noteConsent(page: Page, stands: Readonly<Record<string, Stand>>): Promise<void> {
	for (const [person, stand] of Object.entries(stands)) {
		await page
			.getByRole('group', { name: person, exact: true })
			.getByLabel('Hoe staat het ervoor?')
			.selectOption(stand);
	}
}
