import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '#lib/export/plain-text.ts';

describe('a report as plain text', () => {
	it('underlines headings, indents answers and reasons, and ends every line with LF', () => {
		expect(
			plainText({
				title: 'Notitie',
				blocks: [
					{ kind: 'heading', level: 1, text: 'Kort' },
					{ kind: 'paragraph', text: 'Eén zin.' },
					{ kind: 'heading', level: 2, text: 'Taken' },
					{ kind: 'rows', rows: [{ label: 'Datum', value: '22 november 2026' }] },
					{ kind: 'list', items: ['een', 'twee'] },
					{
						kind: 'step',
						question: 'Is er meer?',
						answer: 'Ja',
						by: 'person',
						reason: { label: 'Reden', value: 'zelf gezien\r\nop 3 maart' },
						why: null
					}
				]
			})
		).toBe(
			[
				'Notitie',
				'=======',
				'',
				'Kort',
				'----',
				'',
				'Eén zin.',
				'',
				'Taken',
				'',
				'Datum: 22 november 2026',
				'',
				'- een',
				'- twee',
				'',
				'Is er meer?',
				'  > Ja',
				'    Reden: zelf gezien',
				'      op 3 maart',
				''
			].join('\n')
		);
	});

	it('wraps at 90 characters and breaks no word', () => {
		const long = Array.from({ length: 60 }, (_, index) => `woord${String(index)}`).join(' ');
		const lines = plainText({ title: 'T', blocks: [{ kind: 'list', items: [long] }] }).split('\n');
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(90);
		expect(lines.filter((line) => line.startsWith('  ')).length).toBeGreaterThan(3);
		expect(lines.join(' ')).toContain('woord59');
	});

	it('keeps every word of any text, in order', () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[^\s]{1,120}$/u), { minLength: 1, maxLength: 40 }), (list) => {
				const text = plainText({ title: 'T', blocks: [{ kind: 'paragraph', text: list.join(' ') }] });
				expect(text.split(/\s+/).slice(2, -1)).toEqual(list);
			})
		);
	});
});
