import { expect, test } from 'vitest';
import { draftText } from '#lib/export/draft-text.ts';

test('each draft stands under the title of its form, with every line that was typed', () => {
	const drafts = [
		{ title: 'Schrijf een regel', typed: 'Vader belde.\nMorgen weer.' },
		{ title: 'Nieuwe taak', typed: '' },
		{ title: 'Nieuwe zaak', typed: 'Paars 41' }
	];
	expect(draftText(drafts)).toBe(
		'Schrijf een regel\nVader belde.\nMorgen weer.\n\nNieuwe taak\n\nNieuwe zaak\nPaars 41\n'
	);
});
