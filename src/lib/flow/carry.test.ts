import { describe, expect, test } from 'vitest';
import { openedFrom } from '#lib/flow/carry.ts';
import { newWalk, type Walk, withAnswer } from '#lib/flow/walk.ts';

const walk = newWalk('verzoek', '2026-11-22');
const recipient = (opened: Walk): string | undefined => opened.answers['informatie-delen']?.['ontvanger'];

describe('the recipient that goes along to the sharing path', () => {
	test('is whoever asked', () => {
		const asked = withAnswer(walk, 'verzoek', 'vanWie', 'raad');
		expect(recipient(openedFrom(asked, 'verzoek', 'informatie-delen'))).toBe('raad');
	});

	test('is another professional after a match', () => {
		expect(recipient(openedFrom(walk, 'match', 'informatie-delen'))).toBe('andere-professional');
	});

	test('stands over the gezinsvoogd of an OTS that turned out not to be there', () => {
		const before = withAnswer(walk, 'informatie-delen', 'ontvanger', 'gezinsvoogd');
		expect(recipient(openedFrom(before, 'ots', 'informatie-delen'))).toBe('gezinsvoogd-buiten-ots');
	});

	test('is asked where it is someone else than the gezinsvoogd', () => {
		const before = withAnswer(walk, 'informatie-delen', 'ontvanger', 'gezinsvoogd');
		const someoneElse = withAnswer(before, 'ots', 'ontvangerIsGezinsvoogd', 'nee');
		expect(recipient(openedFrom(someoneElse, 'ots', 'informatie-delen'))).toBeUndefined();
	});
});

test('a path that is opened belongs to the case and keeps its answers', () => {
	const begun = withAnswer(walk, 'meldcode', 'stap1Signalen', 'ja');
	expect(openedFrom(begun, 'veiligheid', 'meldcode').answers.meldcode).toEqual({ stap1Signalen: 'ja' });
	expect(openedFrom(walk, 'veiligheid', 'meldcode').answers.meldcode).toEqual({});
});
