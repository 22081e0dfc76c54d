import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflated } from '#lib/workshop/deflated.ts';
import { builtInLink, longestLink, ownLink, readCaseLink } from '#lib/workshop/case/case-link.ts';
import { otsCase } from '../../../../tests/meeting.ts';

const letters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');
const refused = (reason: string): object => ({ ok: false, reason });

describe('a link to a case', () => {
	it('names a built-in case, whatever stands before it', async () => {
		expect(await readCaseLink(`#m=abc&${builtInLink('stil-meisje')}`)).toEqual({
			ok: true,
			id: 'stil-meisje'
		});
	});

	it('holds an own case whole, whatever its texts are', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (title) => {
				const own = { ...otsCase, words: { ...otsCase.words, title } };
				expect(await readCaseLink(`#${await ownLink(own)}`)).toEqual({ ok: true, case: own });
			}),
			{ numRuns: 50 }
		);
	});

	it('is all letters that an address keeps as they are', async () => {
		expect(await ownLink(otsCase)).toMatch(/^k=[A-Za-z0-9_-]+$/);
	});

	it.each([
		['nothing', '', 'empty'],
		['a fragment about something else', '#m=abc', 'empty'],
		['a name of signs', '#c=../x', 'damaged'],
		['a later version', '#k=2abc', 'newer'],
		['letters that are no base64', '#k=1a%20b', 'damaged'],
		['bytes that were never deflated', '#k=1AAAA', 'damaged'],
		['more than an address may hold', `#k=1${'A'.repeat(longestLink)}`, 'too-large']
	])('is refused: %s', async (_what, fragment, reason) => {
		expect(await readCaseLink(fragment)).toEqual(refused(reason));
	});

	it('is refused when a few bytes would become a flood', async () => {
		const flood = letters(await deflated(JSON.stringify({ ...otsCase, id: 'a'.repeat(2_000_000) })));
		expect(flood.length).toBeLessThan(longestLink);
		expect(await readCaseLink(`#k=1${flood}`)).toEqual(refused('damaged'));
	});

	it('is refused when what it holds is no case', async () => {
		const other = letters(await deflated(JSON.stringify({ ...otsCase, walk: {} })));
		expect(await readCaseLink(`#k=1${other}`)).toEqual(refused('damaged'));
	});

	it('is refused when it was cut short or a letter was changed', async () => {
		const link = await ownLink(otsCase);
		for (const broken of [
			link.slice(0, -5),
			link.slice(0, 40) + (link[40] === 'A' ? 'B' : 'A') + link.slice(41)
		])
			expect(await readCaseLink(`#${broken}`)).not.toEqual({ ok: true, case: otsCase });
	});
});
