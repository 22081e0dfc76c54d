import { expect } from 'vitest';

/** Holds that the page has one title, and that no heading skips a level. */
export function expectHeadingsInOrder(): void {
	const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
		Number(tagName.slice(1))
	);
	expect(levels.filter((level) => level === 1)).toEqual([1]);
	for (const [index, level] of levels.entries()) {
		expect.soft(level, String(index)).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
	}
}

/** Holds that no id stands twice on the page; returns all ids. */
export function expectIdsOnce(): readonly string[] {
	const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	return ids;
}

/** Holds that the page has links within itself and that each leads to an id; returns all ids. */
export function expectAnchorsBehindLinks(): readonly string[] {
	const ids = expectIdsOnce();
	const targets = new Set(
		[...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1))
	);
	expect(targets.size).toBeGreaterThan(0);
	for (const target of targets) expect.soft(ids).toContain(target);
	return ids;
}
