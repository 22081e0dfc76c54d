import { expect, test } from 'vitest';
import { draftText } from '#lib/export/draft-text.ts';

test('each draft stands under the title of its form, with every field in which something stood and its label', () => {
	const drafts = [
		{
			title: 'Schrijf een regel',
			typed: 'Vader belde.\nMorgen weer.',
			fields: [
				{ label: 'Wat gebeurde er?', value: 'Vader belde.\nMorgen weer.' },
				{ label: 'Op welke dag?', value: '31-2' },
				{ label: 'Opmerking', value: ' ' }
			]
		},
		{ title: 'Nieuwe taak', typed: '', fields: [] },
		{ title: 'Nieuwe zaak', typed: 'Paars 41', fields: [] }
	];
	expect(draftText(drafts)).toBe(
		'Schrijf een regel\nWat gebeurde er?:\nVader belde.\nMorgen weer.\nOp welke dag?: 31-2\n\nNieuwe taak\n\nNieuwe zaak\nPaars 41\n'
	);
});
