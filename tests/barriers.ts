import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: all that another colour scheme can break. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Axe over the page, before it is told which rules. */
function axe(page: Page): AxeBuilder {
	return (
		new AxeBuilder({ page })
			// What passes is counted, not listed: on a long page the list costs more than the check.
			.options({ resultTypes: ['violations', 'incomplete'] })
			// There are no frames whose findings would have to be brought together on a page of their own.
			.setLegacyMode()
			// Axe takes the colour of letters from `color`; those of a picture have `fill`. The tests of the map measure them.
			.exclude('main svg[role="group"] text')
			// The picture of a network has no other pairs than the columns and the table beside it.
			.exclude('main svg[role="img"] text')
	);
}

async function found(rules: AxeBuilder): Promise<readonly string[]> {
	const { violations, incomplete } = await rules.analyze();
	return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
		nodes.map(({ target }) => `${id}: ${target.join(' ')}`)
	);
}

/** What axe finds wrong on the page, or cannot judge, in short. */
export const barriers = (page: Page): Promise<readonly string[]> => found(axe(page).withTags(tags));

/** What axe finds wrong with the colours of the page, in short. */
export const colourBarriers = (page: Page): Promise<readonly string[]> =>
	found(axe(page).withRules(ofColours));
